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

/** The rows that every filter lets through, in the order in which they came. Every word of the search must be found. */
export function filterTargets(rows: readonly TargetRow[], filters: Filters): readonly TargetRow[] {
  const searched = searchable(filters.search)
    .split(/\s+/u)
    .filter((word) => word !== '')
  const asked = FACETS.filter((facet) => filters[facet].length > 0).map((facet) => ({
    facet,
    wanted: new Set<string>(filters[facet]),
  }))
  return rows.filter(
    (row) =>
      asked.every(({ facet, wanted }) => wanted.has(facetOf(row, facet))) &&
      searched.every((word) => row.searched.includes(word)),
  )
}

/** How many rows each value of a facet would show, the other filters as they are. */
export function countByFacet(
  rows: readonly TargetRow[],
  filters: Filters,
  facet: Facet,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const row of filterTargets(rows, { ...filters, [facet]: [] })) {
    const value = facetOf(row, facet)
    counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return counts
}

export function isFiltered({ search, statuses, themes, ages }: Filters): boolean {
  return search.trim() !== '' || statuses.length + themes.length + ages.length > 0
}
