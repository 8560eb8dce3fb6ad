import { useState } from 'react'
import type { LiveFeed } from '#src/queries/live-feed.ts'
import type { Hold } from './deck-commands.ts'
import type { DeckData } from './deck-data.ts'

type Changes = LiveFeed['changes']

interface Kept {
  readonly since: number
  readonly data: DeckData
  /** The changes told before, of which the last marks where those that wait begin. */
  readonly changes: Changes
}

export interface HeldData {
  /** What is shown: the newest, or all as it was when it was frozen. */
  readonly shown: DeckData
  /** The changes that may be told of, oldest first. */
  readonly changes: Changes
  readonly hold: Hold | null
  /** Freezes, or releases all that waited, in the order in which it came. */
  readonly toggle: () => void
}

function countAfter(last: string | undefined, changes: Changes): number {
  return changes.length - 1 - changes.findIndex(({ id }) => id === last)
}

/** Keeps every number that the slides are made from, dates included, for as long as they are frozen. */
export function useHold(live: DeckData, changes: Changes): HeldData {
  const [kept, setKept] = useState<Kept | null>(null)
  const toggle = () => {
    setKept(kept === null ? { since: Date.now(), data: live, changes } : null)
  }
  if (kept === null) return { shown: live, changes, hold: null, toggle }
  // Where nothing streams, a poll may bring new figures all the same.
  const isOutdated = kept.data.detail !== live.detail
  const waiting = Math.max(countAfter(kept.changes.at(-1)?.id, changes), isOutdated ? 1 : 0)
  return { shown: kept.data, changes: kept.changes, hold: { since: kept.since, waiting }, toggle }
}
