import type { Plan } from '#src/core/model.ts'
import { Icon } from './icon.tsx'
import { NO_FILTERS, type Filters } from './filter-targets.ts'
import type { TargetRow } from './target-row.ts'
import { useFilterNames } from './use-filter-names.ts'
import { useToolWords } from './use-tool-words.ts'

interface FilterChipsProps {
  readonly plan: Plan
  readonly rows: readonly TargetRow[]
  readonly filters: Filters
  readonly shown: number
  readonly onFilter: (filters: Partial<Filters>) => void
}

/** How many targets are shown, and each filter that makes it so with its way out. */
export function FilterChips({ plan, rows, filters, shown, onFilter }: FilterChipsProps) {
  const texts = useToolWords()
  const named = useFilterNames(plan, rows, filters)
  return (
    <div className="mt-3 flex flex-wrap items-center gap-x-2 gap-y-1.5 text-sm">
      {/* Readers are told by the announcement, which says the same. */}
      <p aria-hidden="true" className="mr-1 font-semibold">
        {rows.length < plan.targetCount
          ? texts.shownSoFar(shown, rows.length, plan.targetCount)
          : texts.shown(shown, rows.length)}
      </p>
      {named.map(({ id, name, without }) => (
        <button
          key={id}
          type="button"
          aria-label={texts.remove(name)}
          className="inline-flex min-h-7 max-w-full items-center gap-1 rounded-full border border-line bg-surface py-0.5 pr-1.5 pl-2.5 hover:bg-sunken"
          onClick={() => {
            onFilter(without)
          }}
        >
          <span className="truncate">{name}</span>
          <Icon shape="remove" className="text-muted" />
        </button>
      ))}
      <button
        type="button"
        className="min-h-7 px-1.5 font-medium underline underline-offset-2"
        onClick={() => {
          onFilter(NO_FILTERS)
        }}
      >
        {texts.clear}
      </button>
    </div>
  )
}
