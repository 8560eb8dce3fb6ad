import type { SortKey } from './sort-targets.ts'

/** What the table can say of a target beside its name, in the order in which it says it. */
export const COLUMNS = [
  'status',
  'value',
  'period',
  'target',
  'deadline',
  'distance',
  'way',
  'pace',
  'recent',
  'projected',
  'age',
  'freshness',
  'theme',
  'source',
  'marks',
  'office',
] as const

export type Column = (typeof COLUMNS)[number]

/** What the table says until somebody chooses otherwise. */
export const USUAL_COLUMNS: readonly Column[] = [
  'status',
  'value',
  'period',
  'target',
  'distance',
  'way',
  'age',
]

/** Columns of numbers, which stand under each other by their last digit. */
export const NUMBER_COLUMNS: ReadonlySet<Column> = new Set([
  'value',
  'target',
  'distance',
  'way',
  'pace',
  'recent',
])

/** What a column can be sorted by. Values in unlike units have no order, so that columns of them have none. */
export const COLUMN_SORTS: Readonly<Partial<Record<Column, SortKey>>> = {
  status: 'status',
  deadline: 'deadline',
  way: 'way',
  pace: 'pace',
  projected: 'projected',
  age: 'age',
  theme: 'theme',
}
