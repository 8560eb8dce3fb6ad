import { useId, useRef, useState, type ReactNode, type RefObject } from 'react'
import type { Plan } from '#src/core/model.ts'
import { BriefingLink } from './briefing-link.tsx'
import { ColumnPanel } from './column-panel.tsx'
import { FilterChips } from './filter-chips.tsx'
import { FilterPanel } from './filter-panel.tsx'
import { isFiltered, type Filters } from './filter-targets.ts'
import { PanelButton } from './panel-button.tsx'
import { PresentLink } from './present-link.tsx'
import { SearchField } from './search-field.tsx'
import { ShownCount } from './shown-count.tsx'
import { SortChoice } from './sort-choice.tsx'
import type { TargetRow } from './target-row.ts'
import type { ArrangementChoice } from './use-arrangement.ts'
import { useEscape } from './use-escape.ts'
import { useToolWords } from './use-tool-words.ts'
import { ViewChoice } from './view-choice.tsx'

interface ToolsBarProps {
  readonly plan: Plan
  readonly rows: readonly TargetRow[]
  readonly choice: ArrangementChoice
  /** As the targets are arranged now, which is a moment behind what was chosen. */
  readonly arranged: Filters
  /** How many targets are shown. */
  readonly shown: number
  readonly filterButton: RefObject<HTMLButtonElement | null>
  readonly onFilter: (filters: Partial<Filters>) => void
  /** What leads to taking the targets away; null where none is shown. */
  readonly takeAway: ReactNode
}

export function ToolsBar({
  plan,
  rows,
  choice,
  arranged,
  shown,
  filterButton,
  onFilter,
  takeAway,
}: ToolsBarProps) {
  const texts = useToolWords()
  const { arrangement, change } = choice
  const { search, statuses, themes, ages, sort, view } = arrangement
  const [opened, setOpened] = useState<'filters' | 'columns' | null>(null)
  const columnsButton = useRef<HTMLButtonElement>(null)
  const panel = useRef<HTMLDivElement>(null)
  const panelId = useId()
  const chosen = statuses.length + themes.length + ages.length
  const isTable = view === 'table'
  const open = opened === 'columns' && !isTable ? null : opened

  const toggle = (name: 'filters' | 'columns') => () => {
    setOpened(open === name ? null : name)
  }
  useEscape(panel, open === 'columns' ? columnsButton : filterButton, () => {
    setOpened(null)
  })

  return (
    <section aria-label={texts.tools} className="mt-4 print:hidden">
      <div className="flex min-h-31 flex-wrap content-start items-center gap-2 sm:min-h-20 lg:min-h-9">
        <SearchField
          text={search}
          onSearch={(text, isContinued) => {
            change({ search: text }, isContinued)
          }}
        />
        <PanelButton
          ref={filterButton}
          label={texts.filter}
          icon="filter"
          count={chosen}
          name={chosen === 0 ? undefined : texts.filterChosen(chosen)}
          panelId={panelId}
          isOpen={open === 'filters'}
          onToggle={toggle('filters')}
        />
        <span className="hidden flex-1 lg:block" />
        <SortChoice
          sort={sort}
          onSort={(next) => {
            change({ sort: next })
          }}
        />
        {isTable ? (
          <PanelButton
            ref={columnsButton}
            label={texts.columns}
            icon="columns"
            panelId={panelId}
            isOpen={open === 'columns'}
            onToggle={toggle('columns')}
          />
        ) : null}
        <ViewChoice
          view={view}
          onView={(next) => {
            change({ view: next })
          }}
        />
        <PresentLink planId={plan.id} />
        <BriefingLink planId={plan.id} />
        {takeAway}
      </div>
      {open === null ? null : (
        <div ref={panel} id={panelId} className="mt-2 rounded-2xl border border-line bg-surface p-5">
          {open === 'filters' ? (
            <FilterPanel plan={plan} rows={rows} choice={choice} arranged={arranged} />
          ) : (
            <ColumnPanel choice={choice} />
          )}
        </div>
      )}
      {isFiltered(arranged) ? (
        <FilterChips plan={plan} rows={rows} filters={arranged} shown={shown} onFilter={onFilter} />
      ) : null}
      <ShownCount shown={shown} total={rows.length} sort={sort} outOf={plan.targetCount} />
    </section>
  )
}
