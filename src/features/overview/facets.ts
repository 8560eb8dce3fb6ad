import { STATUSES } from '#src/core/assessment.ts'
import type { Theme } from '#src/core/model.ts'
import { NO_THEME, type Facet, type Filters } from './filter-targets.ts'
import { AGE_STATES } from './target-row.ts'

function toggled<Value extends string>(
  all: readonly Value[],
  chosen: readonly Value[],
  value: string,
): readonly Value[] {
  return all.filter((one) => chosen.includes(one) !== (one === value))
}

/** Every value that a facet can be asked for, in the order in which it is offered. */
export function facetValues(facet: Facet, themes: readonly Theme[]): readonly string[] {
  switch (facet) {
    case 'statuses':
      return STATUSES
    case 'themes':
      return [...themes.map(({ id }) => id), NO_THEME]
    case 'ages':
      return AGE_STATES
  }
}

/** The facet with the value chosen where it was not, and the other way round. */
export function toggleFacet(
  filters: Filters,
  facet: Facet,
  value: string,
  themes: readonly Theme[],
): Partial<Filters> {
  switch (facet) {
    case 'statuses':
      return { statuses: toggled(STATUSES, filters.statuses, value) }
    case 'themes':
      return { themes: toggled(facetValues('themes', themes), filters.themes, value) }
    case 'ages':
      return { ages: toggled(AGE_STATES, filters.ages, value) }
  }
}
