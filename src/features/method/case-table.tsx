import type { SumRow } from './sum-row.ts'

/** A small table of two columns: what it is, and what it comes to. */
export function CaseTable({
  heading,
  of,
  rows,
  isGiven = false,
}: {
  readonly heading: string
  /** The example that it belongs to, said where the table is met without what stands around it. */
  readonly of: string
  readonly rows: readonly SumRow[]
  /** True of what the sum starts from, which is set less strongly than what comes out. */
  readonly isGiven?: boolean
}) {
  return (
    <table className="w-full text-left text-sm/relaxed">
      <caption className="border-b border-line pb-1 text-left font-semibold">
        {heading}
        <span className="sr-only">: {of}</span>
      </caption>
      <tbody>
        {rows.map(({ label, sum, joint, result }) => (
          <tr key={`${label} ${result}`} className="border-b border-line align-baseline last:border-0">
            <th scope="row" className="w-2/5 py-1.5 pr-4 font-normal text-muted">
              {label}
            </th>
            <td className="py-1.5">
              {sum === null ? null : (
                <>
                  {sum} {joint}{' '}
                </>
              )}
              <span className={isGiven ? undefined : 'font-semibold'}>{result}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
