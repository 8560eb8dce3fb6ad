import { lazy } from 'react'
import { LatePart } from '#src/ui/late-part.tsx'
import { TableFrame } from './table-frame.tsx'
import { TableRow } from './table-row.tsx'
import { MOST_DRAWN } from './target-cards.tsx'
import { TargetEntries } from './target-entries.tsx'
import type { TargetTableProps } from './target-table-props.ts'
import { useIsNarrow } from './use-is-narrow.ts'
import { useTableCaption } from './use-table-caption.ts'

const ManyRows = lazy(async () => ({ default: (await import('./many/many-rows.tsx')).ManyRows }))
const ManyEntries = lazy(async () => ({ default: (await import('./many/many-entries.tsx')).ManyEntries }))

/** What fills any screen until the rest is there. */
const FIRST_DRAWN = 40

/** A row a target; where the page is too narrow for that, an entry a target with the same values. */
export function TargetTable(props: TargetTableProps) {
  const { plan, rows, sources, arrangement, onSort } = props
  const isNarrow = useIsNarrow()
  const label = useTableCaption(plan, rows)
  const { columns } = arrangement
  const isMany = rows.length > MOST_DRAWN
  const drawn = isMany ? rows.slice(0, FIRST_DRAWN) : rows
  const table = isNarrow ? (
    <TargetEntries rows={drawn} sources={sources} columns={columns} label={label} />
  ) : (
    <TableFrame plan={plan} rows={rows} arrangement={arrangement} onSort={onSort}>
      <tbody>
        {drawn.map((row) => (
          <TableRow key={row.target.id} row={row} sources={sources} columns={columns} />
        ))}
      </tbody>
    </TableFrame>
  )
  return isMany ? (
    <LatePart place={table} instead={table}>
      {isNarrow ? (
        <ManyEntries rows={rows} sources={sources} columns={columns} label={label} />
      ) : (
        <ManyRows {...props} />
      )}
    </LatePart>
  ) : (
    table
  )
}
