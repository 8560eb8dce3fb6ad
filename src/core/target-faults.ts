/** What is wrong with a target or with the days it is judged for. Any of it makes the target not assessed. */

import type { InputFault } from './assessment.ts'
import { meets } from './bounds.ts'
import { isIsoDate, lastDayOf } from './calendar.ts'
import { isUsableValue } from './magnitude.ts'
import type { IsoDate, Period, Target } from './model.ts'

/** Collects what is wrong, with the path to it in the input. */
class FaultList {
  readonly faults: InputFault[] = []

  add(kind: InputFault['kind'], at: string): void {
    this.faults.push({ kind, at })
  }

  day(date: IsoDate, at: string): void {
    if (!isIsoDate(date)) this.add('impossible-date', at)
  }

  period(period: Period, at: string): void {
    if (lastDayOf(period) === null) this.add('impossible-date', at)
  }
}

/** A broken revision would put false terms in force before it. */
function checkRevisions(target: Target, found: FaultList): void {
  target.revisions.forEach((revision, index) => {
    const at = `target.revisions[${index}]`
    found.day(revision.revisedOn, `${at}.revisedOn`)
    found.day(revision.previousDueBy, `${at}.previousDueBy`)
    if (!isUsableValue(revision.previousValue)) found.add('target-not-finite', `${at}.previousValue`)
  })
}

/** A baseline on the day of the deadline is no fault: it leaves no path, and no pace either. */
function checkBaseline(target: Target, found: FaultList): void {
  if (target.baseline === null) return
  if (!isUsableValue(target.baseline.value)) found.add('baseline-not-finite', 'target.baseline.value')
  found.period(target.baseline.asOf, 'target.baseline.asOf')
  const on = lastDayOf(target.baseline.asOf)
  if (on !== null && on > target.dueBy) found.add('baseline-after-deadline', 'target.baseline.asOf')
}

/** Each milestone must lie after the one before and no further back, and before the deadline and short of the target. */
function checkMilestones(target: Target, found: FaultList): void {
  const { baseline, direction } = target
  const sign = direction === 'increase' ? 1 : -1
  const requirement = { value: target.value, direction, bound: 'inclusive' } as const
  const isPathOpen = baseline !== null && !meets(baseline.value, requirement)
  let date = baseline === null ? null : lastDayOf(baseline.asOf)
  let value = isPathOpen ? baseline.value : null
  target.milestones.forEach((milestone, index) => {
    const at = `target.milestones[${index}]`
    found.day(milestone.dueBy, `${at}.dueBy`)
    if (!isUsableValue(milestone.value)) found.add('target-not-finite', `${at}.value`)
    const isEarly = date !== null && milestone.dueBy <= date
    const isBack = value !== null && sign * (milestone.value - value) < 0
    const isBeyond = milestone.dueBy >= target.dueBy || sign * (target.value - milestone.value) < 0
    if (isEarly || isBack || isBeyond) found.add('milestone-off-path', at)
    date = milestone.dueBy
    value = milestone.value
  })
}

/** A target is judged on one series; which of two would be a guess. */
function checkSeries(target: Target, found: FaultList): void {
  let primaries = 0
  target.series.forEach(({ role, series }, index) => {
    if (role !== 'primary') return
    primaries += 1
    const at = `target.series[${index}]`
    if (primaries === 2) found.add('several-primary-series', at)
    if (series.ended !== null) found.period(series.ended.asOf, `${at}.series.ended.asOf`)
  })
}

/** Every fault that forbids judging, each once, in the order of the input. */
export function findTargetFaults(target: Target, asOf: IsoDate, publishedBy: IsoDate | null): InputFault[] {
  const found = new FaultList()
  found.day(asOf, 'asOf')
  if (publishedBy !== null) found.day(publishedBy, 'publishedBy')
  if (!isUsableValue(target.value)) found.add('target-not-finite', 'target.value')
  found.day(target.dueBy, 'target.dueBy')
  checkRevisions(target, found)
  checkBaseline(target, found)
  checkMilestones(target, found)
  checkSeries(target, found)
  target.decisions.forEach((decision, index) => {
    found.period(decision.asOf, `target.decisions[${index}].asOf`)
    found.day(decision.decidedOn, `target.decisions[${index}].decidedOn`)
  })
  return found.faults
}
