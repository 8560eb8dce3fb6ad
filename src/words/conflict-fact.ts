import type { Conflict } from '#src/core/assessment.ts'
import type { Formatter } from '#src/core/format.ts'
import type { Fact, Story } from './story.ts'

/** That sources differ about a period, and the values that they give for it. */
export function conflictFact({ judged, others }: Conflict, format: Formatter, { facts }: Story): Fact {
  const values = [judged.value, ...others.map(({ value }) => value)]
    .filter((value) => value !== null)
    .map((value) => format.number(value))
  return facts.differ(format.list(values), format.shortPeriod(judged.observation.asOf))
}
