import { useId, type ReactNode, type Ref } from 'react'
import type { Plan } from '#src/core/model.ts'
import type { Arrangement } from './arrangement.ts'
import { COLUMN_SORTS, NUMBER_COLUMNS } from './columns.ts'
import { SortHeader } from './sort-header.tsx'
import type { Sort } from './sort-targets.ts'
import { useTableCaption } from './use-table-caption.ts'
import type { TargetRow } from './target-row.ts'
import { useToolWords } from './use-tool-words.ts'

/** More than these do not stand beside each other on an upright page; there a row becomes an entry. */
const COLUMNS_ON_PAPER = 8

export interface TableFrameProps {
  readonly plan: Plan
  readonly rows: readonly TargetRow[]
  readonly arrangement: Pick<Arrangement, 'columns' | 'sort'>
  readonly onSort: (sort: Sort | null) => void
  /** Of all rows with the head, where not all of them are drawn. */
  readonly rowCount?: number
  readonly ref?: Ref<HTMLDivElement>
  readonly children: ReactNode
}

/** The table around its rows, which scrolls by itself. */
export function TableFrame({ plan, rows, arrangement, onSort, rowCount, ref, children }: TableFrameProps) {
  const texts = useToolWords()
  const caption = useTableCaption(plan, rows)
  const captionId = useId()
  const { columns, sort } = arrangement
  return (
    <div
      ref={ref}
      role="region"
      aria-labelledby={captionId}
      tabIndex={0}
      className="relative isolate mt-4 max-h-[85dvh] overflow-auto rounded-2xl border border-line bg-surface"
    >
      <table
        aria-rowcount={rowCount}
        data-paper={columns.length > COLUMNS_ON_PAPER ? 'entries' : 'columns'}
        className="w-full border-separate border-spacing-0 text-left text-sm"
      >
        <caption id={captionId} className="sr-only">
          {caption}
        </caption>
        <thead>
          <tr aria-rowindex={rowCount === undefined ? undefined : 1}>
            <SortHeader name={texts.name} sortKey="name" sort={sort} onSort={onSort} isFirst />
            {columns.map((column) => (
              <SortHeader
                key={column}
                name={texts.columnNames[column]}
                sortKey={COLUMN_SORTS[column]}
                sort={sort}
                onSort={onSort}
                isNumber={NUMBER_COLUMNS.has(column)}
              />
            ))}
          </tr>
        </thead>
        {children}
      </table>
    </div>
  )
}
