import { useMemo } from 'react'
import { STATUSES } from '#src/core/assessment.ts'
import type { Plan } from '#src/core/model.ts'
import { useReading } from '#src/ui/language.tsx'
import { NO_THEME, type Facet } from './filter-targets.ts'
import { AGE_STATES, type TargetRow } from './target-row.ts'
import { useToolWords } from './use-tool-words.ts'

/** What each value of a facet is called. Where nothing was ever measured, "not assessed" reads as the counts have it. */
export function useFacetName(
  plan: Plan,
  rows: readonly TargetRow[],
): (facet: Facet, value: string) => string {
  const { text, words } = useReading()
  const texts = useToolWords()
  const isNeverMeasured = useMemo(
    () =>
      rows.every(
        ({ assessment: { status, reason } }) =>
          status !== 'not-assessed' || reason === 'never-measured' || reason === 'only-related-series',
      ),
    [rows],
  )
  return (facet, value) => {
    if (facet === 'themes') {
      const theme = plan.themes.find(({ id }) => id === value)
      return value === NO_THEME || theme === undefined ? texts.noTheme : text(theme.name)
    }
    if (facet === 'ages') {
      const state = AGE_STATES.find((one) => one === value)
      return state === undefined ? value : texts.ages[state]
    }
    const status = STATUSES.find((one) => one === value)
    return status === undefined
      ? value
      : words.story.statusName(status, isNeverMeasured ? 'only-related-series' : undefined)
  }
}
