import type { Assessment } from '#src/core/assessment.ts'
import { useEvidence } from '#src/ui/evidence-language.ts'
import { useReading, type Reading } from '#src/ui/language.tsx'
import { briefingFor } from '#src/words/briefing-for.ts'
import type { Evidence } from '#src/words/evidence.ts'
import { paceLines } from '#src/words/pace-lines.ts'

type Fact = readonly [label: string, told: string]

function keyFacts(assessment: Assessment, { language, format, words }: Reading, evidence: Evidence): Fact[] {
  const { facts, metBy, noSchedule } = briefingFor(language)
  const { terms, latest, exceedance, distance, firstMet, freshness } = assessment
  const { unit } = terms
  const told: Fact[] = [[facts.requirement, evidence.requirement(format, assessment)]]
  if (terms.baseline !== null) {
    const { value, asOf } = terms.baseline
    told.push([facts.baseline, `${format.value(value, unit)} · ${format.shortPeriod(asOf)}`])
  }
  if (latest !== null) {
    const value = format.qualified(latest.value, latest.qualifier, unit)
    told.push([facts.latest, `${value} · ${format.shortPeriod(latest.observation.asOf)}`])
  }
  if (distance !== null) {
    told.push([facts.toGo, format.differenceWithUnit(distance.amount, distance.qualifier, unit)])
  }
  if (exceedance !== null) {
    told.push([facts.beyond, format.differenceWithUnit(exceedance.amount, exceedance.qualifier, unit)])
  }
  if (firstMet !== null) {
    told.push([facts.firstMet, metBy(format.shortPeriod(firstMet.figure.observation.asOf))])
  }
  for (const { label, told: pace } of paceLines(assessment, format, evidence)) told.push([label, pace])
  if (freshness !== null) {
    told.push([facts.age, format.duration(freshness.ageDays)])
    told.push([
      facts.nextDue,
      freshness.nextDueOn === null
        ? freshness.state === 'ended'
          ? words.seriesEnded
          : noSchedule
        : format.shortDate(freshness.nextDueOn),
    ])
  }
  return told
}

/** What can be said of a target in numbers, as far as it can. */
export function KeyFacts({ assessment }: { readonly assessment: Assessment }) {
  const reading = useReading()
  const evidence = useEvidence()
  return (
    <dl className="mt-4 grid grid-cols-2 gap-x-6 gap-y-3 text-sm sm:grid-cols-4 print:mt-3 print:grid-cols-5 print:gap-x-4 print:gap-y-2 print:text-xs">
      {keyFacts(assessment, reading, evidence).map(([label, told]) => (
        <div key={label} className="min-w-0">
          <dt className="text-muted first-letter:uppercase">{label}</dt>
          <dd className="font-semibold first-letter:uppercase">{told}</dd>
        </div>
      ))}
    </dl>
  )
}
