/** The days on which something happened to any target of a plan, and what happened on each. */

import { observationsOf } from './assessment-input.ts'
import type { IsoDate, Source, Target } from './model.ts'
import { effectiveRecords, figureEvents, targetEvents, type LedgerBasis } from './ledger-events.ts'
import { keepLedger, type Ledger, type LedgerEntry } from './ledger.ts'

export interface PlanLedgerInput {
  readonly targets: readonly Target[]
  readonly sources: readonly Source[]
  /** The last day that the ledger speaks of. */
  readonly asOf: IsoDate
  readonly basis: LedgerBasis
  /** Of the plan; without it, UTC. */
  readonly timeZone?: string
}

/** What happened to one target on a day. */
export interface TargetEntry {
  readonly target: Target
  readonly entry: LedgerEntry
}

export interface PlanLedger {
  /** The nearest day before `day` on which something happened; null where there is none. */
  readonly before: (day: IsoDate) => IsoDate | null
  /** The nearest day after `day`; null where there is none. */
  readonly after: (day: IsoDate) => IsoDate | null
  /**
   * What happened on `day`, changes of status first, then in the order of the targets. Of a day on which more
   * than `LOOKED_AT` targets had an event, those beyond are counted in `more` and not looked at.
   */
  readonly on: (day: IsoDate) => { readonly entries: readonly TargetEntry[]; readonly more: number }
}

/** Looking at a target takes a judgement for each of its days; this many are done before anyone notices. */
export const LOOKED_AT = 200

function eventDays(target: Target, { sources, asOf, basis, timeZone }: PlanLedgerInput): readonly IsoDate[] {
  const observations = observationsOf({ target, sources, asOf })
  const events = [
    ...figureEvents(effectiveRecords(observations, basis, timeZone)),
    ...targetEvents(target, basis),
  ].filter(({ on }) => on <= asOf)
  return [...new Set(events.map(({ on }) => on))]
}

/** Opens the ledger of a plan. Targets are looked at one by one, when a day is asked for that concerns them. */
export function openPlanLedger(input: PlanLedgerInput): PlanLedger {
  const { targets, sources, asOf, basis, timeZone } = input
  const concerned = new Map<IsoDate, Target[]>()
  for (const target of targets) {
    for (const day of eventDays(target, input)) {
      const others = concerned.get(day)
      if (others === undefined) concerned.set(day, [target])
      else others.push(target)
    }
  }
  const days = [...concerned.keys()].toSorted()
  const ledgers = new Map<Target, Ledger>()

  const ledgerOf = (target: Target): Ledger => {
    const kept = ledgers.get(target)
    if (kept !== undefined) return kept
    const publishedBy = basis === 'publication' ? asOf : undefined
    const ledger = keepLedger({ target, sources, asOf, publishedBy, timeZone }, basis)
    ledgers.set(target, ledger)
    return ledger
  }

  const on: PlanLedger['on'] = (day) => {
    const all = concerned.get(day) ?? []
    const entries = all.slice(0, LOOKED_AT).flatMap((target) => {
      const entry = ledgerOf(target).entries.find((one) => one.on === day)
      return entry === undefined ? [] : [{ target, entry }]
    })
    const changes = entries.filter(({ entry }) => entry.isChange)
    const events = entries.filter(({ entry }) => !entry.isChange)
    return { entries: [...changes, ...events], more: Math.max(0, all.length - LOOKED_AT) }
  }

  // A target that breaks a rule, and a deadline that was put off before it passed, have a day and no entry.
  const hasEntry = (day: IsoDate): boolean => on(day).entries.length > 0

  return {
    before: (day) => days.findLast((one) => one < day && hasEntry(one)) ?? null,
    after: (day) => days.find((one) => one > day && hasEntry(one)) ?? null,
    on,
  }
}
