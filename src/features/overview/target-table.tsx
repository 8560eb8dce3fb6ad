import { memo, useId } from 'react'
import type { Plan, Source } from '#src/core/model.ts'
import { useReading } from '#src/ui/language.tsx'
import { PageLink, targetPath } from '#src/ui/link.tsx'
import type { Arrangement } from './arrangement.ts'
import { NUMBER_COLUMNS, COLUMN_SORTS, type Column } from './columns.ts'
import { SortHeader } from './sort-header.tsx'
import type { Sort } from './sort-targets.ts'
import { TableCell } from './table-cell.tsx'
import { TargetEntries } from './target-entries.tsx'
import type { TargetRow } from './target-row.ts'
import { useIsNarrow } from './use-is-narrow.ts'
import { useToolWords } from './use-tool-words.ts'

const CELL = 'border-b border-line px-3 py-2.5 group-last:border-b-0'

/** Texts of these may be long and take more than one line. */
const LONG_COLUMNS: ReadonlySet<Column> = new Set(['theme', 'source', 'marks', 'office'])

/** More than these do not stand beside each other on an upright page; there a row becomes an entry. */
const COLUMNS_ON_PAPER = 8

interface TargetTableProps {
  readonly plan: Plan
  readonly rows: readonly TargetRow[]
  readonly sources: readonly Source[]
  readonly arrangement: Pick<Arrangement, 'columns' | 'sort'>
  readonly onSort: (sort: Sort | null) => void
}

/** A row a target; where the page is too narrow for that, an entry a target with the same values. */
export function TargetTable({ plan, rows, sources, arrangement, onSort }: TargetTableProps) {
  const { format, text } = useReading()
  const texts = useToolWords()
  const captionId = useId()
  const { columns, sort } = arrangement
  const isNarrow = useIsNarrow()
  const [first] = rows
  const caption =
    first === undefined ? '' : texts.tableOf(text(plan.name), format.date(first.assessment.asOf))
  if (isNarrow) return <TargetEntries rows={rows} sources={sources} columns={columns} label={caption} />
  return (
    <div
      role="region"
      aria-labelledby={captionId}
      tabIndex={0}
      className="relative isolate mt-4 max-h-[85dvh] overflow-auto rounded-2xl border border-line bg-surface"
    >
      <table
        data-paper={columns.length > COLUMNS_ON_PAPER ? 'entries' : 'columns'}
        className="w-full border-separate border-spacing-0 text-left text-sm"
      >
        <caption id={captionId} className="sr-only">
          {caption}
        </caption>
        <thead>
          <tr>
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
        <tbody>
          {rows.map((row) => (
            <Row key={row.target.id} row={row} sources={sources} columns={columns} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

interface RowProps {
  readonly row: TargetRow
  readonly sources: readonly Source[]
  readonly columns: readonly Column[]
}

const Row = memo(({ row, sources, columns }: RowProps) => {
  const { text } = useReading()
  const texts = useToolWords()
  const { target, assessment } = row
  return (
    <tr className={`group status-${assessment.status}`}>
      <th
        scope="row"
        className={`${CELL} sticky left-0 z-10 min-w-36 border-r bg-surface pl-5 font-semibold`}
      >
        <PageLink to={targetPath(target.planId, target.id)} className="underline-offset-4 hover:underline">
          {text(target.name)}
        </PageLink>
      </th>
      {columns.map((column) => (
        <td
          key={column}
          data-column={texts.columnNames[column]}
          className={`${CELL} last:pr-5 ${NUMBER_COLUMNS.has(column) ? 'text-right' : ''} ${LONG_COLUMNS.has(column) ? 'min-w-40' : 'whitespace-nowrap'}`}
        >
          <TableCell column={column} row={row} sources={sources} />
        </td>
      ))}
    </tr>
  )
})
