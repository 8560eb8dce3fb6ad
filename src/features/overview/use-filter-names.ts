import type { Plan } from '#src/core/model.ts'
import { toggleFacet } from './facets.ts'
import { FACETS, type Filters } from './filter-targets.ts'
import type { TargetRow } from './target-row.ts'
import { useFacetName } from './use-facet-name.ts'
import { useToolWords } from './use-tool-words.ts'

export interface NamedFilter {
  readonly id: string
  readonly name: string
  /** What changes where this one is taken away. */
  readonly without: Partial<Filters>
}

/** Everything that narrows the targets down, in words: the search first. */
export function useFilterNames(
  plan: Plan,
  rows: readonly TargetRow[],
  filters: Filters,
): readonly NamedFilter[] {
  const texts = useToolWords()
  const nameOf = useFacetName(plan, rows)
  const search = filters.search.trim()
  return [
    ...(search === '' ? [] : [{ id: 'search', name: texts.searchFor(search), without: { search: '' } }]),
    ...FACETS.flatMap((facet) =>
      filters[facet].map((value) => ({
        id: `${facet} ${value}`,
        name: nameOf(facet, value),
        without: toggleFacet(filters, facet, value, plan.themes),
      })),
    ),
  ]
}
