import { useMemo } from 'react'
import type { AssessmentInput } from '#src/core/assessment-input.ts'
import type { Assessment } from '#src/core/assessment.ts'
import type { Qualifier } from '#src/core/model.ts'
import { findFlips, type ValueFlip } from '#src/core/flip.ts'
import { readAlternatives, readConflicts } from '#src/core/other-readings.ts'
import { useEvidence } from '#src/ui/evidence-language.ts'
import { useReading } from '#src/ui/language.tsx'
import { useWhy } from './use-why.ts'

/** How far the true value is from another where the figure is a bound. */
function changeQualifier(qualifier: Qualifier, isHigher: boolean): Qualifier {
  if (qualifier !== 'at-least' && qualifier !== 'at-most') return qualifier
  return (qualifier === 'at-least') === isHigher ? 'at-most' : 'at-least'
}

/** What would give another status: another value, the passing of time, the other figure, another definition. */
export function WhyFlips({
  input,
  assessment,
}: {
  readonly input: AssessmentInput
  readonly assessment: Assessment
}) {
  const { format, text, words } = useReading()
  const evidence = useEvidence()
  const why = useWhy()
  const flips = useMemo(() => findFlips(input), [input])
  const conflicts = useMemo(() => readConflicts(input), [input])
  const alternatives = useMemo(() => readAlternatives(input), [input])
  const { latest, terms } = assessment
  const { unit } = terms
  const { statusName } = words.story
  const told: string[] = []

  if (latest !== null) {
    const period = evidence.when(format, latest.observation.asOf)
    const tell = (
      sentence: typeof why.flipHigher,
      { value, isIncluded, status, reason, change }: ValueFlip,
    ) => {
      const qualifier = changeQualifier(latest.qualifier, value > latest.value)
      const by = (said: Qualifier) => format.differenceWithUnit(Math.abs(change), said, unit)
      return sentence(
        format.value(value, unit),
        isIncluded,
        period,
        statusName(status, reason),
        isIncluded
          ? by(qualifier)
          : why.flipBeyond(by(qualifier === 'about' ? 'about' : 'exact'), qualifier === 'at-most'),
      )
    }
    if (flips.higher !== null) told.push(tell(why.flipHigher, flips.higher))
    if (flips.lower !== null) told.push(tell(why.flipLower, flips.lower))
    if (flips.nearest === null) told.push(why.noValueFlips)
  }
  if (assessment.status === 'outcome-awaited' && terms.kind === 'reach') {
    told.push(
      why.flipOutcome(
        format.date(terms.dueBy),
        evidence.targetValue(format, assessment),
        words.story.statusName('met'),
        words.story.statusName('missed'),
      ),
    )
  }
  told.push(
    flips.date === null
      ? why.noDateFlips
      : why.flipDate(
          format.date(flips.date.on),
          flips.date.cause,
          statusName(flips.date.status, flips.date.reason),
        ),
  )
  for (const { other, assessment: reading, changesStatus } of conflicts) {
    told.push(
      why.otherConflict(
        evidence.figureText(format, other, unit),
        evidence.when(format, other.asOf),
        statusName(reading.status, reading.reason),
        changesStatus,
      ),
    )
  }
  for (const { entry, assessment: reading, changesStatus } of alternatives) {
    const series = text(entry.series.name)
    told.push(
      reading.status === 'not-assessed'
        ? why.otherSeriesNotAssessed(series)
        : why.otherSeries(series, statusName(reading.status, reading.reason), changesStatus),
    )
  }
  return (
    <section>
      <h3 className="text-sm font-semibold">{why.flipTitle}</h3>
      <ul className="mt-2 list-disc space-y-1.5 pl-5 text-sm">
        {told.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  )
}
