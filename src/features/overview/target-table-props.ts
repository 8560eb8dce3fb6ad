import type { Plan, Source } from '#src/core/model.ts'
import type { Arrangement } from './arrangement.ts'
import type { Sort } from './sort-targets.ts'
import type { TargetRow } from './target-row.ts'

export interface TargetTableProps {
  readonly plan: Plan
  readonly rows: readonly TargetRow[]
  readonly sources: readonly Source[]
  readonly arrangement: Pick<Arrangement, 'columns' | 'sort'>
  readonly onSort: (sort: Sort | null) => void
}
