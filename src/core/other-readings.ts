/** Whether the other of two conflicting figures, or another definition, would give another status. */

import { assess } from './assess.ts'
import { primaryOf, type AssessmentInput } from './assessment-input.ts'
import type { Assessment, Figure } from './assessment.ts'
import { lastDayOf } from './calendar.ts'
import type { ConflictDecision, Observation, TargetSeries } from './model.ts'

/** The assessment with another of the figures for one period judged, everything else the same. */
export interface ConflictReading {
  readonly judged: Figure
  readonly other: Observation
  readonly assessment: Assessment
  readonly changesStatus: boolean
}

/** The assessment on an alternative series. */
export interface SeriesReading {
  readonly entry: TargetSeries
  readonly assessment: Assessment
  /** True where it is assessed and has another status than the judged series. */
  readonly changesStatus: boolean
}

/**
 * The decisions as if the other figure had been chosen, under every `publishedBy`. What is supposed here is
 * read by `assess` alone and shown to nobody.
 */
function decisionsFor(
  judged: Figure,
  { sourceId }: Observation,
  seriesId: string,
  made: readonly ConflictDecision[],
): readonly ConflictDecision[] {
  const reason = { en: '', 'zh-CN': '' }
  const elsewhere = made.filter((one) => one.seriesId !== seriesId || lastDayOf(one.asOf) !== judged.on)
  return [...elsewhere, { seriesId, asOf: judged.on, sourceId, reason, decidedOn: '1000-01-01' }]
}

/** One reading for every figure that was not chosen, oldest period first. */
export function readConflicts(input: AssessmentInput): readonly ConflictReading[] {
  const { target } = input
  const now = assess(input)
  const primary = primaryOf(target)
  if (primary === null) return []
  return now.conflicts.flatMap(({ judged, others }) =>
    others.map((other) => {
      const decisions = decisionsFor(judged, other, primary.series.id, target.decisions)
      const assessment = assess({ ...input, target: { ...target, decisions } })
      return { judged, other, assessment, changesStatus: assessment.status !== now.status }
    }),
  )
}

/**
 * One reading for every alternative series in the target's unit. The baseline belongs to the definition that
 * is judged and is left out, as a change from one definition to another is no change of anything; so an
 * alternative series can prove a target met or missed and never gives a pace.
 *
 * @param observations by series id, where more than the short history is at hand
 */
export function readAlternatives(
  input: AssessmentInput,
  observations: Readonly<Record<string, readonly Observation[]>> = {},
): readonly SeriesReading[] {
  const { target } = input
  const now = assess(input)
  return target.series
    .filter(({ role, series }) => role === 'alternative' && series.unit.id === target.unit.id)
    .map((entry) => {
      const judgedOn = { ...target, baseline: null, series: [{ ...entry, role: 'primary' as const }] }
      const assessment = assess({ ...input, target: judgedOn, observations: observations[entry.series.id] })
      const changesStatus = assessment.status !== 'not-assessed' && assessment.status !== now.status
      return { entry, assessment, changesStatus }
    })
}
