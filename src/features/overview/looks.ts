import { STATUSES, type Assessment, type Status } from '#src/core/assessment.ts'
import { isIsoDate, lastDayOf } from '#src/core/calendar.ts'
import type { IsoDate, Period, Qualifier } from '#src/core/model.ts'

/**
 * What was seen of a plan on a day, and what has changed since. Two looks are kept: the one that the page is
 * compared with, and the latest, which takes its place on the first look of a later day. So the comparison
 * holds through a day, however often the page is loaded.
 */

const VERSION = 1
const QUALIFIERS: readonly Qualifier[] = ['exact', 'at-least', 'at-most', 'about']

export interface SeenFigure {
  readonly asOf: Period
  readonly value: number
  readonly qualifier: Qualifier
}

export interface SeenTerms {
  readonly value: number
  readonly dueBy: IsoDate
}

export interface SeenTarget {
  readonly id: string
  readonly status: Status
  readonly figure: SeenFigure | null
  readonly terms: SeenTerms
}

export interface Look {
  readonly day: IsoDate
  readonly targets: readonly SeenTarget[]
}

export interface Looks {
  readonly compared: Look
  readonly latest: Look
}

export type Change =
  | { readonly kind: 'new-target' }
  | { readonly kind: 'new-figure'; readonly figure: SeenFigure }
  | { readonly kind: 'corrected-figure'; readonly figure: SeenFigure; readonly previous: SeenFigure }
  | { readonly kind: 'withdrawn-figure'; readonly previous: SeenFigure }
  | { readonly kind: 'revised-target'; readonly before: SeenTerms; readonly after: SeenTerms }
  | { readonly kind: 'deadline-passed'; readonly dueBy: IsoDate }
  | { readonly kind: 'status-changed'; readonly before: Status; readonly after: Status }

export interface News {
  readonly targets: readonly { readonly id: string; readonly changes: readonly Change[] }[]
  /** Targets seen then that the plan has no more. */
  readonly removed: number
}

export function lookAt(
  day: IsoDate,
  assessed: readonly {
    readonly target: { readonly id: string }
    readonly assessment: Pick<Assessment, 'status' | 'latest' | 'terms'>
  }[],
): Look {
  const targets = assessed.map(({ target: { id }, assessment: { status, latest, terms } }) => ({
    id,
    status,
    figure:
      latest === null
        ? null
        : { asOf: latest.observation.asOf, value: latest.value, qualifier: latest.qualifier },
    terms: { value: terms.value, dueBy: terms.dueBy },
  }))
  return { day, targets }
}

/** What is kept once `now` was looked at. */
export function looksAfter(kept: Looks | null, now: Look): Looks {
  if (kept === null) return { compared: now, latest: now }
  return { compared: now.day > kept.latest.day ? kept.latest : kept.compared, latest: now }
}

function figureChange(seen: SeenFigure | null, now: SeenFigure | null): Change | null {
  if (seen === null) return now === null ? null : { kind: 'new-figure', figure: now }
  const [seenOn, nowOn] = [lastDayOf(seen.asOf), now === null ? null : lastDayOf(now.asOf)]
  if (now === null || seenOn === null || nowOn === null || nowOn < seenOn) {
    return { kind: 'withdrawn-figure', previous: seen }
  }
  if (nowOn > seenOn) return { kind: 'new-figure', figure: now }
  const isSame = seen.value === now.value && seen.qualifier === now.qualifier
  return isSame ? null : { kind: 'corrected-figure', figure: now, previous: seen }
}

function changesOf(seen: SeenTarget, seenDay: IsoDate, now: SeenTarget, today: IsoDate): Change[] {
  const changes: Change[] = []
  const figure = figureChange(seen.figure, now.figure)
  if (figure !== null) changes.push(figure)
  const { dueBy } = now.terms
  if (seen.terms.value !== now.terms.value || seen.terms.dueBy !== dueBy) {
    changes.push({ kind: 'revised-target', before: seen.terms, after: now.terms })
  }
  if (seenDay <= dueBy && today > dueBy) changes.push({ kind: 'deadline-passed', dueBy })
  if (seen.status !== now.status) {
    changes.push({ kind: 'status-changed', before: seen.status, after: now.status })
  }
  return changes
}

/** What changed between two looks, in the order in which the targets stand now. */
export function newsBetween(seen: Look, now: Look): News {
  const known = new Map(seen.targets.map((target) => [target.id, target]))
  const targets = now.targets.flatMap((target) => {
    const before = known.get(target.id)
    known.delete(target.id)
    const changes: readonly Change[] =
      before === undefined ? [{ kind: 'new-target' }] : changesOf(before, seen.day, target, now.day)
    return changes.length === 0 ? [] : [{ id: target.id, changes }]
  })
  return { targets, removed: known.size }
}

export function countNews({ targets, removed }: News): number {
  return targets.reduce((count, { changes }) => count + changes.length, removed)
}

/** Begins with the day compared with, so that whoever draws the page can read it without reading the rest. */
export function writeLooks(looks: Looks): string {
  return `${looks.compared.day} ${JSON.stringify({ version: VERSION, ...looks })}`
}

/** Null where nothing was kept, or something that this version did not write. */
export function readLooks(text: string | null): Looks | null {
  if (text === null) return null
  try {
    const kept: unknown = JSON.parse(text.slice(text.indexOf(' ')))
    if (!isRecord(kept) || kept['version'] !== VERSION) return null
    const { compared, latest } = kept
    return isLook(compared) && isLook(latest) ? { compared, latest } : null
  } catch {
    return null
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

function isLook(value: unknown): value is Look {
  if (!isRecord(value)) return false
  const { day, targets } = value
  return typeof day === 'string' && isIsoDate(day) && Array.isArray(targets) && targets.every(isSeenTarget)
}

function isSeenTarget(value: unknown): value is SeenTarget {
  if (!isRecord(value)) return false
  const { id, status, figure, terms } = value
  return (
    typeof id === 'string' &&
    STATUSES.some((known) => known === status) &&
    (figure === null || isSeenFigure(figure)) &&
    isSeenTerms(terms)
  )
}

function isSeenFigure(value: unknown): value is SeenFigure {
  if (!isRecord(value)) return false
  const { asOf, value: amount, qualifier } = value
  return (
    typeof asOf === 'string' &&
    lastDayOf(asOf) !== null &&
    Number.isFinite(amount) &&
    QUALIFIERS.some((known) => known === qualifier)
  )
}

function isSeenTerms(value: unknown): value is SeenTerms {
  if (!isRecord(value)) return false
  const { value: amount, dueBy } = value
  return Number.isFinite(amount) && typeof dueBy === 'string' && isIsoDate(dueBy)
}
