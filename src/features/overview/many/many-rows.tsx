import { useLayoutEffect, useRef } from 'react'
import { TableFrame } from '../table-frame.tsx'
import { TableRow } from '../table-row.tsx'
import type { TargetTableProps } from '../target-table-props.ts'
import { useScrolledRows } from './use-row-window.ts'

const ROW_HEIGHT = 61

/** No column grows narrower again, so that none moves as rows come and go. */
function useSteadyColumns(scroller: { readonly current: HTMLElement | null }): void {
  useLayoutEffect(() => {
    for (const head of scroller.current?.querySelectorAll<HTMLElement>('thead th') ?? []) {
      const known = Number.parseFloat(head.style.minWidth)
      if (!(known >= head.offsetWidth)) head.style.minWidth = `${String(head.offsetWidth)}px`
    }
  })
}

/** The rows that are on the screen or near it; the table says how many there are. */
export function ManyRows({ plan, rows, sources, arrangement, onSort }: TargetTableProps) {
  const { columns } = arrangement
  const scroller = useRef<HTMLDivElement>(null)
  const { pieces, measure, onFocus, onBlur } = useScrolledRows(
    { count: rows.length, estimate: ROW_HEIGHT, between: 0, name: 'rows' },
    scroller,
  )
  useSteadyColumns(scroller)
  return (
    <TableFrame
      ref={scroller}
      plan={plan}
      rows={rows}
      arrangement={arrangement}
      onSort={onSort}
      rowCount={rows.length + 1}
    >
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Hears of the focus of what is within. */}
      <tbody onFocus={onFocus} onBlur={onBlur}>
        {pieces.map((piece) => {
          if (piece.kind === 'gap') {
            return (
              <tr key={`after ${String(piece.after)}`} aria-hidden="true">
                <td
                  aria-hidden="true"
                  colSpan={columns.length + 1}
                  className="p-0"
                  style={{ height: piece.height }}
                />
              </tr>
            )
          }
          const row = rows[piece.index]
          return row === undefined ? null : (
            <TableRow
              key={row.target.id}
              row={row}
              sources={sources}
              columns={columns}
              index={piece.index}
              measure={measure}
            />
          )
        })}
      </tbody>
    </TableFrame>
  )
}
