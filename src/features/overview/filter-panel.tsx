import { useMemo } from 'react'
import { STATUSES } from '#src/core/assessment.ts'
import type { Plan } from '#src/core/model.ts'
import { StatusShape } from '#src/ui/status.tsx'
import { doThemesFit } from './arrangement.ts'
import { ChoiceList, type Choice } from './choice-list.tsx'
import { facetValues, toggleFacet } from './facets.ts'
import { countFacets, FACETS, NO_FILTERS, type Facet, type Filters } from './filter-targets.ts'
import type { TargetRow } from './target-row.ts'
import type { ArrangementChoice } from './use-arrangement.ts'
import { useFacetName } from './use-facet-name.ts'
import { useToolWords } from './use-tool-words.ts'

interface FilterPanelProps {
  readonly plan: Plan
  readonly rows: readonly TargetRow[]
  readonly choice: ArrangementChoice
  /** As the targets are filtered now, which is a moment behind what was chosen: the counts come with the targets. */
  readonly arranged: Filters
}

/** What the targets can be narrowed to. A value that no target has is not offered, and neither is a single one. */
export function FilterPanel({ plan, rows, choice: { arrangement, change }, arranged }: FilterPanelProps) {
  const texts = useToolWords()
  const nameOf = useFacetName(plan, rows)
  const counts = useMemo(() => countFacets(rows, arranged), [rows, arranged])
  const occurring = useMemo(() => countFacets(rows, NO_FILTERS), [rows])

  const choicesOf = (facet: Facet): readonly Choice[] => {
    const chosen = new Set<string>(arrangement[facet])
    return facetValues(facet, plan.themes)
      .filter((value) => occurring[facet].has(value) || chosen.has(value))
      .map((value) => ({
        value,
        label: <FacetLabel facet={facet} value={value} name={nameOf(facet, value)} />,
        isChosen: chosen.has(value),
        isDisabled: facet === 'themes' && !chosen.has(value) && !doThemesFit([...chosen, value]),
        // A count of those judged so far would pass for one of all.
        count: rows.length < plan.targetCount ? null : (counts[facet].get(value) ?? 0),
      }))
  }

  return (
    <div className="grid gap-x-10 gap-y-5 sm:grid-cols-2 lg:grid-cols-3">
      {FACETS.map((facet) => {
        const choices = choicesOf(facet)
        return choices.length < 2 && arrangement[facet].length === 0 ? null : (
          <ChoiceList
            key={facet}
            title={texts.facets[facet]}
            choices={choices}
            hint={choices.some(({ isDisabled }) => isDisabled === true) ? texts.themesFull : null}
            onToggle={(value) => {
              change(toggleFacet(arrangement, facet, value, plan.themes))
            }}
          />
        )
      })}
    </div>
  )
}

function FacetLabel({
  facet,
  value,
  name,
}: {
  readonly facet: Facet
  readonly value: string
  readonly name: string
}) {
  const status = facet === 'statuses' ? STATUSES.find((one) => one === value) : undefined
  return (
    <>
      {status === undefined ? null : (
        <span className={`status-${status} text-status`}>
          <StatusShape status={status} />
        </span>
      )}
      {name}
    </>
  )
}
