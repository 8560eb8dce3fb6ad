import type { Status } from '#src/core/assessment.ts'
import { searchable, type AgeState, type TargetRow } from './target-row.ts'

/** Stands for the targets without a theme; no theme's id can read so. */
export const NO_THEME = '-'

/** Which targets are shown. An empty list filters nothing; within one any value counts, and all lists together. */
export interface Filters {
  readonly search: string
  readonly statuses: readonly Status[]
  /** Ids, or `NO_THEME`. */
  readonly themes: readonly string[]
  readonly ages: readonly AgeState[]
}

export const NO_FILTERS: Filters = { search: '', statuses: [], themes: [], ages: [] }

export type Facet = 'statuses' | 'themes' | 'ages'

function facetOf(row: TargetRow, facet: Facet): string {
  switch (facet) {
    case 'statuses':
      return row.assessment.status
    case 'themes':
      return row.theme?.id ?? NO_THEME
    case 'ages':
      return row.age
  }
}

export const FACETS: readonly Facet[] = ['statuses', 'themes', 'ages']

/** Which facets keep a row from being shown, and whether the search finds it, which is every word of it. */
function judgeRows(filters: Filters): {
  readonly isFound: (row: TargetRow) => boolean
  readonly missedBy: (row: TargetRow) => readonly Facet[]
} {
  const searched = searchable(filters.search)
    .split(/\s+/u)
    .filter((word) => word !== '')
  const asked = FACETS.filter((facet) => filters[facet].length > 0).map((facet) => ({
    facet,
    wanted: new Set<string>(filters[facet]),
  }))
  return {
    isFound: (row) => searched.every((word) => row.searched.includes(word)),
    missedBy: (row) =>
      asked.filter(({ facet, wanted }) => !wanted.has(facetOf(row, facet))).map(({ facet }) => facet),
  }
}

/** The rows that every filter lets through, in the order in which they came. */
export function filterTargets(rows: readonly TargetRow[], filters: Filters): readonly TargetRow[] {
  const { isFound, missedBy } = judgeRows(filters)
  return rows.filter((row) => missedBy(row).length === 0 && isFound(row))
}

type FacetCounts = Readonly<Record<Facet, ReadonlyMap<string, number>>>

/** How many rows each value of each facet would show, the other filters as they are. */
export function countFacets(rows: readonly TargetRow[], filters: Filters): FacetCounts {
  const { isFound, missedBy } = judgeRows(filters)
  const counts = {
    statuses: new Map<string, number>(),
    themes: new Map<string, number>(),
    ages: new Map<string, number>(),
  }
  for (const row of rows) {
    const missed = missedBy(row)
    if (missed.length > 1 || !isFound(row)) continue
    for (const facet of missed.length === 0 ? FACETS : missed) {
      const value = facetOf(row, facet)
      counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1)
    }
  }
  return counts
}

export function isFiltered({ search, statuses, themes, ages }: Filters): boolean {
  return search.trim() !== '' || statuses.length + themes.length + ages.length > 0
}
