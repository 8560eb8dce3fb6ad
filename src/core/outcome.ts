/** The status once the deadline has passed, from what was proved at it, before it or first after it. */

import type { AwaitedReason, Figure, Status, StatusReason, TargetTerms } from './assessment.ts'
import { meets, proves } from './bounds.ts'
import type { DatedBaseline } from './terms.ts'

export interface Judgement {
  readonly status: Status
  readonly reason: StatusReason
}

export interface OutcomeCase {
  /** Oldest first. */
  readonly figures: readonly Figure[]
  readonly terms: TargetTerms
  readonly dueDay: number
  readonly baseline: DatedBaseline | null
  readonly hasSeriesEnded: boolean
}

/** The figure for the deadline itself, or else the first later one; null where there is neither. */
export function outcomeFigure(figures: readonly Figure[], dueDay: number): Figure | null {
  return figures.find(({ day }) => day >= dueDay) ?? null
}

/**
 * True where a `keep` target had been met, by a figure or by its baseline, and a figure up to the deadline
 * proves that it no longer was. What was never met has not been lost.
 */
function wasLost({ figures, terms, dueDay, baseline }: OutcomeCase): boolean {
  let heldSince = baseline !== null && meets(baseline.value, terms) ? baseline.day : null
  for (const figure of figures) {
    if (figure.day > dueDay) return false
    const verdict = proves(figure, terms)
    if (verdict === 'met') heldSince ??= figure.day
    if (verdict === 'not-met' && heldSince !== null && figure.day > heldSince) return true
  }
  return false
}

function awaited({ figures, dueDay, hasSeriesEnded }: OutcomeCase): Judgement {
  const isBound = figures.some(({ day }) => day === dueDay)
  const withoutFigure: AwaitedReason = hasSeriesEnded ? 'series-ended' : 'no-figure-for-deadline'
  return { status: 'outcome-awaited', reason: isBound ? 'deadline-figure-only-a-bound' : withoutFigure }
}

/** What the figures after the deadline say where those up to it decide nothing. */
function judgeLater(outcome: OutcomeCase, later: readonly Figure[], hadMet: boolean): Judgement {
  const { terms } = outcome
  const deciding = later.find((figure) => proves(figure, terms) !== 'open')
  if (deciding === undefined) return awaited(outcome)
  if (proves(deciding, terms) === 'not-met') return missed('later-figure-misses', outcome, later)
  // A `keep` target met before and after was not late; whether it was met on the day is not known.
  return hadMet ? awaited(outcome) : { status: 'met-late', reason: 'first-proved-after-deadline' }
}

function missed(reason: StatusReason, { terms }: OutcomeCase, later: readonly Figure[]): Judgement {
  const wasReachedSince = later.some((figure) => proves(figure, terms) === 'met')
  return wasReachedSince
    ? { status: 'met-late', reason: 'reached-after-deadline' }
    : { status: 'missed', reason }
}

/** The status after the deadline of a target with at least one figure. */
export function judgeOutcome(outcome: OutcomeCase): Judgement {
  const { figures, terms, dueDay } = outcome
  if (terms.kind === 'keep' && wasLost(outcome)) return { status: 'missed', reason: 'not-held' }
  const atDeadline = figures.find(({ day }) => day === dueDay)
  const verdict = atDeadline === undefined ? 'open' : proves(atDeadline, terms)
  if (verdict === 'met') return { status: 'met', reason: 'met-at-deadline' }
  const hadMet = figures.some((figure) => figure.day < dueDay && proves(figure, terms) === 'met')
  if (hadMet && terms.kind === 'reach') return { status: 'met', reason: 'reached-before-deadline' }
  const later = figures.filter(({ day }) => day > dueDay)
  if (verdict === 'not-met') return missed('deadline-figure-misses', outcome, later)
  return judgeLater(outcome, later, hadMet)
}
