/** The status of a target on one day after the other, each on what counts by then. */

import { primaryOf, type AssessmentInput } from './assessment-input.ts'
import { dayNumber, lastDayOf } from './calendar.ts'
import { RunningFigures } from './decisive-figures.ts'
import { judgedFigure } from './figures.ts'
import { hasEnded } from './freshness.ts'
import type { EffectiveRecord, LedgerBasis } from './ledger-events.ts'
import type { ConflictDecision, IsoDate } from './model.ts'
import type { Judgement } from './outcome.ts'
import { computePace } from './pace.ts'
import type { DatedRecord } from './records.ts'
import { judgeStatus } from './status.ts'
import { findTargetFaults } from './target-faults.ts'
import type { TargetTerms } from './assessment.ts'
import { dateTerms, termsInForce, type DatedTerms } from './terms.ts'

export interface DayJudged extends Judgement {
  /** The deadline in force on the day. */
  readonly dueBy: IsoDate
  readonly hasFigure: boolean
}

/** A record of a known day from which it counts. */
interface Coming {
  readonly record: DatedRecord
  readonly from: IsoDate
}

function comingOf(effective: readonly EffectiveRecord[]): readonly Coming[] {
  return effective
    .flatMap(({ record, from }) => (from === null ? [] : [{ record, from }]))
    .toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
}

/** Terms of the time since the last revision, dated once for all of its days. */
interface TermsOnce {
  readonly revisionsMade: number
  readonly terms: TargetTerms
  readonly dated: DatedTerms | null
}

/**
 * Says what `assess` would say of each day, from the figures that decide instead of from all of them. The days
 * are asked for from the first to the last.
 */
export class LedgerDays {
  readonly #input: AssessmentInput
  readonly #basis: LedgerBasis
  readonly #decisions: readonly ConflictDecision[]
  readonly #isBroken: boolean
  readonly #coming: readonly Coming[]
  /** How many of them count by the day last asked for. */
  #arrived = 0
  readonly #periods = new Map<number, DatedRecord[]>()
  readonly #figures = new RunningFigures()
  #terms: TermsOnce | null = null

  /** @param effective the sound records, of one period and source in the order in which they were made */
  constructor(input: AssessmentInput, effective: readonly EffectiveRecord[], basis: LedgerBasis) {
    this.#input = input
    this.#basis = basis
    const seriesId = primaryOf(input.target)?.series.id
    this.#decisions = input.target.decisions.filter((decision) => decision.seriesId === seriesId)
    this.#isBroken = findTargetFaults(input.target, input.asOf, null).length > 0
    this.#coming = comingOf(effective)
  }

  judge(on: IsoDate): DayJudged {
    const { target } = this.#input
    const primary = primaryOf(target)
    this.#advance(on)
    const { terms, dated } = this.#termsOn(on)
    const day = dayNumber(on)
    const { dueBy } = terms
    if (dated === null || day === null || this.#isBroken) {
      return { status: 'not-assessed', reason: 'invalid-input', dueBy, hasFigure: false }
    }
    const figures = this.#figures.decisive(dated)
    const { status, reason } = judgeStatus({
      target,
      dated,
      figures,
      pace: computePace(figures, dated),
      isPastDeadline: day > dated.dueDay,
      hasSeriesEnded: primary !== null && hasEnded(primary.series, on),
      hasBrokenRecord: false,
    })
    return { status, reason, dueBy, hasFigure: figures.length > 0 }
  }

  #termsOn(on: IsoDate): TermsOnce {
    const { target } = this.#input
    const revisionsMade = target.revisions.filter(({ revisedOn }) => revisedOn <= on).length
    if (this.#terms?.revisionsMade === revisionsMade) return this.#terms
    const terms = termsInForce(target, on)
    this.#terms = { revisionsMade, terms, dated: dateTerms(terms) }
    return this.#terms
  }

  /** Takes in what counts by the day, and judges each period anew that it touches. */
  #advance(on: IsoDate): void {
    const touched = new Set<number>()
    for (; this.#arrived < this.#coming.length; this.#arrived += 1) {
      const coming = this.#coming[this.#arrived]
      if (coming === undefined || coming.from > on) break
      const { record } = coming
      const others = this.#periods.get(record.day)
      if (others === undefined) this.#periods.set(record.day, [record])
      else others.push(record)
      touched.add(record.day)
    }
    for (const { asOf, decidedOn } of this.#decisions) {
      const period = lastDayOf(asOf)
      const day = period === null ? null : dayNumber(period)
      if (decidedOn === on && day !== null) touched.add(day)
    }
    const publishedBy = this.#basis === 'publication' ? on : null
    const selection = { asOf: on, publishedBy, sources: this.#input.sources, decisions: this.#decisions }
    for (const day of touched) {
      this.#figures.put(day, judgedFigure(this.#periods.get(day) ?? [], selection))
    }
  }
}
