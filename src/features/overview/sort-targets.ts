import { STATUSES } from '#src/core/assessment.ts'
import type { Language } from '#src/core/model.ts'
import { shareOfTheWay } from '#src/core/scale.ts'
import type { TargetRow } from './target-row.ts'

/** What targets can be sorted by. `way` compares unlike units by how much of the way to the target is done. */
export const SORT_KEYS = ['name', 'status', 'way', 'pace', 'age', 'deadline', 'projected', 'theme'] as const

export type SortKey = (typeof SORT_KEYS)[number]

export interface Sort {
  readonly key: SortKey
  readonly isDescending: boolean
}

export type SortValue = number | string | null

/** What a row is compared by; null where it has none, and never where it is only small. */
export function sortValue(
  { target, assessment, themeRank }: TargetRow,
  key: SortKey,
  language: Language,
): SortValue {
  const { latest, terms, pace, freshness, projection } = assessment
  switch (key) {
    case 'name':
      return target.name[language]
    case 'status':
      return STATUSES.indexOf(assessment.status)
    case 'way': {
      if (latest === null) return null
      const share = shareOfTheWay(latest.value, terms)
      return share.available ? share.value : null
    }
    case 'pace':
      return pace.available ? pace.value.ratio : null
    case 'age':
      return freshness?.ageDays ?? null
    case 'deadline':
      return terms.dueBy
    case 'projected':
      return projection.available ? projection.value.on : null
    case 'theme':
      return themeRank
  }
}

/** Names by the custom of their language: in Chinese by pinyin, and 9 before 10 in both. */
const NAME_ORDER: Readonly<Record<Language, Intl.Collator>> = {
  en: new Intl.Collator('en', { numeric: true }),
  'zh-CN': new Intl.Collator('zh-CN-u-co-pinyin', { numeric: true }),
}

function compare(a: number | string, b: number | string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

/**
 * The rows in another order; null keeps that of the plan. Rows of one value stand in the plan's order either
 * way round, and those without a value stand last either way round: missing is neither least nor most.
 */
export function sortTargets(
  rows: readonly TargetRow[],
  sort: Sort | null,
  language: Language,
): readonly TargetRow[] {
  if (sort === null) return rows
  const { key, isDescending } = sort
  const sign = isDescending ? -1 : 1
  const order = (a: number | string, b: number | string): number =>
    sign * (key === 'name' ? NAME_ORDER[language].compare(String(a), String(b)) : compare(a, b))
  const valued = rows.map((row) => ({ row, value: sortValue(row, key, language) }))
  const present = valued.flatMap(({ row, value }) => (value === null ? [] : [{ row, value }]))
  const missing = valued.filter(({ value }) => value === null)
  return [...present.toSorted((a, b) => order(a.value, b.value)), ...missing].map(({ row }) => row)
}
