/** The status of a target, by the first rule that applies. */

import type { Computed, Figure, Pace, PaceGap } from './assessment.ts'
import { proves, provesMovedAway } from './bounds.ts'
import type { Target } from './model.ts'
import { judgeOutcome, type Judgement } from './outcome.ts'
import { classifyPace } from './pace.ts'
import type { DatedTerms } from './terms.ts'

/** All that the rules look at. */
export interface StatusCase {
  readonly target: Target
  readonly dated: DatedTerms
  /** Oldest first. */
  readonly figures: readonly Figure[]
  readonly pace: Computed<Pace, PaceGap | 'no-figure'>
  readonly isPastDeadline: boolean
  readonly hasSeriesEnded: boolean
  /** True where a record that could have been judged was left out because it is broken. */
  readonly hasBrokenRecord: boolean
}

/** Rule 1: no usable value. */
function judgeNothing({ target, hasBrokenRecord }: StatusCase): Judgement {
  const status = 'not-assessed'
  if (target.series.length === 0) return { status, reason: 'never-measured' }
  if (!target.series.some(({ role }) => role === 'primary')) return { status, reason: 'only-related-series' }
  return { status, reason: hasBrokenRecord ? 'invalid-input' : 'nothing-on-record-yet' }
}

/** Rule 3: the latest value meets the target, or a `reach` target had been reached. Null where it does not apply. */
function judgeMet(latest: Figure, { dated, figures }: StatusCase): Judgement | null {
  const { terms } = dated
  const verdict = proves(latest, terms)
  if (verdict === 'met') return { status: 'met', reason: 'meets-target' }
  if (terms.kind === 'keep' || !figures.some((figure) => proves(figure, terms) === 'met')) return null
  return { status: 'met', reason: verdict === 'not-met' ? 'reached-and-lost' : 'reached-before-deadline' }
}

/** Rule 4 for a `keep` target that the latest figure proves not held: regressing where the last change moved away. */
function judgeNotHeld(latest: Figure, { dated, figures }: StatusCase): Judgement {
  const { terms, baseline } = dated
  const start =
    baseline !== null && baseline.day < latest.day
      ? { value: baseline.value, qualifier: 'exact' as const }
      : undefined
  const from = figures.at(-2) ?? start
  const isMovingAway =
    from !== undefined && !latest.observation.break && provesMovedAway(from, latest, terms.direction)
  return isMovingAway
    ? { status: 'regressing', reason: 'keep-moving-away' }
    : { status: 'off-track', reason: 'keep-not-held' }
}

/** Rule 4: by pace, or for a `keep` target by whether it holds. */
function judgeOpen(latest: Figure, statusCase: StatusCase): Judgement {
  const { pace, dated } = statusCase
  if (dated.terms.kind === 'keep') {
    return proves(latest, dated.terms) === 'not-met'
      ? judgeNotHeld(latest, statusCase)
      : { status: 'not-assessed', reason: 'only-a-bound' }
  }
  if (pace.available) return { status: classifyPace(pace.value.ratio), reason: 'pace' }
  return {
    status: 'not-assessed',
    reason: pace.reason === 'no-figure' ? 'nothing-on-record-yet' : pace.reason,
  }
}

/** Rules 1 to 4 in their order; the first that applies gives the status and its reason. */
export function judgeStatus(statusCase: StatusCase): Judgement {
  const { figures, dated, isPastDeadline, hasSeriesEnded } = statusCase
  const latest = figures.at(-1)
  if (latest === undefined) return judgeNothing(statusCase)
  const { terms, dueDay, baseline } = dated
  if (isPastDeadline) return judgeOutcome({ figures, terms, dueDay, baseline, hasSeriesEnded })
  return judgeMet(latest, statusCase) ?? judgeOpen(latest, statusCase)
}
