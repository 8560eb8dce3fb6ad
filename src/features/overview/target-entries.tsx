import type { Source } from '#src/core/model.ts'
import type { Column } from './columns.ts'
import { TargetEntry } from './target-entry.tsx'
import type { TargetRow } from './target-row.ts'

export interface TargetEntriesProps {
  readonly rows: readonly TargetRow[]
  readonly sources: readonly Source[]
  readonly columns: readonly Column[]
  readonly label: string
}

/** What the table says, one target below the other. */
export function TargetEntries({ rows, sources, columns, label }: TargetEntriesProps) {
  return (
    <ul
      aria-label={label}
      className="mt-4 divide-y divide-line rounded-2xl border border-line bg-surface px-4"
    >
      {rows.map((row) => (
        <li key={row.target.id} className={`py-4 status-${row.assessment.status}`}>
          <TargetEntry row={row} sources={sources} columns={columns} />
        </li>
      ))}
    </ul>
  )
}
