import type { Source } from '#src/core/model.ts'
import { useReading } from '#src/ui/language.tsx'
import { PageLink, targetPath } from '#src/ui/link.tsx'
import type { Column } from './columns.ts'
import { TableCell } from './table-cell.tsx'
import type { TargetRow } from './target-row.ts'
import { useToolWords } from './use-tool-words.ts'

interface TargetEntryProps {
  readonly row: TargetRow
  readonly sources: readonly Source[]
  readonly columns: readonly Column[]
}

/** What the table says of one target, one value below the other. */
export function TargetEntry({ row, sources, columns }: TargetEntryProps) {
  const { text } = useReading()
  const texts = useToolWords()
  const listed = columns.filter((column) => column !== 'status')
  return (
    <>
      <div className="flex flex-wrap items-start justify-between gap-x-3 gap-y-1.5">
        <h3 className="font-semibold">
          <PageLink
            to={targetPath(row.target.planId, row.target.id)}
            className="underline-offset-4 hover:underline"
          >
            {text(row.target.name)}
          </PageLink>
        </h3>
        {columns.includes('status') ? <TableCell column="status" row={row} sources={sources} /> : null}
      </div>
      <dl className="mt-2 space-y-1 text-sm">
        {listed.map((column) => (
          <div key={column} className="flex items-baseline justify-between gap-4">
            <dt className="shrink-0 text-muted">{texts.columnNames[column]}</dt>
            <dd className="min-w-0 text-right">
              <TableCell column={column} row={row} sources={sources} />
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}
