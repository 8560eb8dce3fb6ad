import type { Assessment, Rate } from '#src/core/assessment.ts'
import type { Formatter } from '#src/core/format.ts'
import type { Source } from '#src/core/model.ts'
import { seriesFigures } from '#src/core/series-figures.ts'
import type { Reading } from '#src/ui/language.tsx'
import { conflictFact } from '#src/words/conflict-fact.ts'
import type { AssessedTarget, Fact } from '#src/words/story.ts'

const FACTS_TOLD = 3
const DAYS_WORTH_TELLING = 31

/** Where nothing measures the target: its newest related figures, and the question why. */
function relatedFacts(
  { target, assessment }: AssessedTarget,
  sources: readonly Source[],
  { format, words, text }: Reading,
): Fact[] {
  const { facts } = words.story
  if (assessment.reason === 'nothing-on-record-yet')
    return [assessment.undated.length === 0 ? facts.notOnRecord : facts.undated]
  const related = target.series
    .filter(({ role }) => role === 'related')
    .flatMap(({ series, history }) => {
      const figures = seriesFigures({
        target,
        seriesId: series.id,
        observations: history,
        sources,
        asOf: assessment.asOf,
        publishedBy: assessment.publishedBy,
      })
      const latest = figures.at(-1)
      return latest === undefined ? [] : [{ series, latest }]
    })
    .toSorted((a, b) => b.latest.day - a.latest.day)
    .slice(0, FACTS_TOLD - 1)
    .map(({ series, latest: { observation, value, qualifier } }): Fact => [
      format.qualifiedWithUnit(value, qualifier, series.unit),
      facts.related(text(series.name), format.shortPeriod(observation.asOf)),
    ])
  return [...related, facts.whyNoFigure]
}

function sinceText({ figures }: Assessment, { from }: Rate, format: Formatter): string {
  const start = figures.find(({ on }) => on === from.on)
  return start === undefined ? format.shortDate(from.on) : format.shortPeriod(start.observation.asOf)
}

function paceFact(assessment: Assessment, { format, words }: Reading): Fact {
  const { terms, pace, observedPace, figures } = assessment
  const { facts } = words.story
  if (pace.available && assessment.exceedance === null && !assessment.isPastDeadline) {
    return [format.ratio(pace.value.ratio), facts.ratio]
  }
  if (observedPace.available) {
    const rate = observedPace.value
    const since = sinceText(assessment, rate, format)
    return [format.rate(rate.perYear, rate.qualifier, terms.unit), facts.paceSince(since)]
  }
  return figures.length > 1 ? facts.noBaseline : facts.oneFigure
}

function lastFact(assessment: Assessment, told: readonly Fact[], reading: Reading): Fact | null {
  const { conflicts, firstMet, exceedance, freshness, terms, status, reason } = assessment
  const { format, words } = reading
  const { facts } = words.story
  const gap = reason === 'no-baseline' ? facts.noBaseline : facts.noRatio
  if (status === 'not-assessed' && !told.includes(gap)) return gap
  const [conflict] = conflicts
  if (conflict !== undefined) return conflictFact(conflict, format, words.story)
  if (terms.kind === 'reach' && firstMet !== null && Math.abs(firstMet.daysEarly) >= DAYS_WORTH_TELLING) {
    if (firstMet.daysEarly < 0) return facts.late(format.years(-firstMet.daysEarly))
    const years = format.years(firstMet.daysEarly, 'down')
    return exceedance?.isBeyondInforming === true ? facts.noLongerInforms(years) : facts.early(years)
  }
  return freshness === null ? null : [format.duration(freshness.ageDays), facts.age]
}

/** The three facts that tell most about a target where it stands. */
export function tellingFacts(assessed: AssessedTarget, sources: readonly Source[], reading: Reading): Fact[] {
  const { assessment } = assessed
  const { format, words } = reading
  const { facts } = words.story
  const { latest, exceedance, distance, terms } = assessment
  if (latest === null) return relatedFacts(assessed, sources, reading)
  const told: Fact[] = []
  if (exceedance !== null) {
    told.push([format.differenceWithUnit(exceedance.amount, exceedance.qualifier, terms.unit), facts.beyond])
  } else if (distance !== null) {
    told.push([
      format.differenceWithUnit(distance.amount, distance.qualifier, terms.unit),
      facts.toGo(format.shortPeriod(latest.observation.asOf)),
    ])
  }
  told.push(paceFact(assessment, reading))
  const last = lastFact(assessment, told, reading)
  return last === null ? told : [...told, last]
}
