import { memo } from 'react'
import type { Source } from '#src/core/model.ts'
import { useReading } from '#src/ui/language.tsx'
import { PageLink, targetPath } from '#src/ui/link.tsx'
import { NUMBER_COLUMNS, type Column } from './columns.ts'
import { TableCell } from './table-cell.tsx'
import type { TargetRow } from './target-row.ts'
import { useToolWords } from './use-tool-words.ts'

const CELL = 'border-b border-line px-3 py-2.5 group-last:border-b-0'

/** Texts of these may be long and take more than one line. */
const LONG_COLUMNS: ReadonlySet<Column> = new Set(['theme', 'source', 'marks', 'office'])

/** The head is the first row, and rows are counted from one. */
const ROWS_BEFORE = 2

export interface RowProps {
  readonly row: TargetRow
  readonly sources: readonly Source[]
  readonly columns: readonly Column[]
  /** Its place among all rows, where not all of them are drawn. */
  readonly index?: number
  readonly measure?: (row: HTMLElement | null) => void
}

/** A target as a row. In a long table it says where it stands, and is measured. */
export const TableRow = memo(({ row, sources, columns, index, measure }: RowProps) => {
  const { text } = useReading()
  const texts = useToolWords()
  const { target, assessment } = row
  return (
    <tr
      ref={measure}
      data-index={index}
      aria-rowindex={index === undefined ? undefined : index + ROWS_BEFORE}
      className={`group status-${assessment.status}`}
    >
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
