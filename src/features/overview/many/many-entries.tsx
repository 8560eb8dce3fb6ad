import { useRef } from 'react'
import type { TargetEntriesProps } from '../target-entries.tsx'
import { TargetEntry } from '../target-entry.tsx'
import { usePageRows } from './use-row-window.ts'

const ENTRY_HEIGHT = 214

/** The entries that are on the screen or near it; the list says how many there are. */
export function ManyEntries({ rows, sources, columns, label }: TargetEntriesProps) {
  const list = useRef<HTMLUListElement>(null)
  const { pieces, measure, onFocus, onBlur } = usePageRows(
    { count: rows.length, estimate: ENTRY_HEIGHT, between: 0, name: 'entries' },
    list,
  )
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Hears of the focus of what is within.
    <ul
      ref={list}
      aria-label={label}
      className="mt-4 divide-y divide-line rounded-2xl border border-line bg-surface px-4"
      onFocus={onFocus}
      onBlur={onBlur}
    >
      {pieces.map((piece) => {
        if (piece.kind === 'gap') {
          return (
            <li
              key={`after ${String(piece.after)}`}
              aria-hidden="true"
              className="border-y-0"
              style={{ height: piece.height }}
            />
          )
        }
        const row = rows[piece.index]
        return row === undefined ? null : (
          <li
            key={row.target.id}
            ref={measure}
            data-index={piece.index}
            aria-setsize={rows.length}
            aria-posinset={piece.index + 1}
            className={`py-4 status-${row.assessment.status}`}
          >
            <TargetEntry row={row} sources={sources} columns={columns} />
          </li>
        )
      })}
    </ul>
  )
}
