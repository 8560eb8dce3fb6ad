import { lastDayOf } from '#src/core/calendar.ts'
import { dayIn } from '#src/core/day-in.ts'
import type { Observation, Period, Plan, Series, Target } from '#src/core/model.ts'
import type { ObservationPage, PlanDetail, PlanList, TargetDetail } from './answers.ts'

/**
 * Rules of the contract that no schema can say. Each check gives the place of the first fault, as keys and
 * indexes, or null.
 */
type Place = readonly (string | number)[]
type Check<Value> = (value: Value) => Place | null

function firstIn<Item>(items: readonly Item[], check: Check<Item>): Place | null {
  for (const [index, item] of items.entries()) {
    const place = check(item)
    if (place !== null) return [index, ...place]
  }
  return null
}

function within(key: string, place: Place | null): Place | null {
  return place === null ? null : [key, ...place]
}

function duplicateIn(items: readonly { readonly id: string }[]): Place | null {
  const seen = new Set<string>()
  return firstIn(items, ({ id }) => {
    if (seen.has(id)) return ['id']
    seen.add(id)
    return null
  })
}

/** `2025-02-30` has the form of a day and is none. */
function periodFault(period: Period): Place | null {
  return lastDayOf(period) === null ? [] : null
}

function observationFault(observation: Observation): Place | null {
  if (observation.value === null && observation.missingReason === null) return ['missingReason']
  return within('asOf', periodFault(observation.asOf))
}

function observationsFault(observations: readonly Observation[]): Place | null {
  return duplicateIn(observations) ?? firstIn(observations, observationFault)
}

function seriesFault({ ended }: Series): Place | null {
  return ended === null ? null : within('ended', within('asOf', periodFault(ended.asOf)))
}

function targetFault({ baseline, decisions, series, unit }: Target): Place | null {
  let primaries = 0
  return (
    (baseline === null ? null : within('baseline', within('asOf', periodFault(baseline.asOf)))) ??
    within(
      'decisions',
      firstIn(decisions, ({ asOf }) => within('asOf', periodFault(asOf))),
    ) ??
    within('series', duplicateIn(series.map((each) => each.series)) === null ? null : []) ??
    within(
      'series',
      firstIn(series, (each) => {
        if (each.role === 'primary') primaries += 1
        if (primaries > 1) return ['role']
        // Judged on a figure in another unit, or drawn beside one, a target is wrong without a sign of it.
        if (each.role !== 'related' && each.series.unit.id !== unit.id) return ['series', 'unit', 'id']
        return (
          within('series', seriesFault(each.series)) ?? within('history', observationsFault(each.history))
        )
      }),
    )
  )
}

function targetsFault(targets: readonly Target[], planId: string): Place | null {
  return (
    duplicateIn(targets) ??
    firstIn(targets, (target) => (target.planId === planId ? targetFault(target) : ['planId']))
  )
}

function isTimeZone(timeZone: string): boolean {
  try {
    dayIn(timeZone, 0)
    return true
  } catch {
    return false
  }
}

function planFault({ id, timeZone, themes }: Plan, planId: string): Place | null {
  if (id !== planId) return ['id']
  return isTimeZone(timeZone) ? within('themes', duplicateIn(themes)) : ['timeZone']
}

export function planListFault({ items }: PlanList): Place | null {
  return within('items', duplicateIn(items))
}

export function targetPageFault({ items, sources }: PlanDetail['targets'], planId: string): Place | null {
  return within('items', targetsFault(items, planId)) ?? within('sources', duplicateIn(sources))
}

export function planDetailFault({ plan, targets }: PlanDetail, planId: string): Place | null {
  const isWhole = targets.nextCursor === null
  return (
    within('plan', planFault(plan, planId)) ??
    // A list that lost targets on its way must not pass for the whole plan.
    (isWhole && targets.items.length !== plan.targetCount ? ['plan', 'targetCount'] : null) ??
    within('targets', targetPageFault(targets, planId))
  )
}

export function targetDetailFault(
  { target, sources }: TargetDetail,
  planId: string,
  targetId: string,
): Place | null {
  if (target.id !== targetId) return ['target', 'id']
  if (target.planId !== planId) return ['target', 'planId']
  return within('target', targetFault(target)) ?? within('sources', duplicateIn(sources))
}

export function observationPageFault({ items, sources }: ObservationPage): Place | null {
  return within('items', observationsFault(items)) ?? within('sources', duplicateIn(sources))
}
