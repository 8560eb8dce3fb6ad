import type { LiveFeed } from '#src/queries/live-feed.ts'
import type { DeckData } from './deck-data.ts'

export type Changes = LiveFeed['changes']

/** The numbers as they were when they were frozen. */
export interface Kept {
  /** Another build may write another shape, and is not read. */
  readonly build: string
  /** In milliseconds since 1970. */
  readonly since: number
  readonly data: DeckData
  /** The changes told before, of which the last marks where those that wait begin. */
  readonly changes: Changes
}

/** A freeze is for one talk: a window that is opened again the day after begins with what holds then. */
const HOLDS_FOR_MS = 12 * 3_600_000

/** Which build this is. */
export const BUILD = import.meta.url

interface OfBuild {
  readonly build: string
}

interface Waiting extends OfBuild {
  readonly changes: Changes
}

const HELD = 'held'
const WAITING = 'waiting'

function keyOf(part: typeof HELD | typeof WAITING, deck: string): string {
  return `dashboard.${part}.${deck}`
}

function read(key: string): unknown {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? 'null')
  } catch {
    return null
  }
}

/** A browser that blocks storage, or has too little of it, holds the numbers until the window is reloaded. */
function write(key: string, value: unknown): void {
  try {
    if (value === null) sessionStorage.removeItem(key)
    else sessionStorage.setItem(key, JSON.stringify(value))
  } catch {
    // The numbers stand still all the same.
  }
}

function isOfThisBuild(value: unknown): value is OfBuild {
  return typeof value === 'object' && value !== null && 'build' in value && value.build === BUILD
}

/** Whether a window of this build wrote it. */
export function isKept(value: unknown): value is Kept {
  return isOfThisBuild(value) && 'since' in value && 'data' in value && 'changes' in value
}

function isWaiting(value: unknown): value is Waiting {
  return isOfThisBuild(value) && 'changes' in value
}

/** What this window, or the one it was opened from, holds of a deck; null where nothing is frozen. */
export function recallHold(deck: string, now: number): Kept | null {
  const value = read(keyOf(HELD, deck))
  return isKept(value) && now - value.since < HOLDS_FOR_MS ? value : null
}

export function keepHold(deck: string, kept: Kept | null): void {
  write(keyOf(HELD, deck), kept)
}

/** The changes that came while the numbers stood still, oldest first. */
export function recallWaiting(deck: string): Changes {
  const value = read(keyOf(WAITING, deck))
  return isWaiting(value) ? value.changes : []
}

export function keepWaiting(deck: string, changes: Changes): void {
  write(keyOf(WAITING, deck), changes.length === 0 ? null : ({ changes, build: BUILD } satisfies Waiting))
}
