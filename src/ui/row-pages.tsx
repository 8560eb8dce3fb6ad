import { useEvidence } from './evidence-language.ts'
import { useReading } from './language.tsx'
import { pageBeside, type RowPage } from './use-row-page.ts'

const TURNS = ['first', 'before', 'next', 'last'] as const

/** Turns the pages of a long table; nothing where all of its rows are shown. */
export function RowPages({ page }: { readonly page: RowPage }) {
  const { format } = useReading()
  const { rows } = useEvidence()
  if (!page.isPaged) return null
  return (
    <div className="mt-3 flex flex-wrap items-center justify-between gap-x-4 gap-y-2 text-sm">
      <p role="status">
        {rows.shown(format.number(page.first + 1), format.number(page.end), format.number(page.count))}
        <span className="hidden print:inline">{` ${rows.printed}`}</span>
      </p>
      <div role="group" aria-label={rows.pages} className="flex flex-wrap gap-2 print:hidden">
        {TURNS.map((turn) => {
          const first = pageBeside(page, turn)
          return (
            <button
              key={turn}
              type="button"
              // A button that is turned off would lose the focus of who turns page after page.
              aria-disabled={first === page.first}
              className="min-h-9 rounded-lg border border-line px-3 font-medium aria-disabled:text-muted"
              onClick={() => {
                page.show(first)
              }}
            >
              {rows.turns[turn]}
            </button>
          )
        })}
      </div>
    </div>
  )
}
