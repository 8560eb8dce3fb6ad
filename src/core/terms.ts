/** The target as it stood on a day, and the path that it requires from the baseline to the deadline. */

import type { TargetTerms } from './assessment.ts'
import { meets } from './bounds.ts'
import { dayNumber, lastDayOf } from './calendar.ts'
import type { Baseline, IsoDate, Milestone, Revision, Target } from './model.ts'

/** A point of the required path: the value asked for at a day counted from 1 January 1970. */
export interface PathPoint {
  readonly day: number
  readonly value: number
}

/** A baseline with the last day of its period. */
export interface DatedBaseline extends Baseline {
  readonly on: IsoDate
  readonly day: number
}

/** Terms with their dates as day numbers. */
export interface DatedTerms {
  readonly terms: TargetTerms
  readonly dueDay: number
  readonly baseline: DatedBaseline | null
}

/** Terms are replaced on the day of the revision itself. */
function termsAt(target: Target, asOf: IsoDate): Pick<TargetTerms, 'value' | 'dueBy' | 'revision'> {
  let inForce: Revision | null = null
  let next: Revision | null = null
  for (const revision of target.revisions) {
    if (revision.revisedOn <= asOf) {
      if (inForce === null || revision.revisedOn >= inForce.revisedOn) inForce = revision
    } else if (next === null || revision.revisedOn < next.revisedOn) next = revision
  }
  if (next === null) return { value: target.value, dueBy: target.dueBy, revision: inForce }
  return { value: next.previousValue, dueBy: next.previousDueBy, revision: inForce }
}

/**
 * A revision records the value and the deadline that it replaced and no milestones: under earlier terms a
 * milestone counts where it lies before their deadline and no further than their value.
 */
function milestonesOf(target: Target, terms: Pick<TargetTerms, 'value' | 'dueBy'>): readonly Milestone[] {
  if (target.milestones.length === 0) return target.milestones
  const { direction } = target
  return target.milestones.filter(
    ({ value, dueBy }) =>
      dueBy < terms.dueBy && !meets(value, { value: terms.value, direction, bound: 'exclusive' }),
  )
}

/** The terms in force at `asOf`: until the day of a revision, those that it replaced. */
export function termsInForce(target: Target, asOf: IsoDate): TargetTerms {
  const { value, dueBy, revision } = termsAt(target, asOf)
  const { unit, direction, bound, kind, baseline } = target
  const milestones = milestonesOf(target, { value, dueBy })
  return { value, dueBy, unit, direction, bound, kind, baseline, milestones, revision }
}

function dateBaseline({ value, asOf, sourceId }: Baseline): DatedBaseline | null {
  const on = lastDayOf(asOf)
  const day = on === null ? null : dayNumber(on)
  return on === null || day === null ? null : { value, asOf, sourceId, on, day }
}

/** The terms with their dates counted; null where a date does not exist. */
export function dateTerms(terms: TargetTerms): DatedTerms | null {
  const dueDay = dayNumber(terms.dueBy)
  const baseline = terms.baseline === null ? null : dateBaseline(terms.baseline)
  const isBaselineLost = terms.baseline !== null && baseline === null
  return dueDay === null || isBaselineLost ? null : { terms, dueDay, baseline }
}

/**
 * From the baseline straight through the milestones to the target; empty where there is no baseline. What does
 * not lie after the baseline is no point of it.
 */
export function requiredPath({ terms, dueDay, baseline }: DatedTerms): readonly PathPoint[] {
  if (baseline === null) return []
  const path: PathPoint[] = [{ day: baseline.day, value: baseline.value }]
  for (const { dueBy, value } of terms.milestones) {
    const day = dayNumber(dueBy)
    if (day !== null && day > baseline.day) path.push({ day, value })
  }
  if (dueDay > baseline.day) path.push({ day: dueDay, value: terms.value })
  return path
}

/**
 * The value that the path asks for at `day`, in the target's unit, linear in days between two points and
 * level before the first and after the last. Null where there is no path.
 */
export function requiredAt(path: readonly PathPoint[], day: number): number | null {
  let before: PathPoint | null = null
  for (const point of path) {
    if (point.day >= day) {
      if (before === null || point.day === day) return point.value
      const share = (day - before.day) / (point.day - before.day)
      return before.value + share * (point.value - before.value)
    }
    before = point
  }
  return before?.value ?? null
}
