import type { ReactNode } from 'react'

export interface RuleRow {
  readonly key: string
  readonly head: ReactNode
  readonly rule: string
}

/** What each of several classes takes, in two columns. */
export function RuleTable({
  caption,
  columns: [head, rule],
  rows,
}: {
  readonly caption: string
  readonly columns: readonly [head: string, rule: string]
  readonly rows: readonly RuleRow[]
}) {
  return (
    <table className="mt-5 w-full max-w-3xl text-left">
      <caption className="pb-2 text-left text-sm font-medium text-muted">{caption}</caption>
      <thead className="text-sm text-muted">
        <tr className="border-y border-line">
          <th scope="col" className="w-28 py-2 pr-4 font-medium sm:w-52">
            {head}
          </th>
          <th scope="col" className="py-2 font-medium">
            {rule}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key} className="border-b border-line align-top">
            <th scope="row" className="py-2.5 pr-4 font-semibold">
              {row.head}
            </th>
            <td className="py-2.5 leading-relaxed text-pretty">{row.rule}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
