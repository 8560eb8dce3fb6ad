import { lastDayOf } from '#src/core/calendar.ts'
import type { Baseline, Direction, IsoDate, Milestone } from '#src/core/model.ts'

import type { Fields } from './fields.ts'
import type { IdList } from './id-list.ts'
import { DATE, NUMBER, oneOf, PERIOD } from './kinds.ts'

/** Where the required path leads. */
export interface Requirement {
  readonly value: number
  readonly dueBy: IsoDate
  readonly direction: Direction
}

interface Path {
  readonly requirement: Requirement
  readonly baseline: Baseline | null
  /** Oldest first. */
  readonly milestones: readonly Milestone[]
}

/** The required path: from the baseline, where there is one, through the milestones to the target. */
export function readPath(fields: Fields, sourceIds: IdList): Path {
  const requirement: Requirement = {
    value: fields.value('value', NUMBER),
    dueBy: fields.value('due_by', DATE),
    direction: fields.value('direction', oneOf('increase', 'decrease')),
  }
  const baseline = fields.record('baseline', (given) => readBaseline(given, requirement, sourceIds))
  const sign = !fields.isSound('direction') ? 0 : requirement.direction === 'increase' ? 1 : -1
  return { requirement, baseline, milestones: readMilestones(fields, requirement, baseline, sign) }
}

function readBaseline(baseline: Fields, requirement: Requirement, sourceIds: IdList): Baseline {
  const asOf = baseline.value('as_of', PERIOD)
  const lastDay = lastDayOf(asOf)
  if (lastDay !== null && requirement.dueBy !== '' && lastDay >= requirement.dueBy) {
    baseline.fault(
      'as_of',
      `The baseline (${lastDay}) is not before the deadline (${requirement.dueBy}).`,
      'Correct as_of of the baseline or due_by of the target.',
    )
  }
  return {
    value: baseline.value('value', NUMBER),
    asOf,
    sourceId: baseline.referenceOrNull('source', sourceIds),
  }
}

/** `sign` is 1 where values have to rise, -1 where they have to fall, 0 where that could not be read. */
function readMilestones(
  fields: Fields,
  requirement: Requirement,
  baseline: Baseline | null,
  sign: number,
): readonly Milestone[] {
  let day = baseline === null ? null : lastDayOf(baseline.asOf)
  // A baseline that is at the target already leaves no way on which a milestone could lie.
  let value = baseline !== null && sign * (requirement.value - baseline.value) > 0 ? baseline.value : null

  return fields.records('milestones', (item): Milestone => {
    const milestone = { value: item.value('value', NUMBER), dueBy: item.value('due_by', DATE) }
    checkDay(item, milestone.dueBy, day, requirement.dueBy)
    checkValue(item, milestone.value, value, requirement.value, sign)
    if (item.isSound('due_by')) day = milestone.dueBy
    if (item.isSound('value')) value = milestone.value
    return milestone
  })
}

function checkDay(item: Fields, day: IsoDate, before: IsoDate | null, deadline: IsoDate): void {
  if (!item.isSound('due_by')) return
  if (before !== null && day <= before) {
    item.fault(
      'due_by',
      `The milestone is due on ${day}, which is not after ${before}.`,
      'List milestones oldest first, each after the baseline and the one before it.',
    )
  }
  if (deadline !== '' && day >= deadline) {
    item.fault(
      'due_by',
      `The milestone is due on ${day}, which is not before the deadline (${deadline}).`,
      'Correct the date, or make it an annotation.',
    )
  }
}

function checkValue(item: Fields, value: number, before: number | null, target: number, sign: number): void {
  if (before !== null && sign * (value - before) < 0) {
    item.fault(
      'value',
      `The milestone of ${String(value)} leads back from ${String(before)}.`,
      'Milestones run one way; correct the value, or make it an annotation.',
    )
  }
  if (sign * (target - value) < 0) {
    item.fault(
      'value',
      `The milestone of ${String(value)} lies beyond the target of ${String(target)}.`,
      'Correct the value, or make it an annotation.',
    )
  }
}
