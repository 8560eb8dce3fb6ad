import { useDeferredValue, useLayoutEffect, useMemo, useRef } from 'react'
import { useReading } from '#src/ui/language.tsx'
import type { AssessedTarget } from '#src/words/story.ts'
import { filterTargets, isFiltered, NO_FILTERS, type Filters } from './filter-targets.ts'
import { IgnoredNotes } from './ignored-notes.tsx'
import { NoneFits } from './none-fits.tsx'
import type { PlanTargets } from './plan-targets.ts'
import { OverviewTakeAway } from './overview-take-away.tsx'
import { sortTargets } from './sort-targets.ts'
import { targetRows } from './target-row.ts'
import { TargetTable } from './target-table.tsx'
import { ToolsBar } from './tools-bar.tsx'
import { useArrangement } from './use-arrangement.ts'

interface ArrangedTargetsProps extends PlanTargets {
  readonly isArranged: boolean
  /** Hears which cards the address asks for, and in which order; null where it asks for none. */
  readonly onCards: (shown: readonly AssessedTarget[] | null) => void
}

/** The tools and, where the address asks for it, the table; what it asks of the cards is told. */
export function ArrangedTargets({ plan, assessed, sources, isArranged, onCards }: ArrangedTargetsProps) {
  const { language } = useReading()
  const choice = useArrangement(plan.themes)
  const { arrangement, ignored, change } = choice
  const isWhole = assessed.length === plan.targetCount
  const filterButton = useRef<HTMLButtonElement>(null)
  // What is typed shows at once, however many targets are to be arranged by it.
  const asked = useDeferredValue(arrangement)
  const rows = useMemo(() => targetRows(assessed, plan.themes), [assessed, plan.themes])
  // By what it says: each address that is read has a sort of its own.
  const { key = null, isDescending = false } = asked.sort ?? {}
  const sorted = useMemo(
    () => sortTargets(rows, key === null ? null : { key, isDescending }, language),
    [rows, key, isDescending, language],
  )
  const shown = useMemo(() => filterTargets(sorted, asked), [sorted, asked])
  const isEmpty = shown.length === 0 && isFiltered(asked)
  const cards = isEmpty || asked.view === 'table' ? null : shown
  useLayoutEffect(() => {
    onCards(cards)
    return () => {
      onCards(null)
    }
  }, [cards, onCards])
  // The button that takes a filter away goes with it; the focus stays among the tools.
  const filter = (filters: Partial<Filters>) => {
    change(filters)
    filterButton.current?.focus()
  }
  return (
    <>
      <ToolsBar
        plan={plan}
        rows={rows}
        choice={choice}
        arranged={asked}
        shown={shown.length}
        filterButton={filterButton}
        onFilter={filter}
        takeAway={
          shown.length === 0 || !isWhole ? null : (
            <OverviewTakeAway plan={plan} sources={sources} rows={rows} shown={shown} filters={asked} />
          )
        }
      />
      <IgnoredNotes ignored={ignored} />
      {!isArranged ? null : isEmpty ? (
        isWhole ? (
          <NoneFits
            onClear={() => {
              filter(NO_FILTERS)
            }}
          />
        ) : null
      ) : asked.view === 'table' ? (
        <TargetTable
          plan={plan}
          rows={shown}
          sources={sources}
          arrangement={asked}
          onSort={(sort) => {
            change({ sort })
          }}
        />
      ) : null}
    </>
  )
}
