import { useEffect, useMemo, useState } from 'react'
import type { Hold } from './deck-commands.ts'
import type { DeckData } from './deck-data.ts'
import {
  BUILD,
  keepHold,
  keepWaiting,
  recallHold,
  recallWaiting,
  type Changes,
  type Kept,
} from './kept-hold.ts'

export interface HeldData {
  /** What is shown: the newest, or all as it was when it was frozen. */
  readonly shown: DeckData
  /** The changes that may be told of, oldest first. */
  readonly changes: Changes
  readonly hold: Hold | null
  /** Those that will be told once the numbers are released, oldest first. */
  readonly waiting: Changes
  /** Freezes, or releases all that waited, in the order in which it came. */
  readonly toggle: () => void
  /** What stands frozen here, for another window; null where nothing does. */
  readonly kept: Kept | null
  /** Freezes what another window has frozen. */
  readonly take: (kept: Kept) => void
}

interface Held {
  readonly kept: Kept | null
  /** The changes heard before the window was reloaded, oldest first. */
  readonly before: Changes
}

function recallHeld(deck: string | null): Held {
  if (deck === null) return { kept: null, before: [] }
  const kept = recallHold(deck, Date.now())
  return { kept, before: kept === null ? [] : [...kept.changes, ...recallWaiting(deck)] }
}

function isSameData(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b)
}

/**
 * Keeps every number that the slides are made from, dates included, for as long as they are frozen: through a
 * reload of the window too, unless the deck is null.
 */
export function useHold(deck: string | null, live: DeckData, heard: Changes): HeldData {
  const [{ kept, before }, setHeld] = useState(() => recallHeld(deck))
  const changes = useMemo(() => {
    const known = new Set(before.map(({ id }) => id))
    const last = before.at(-1)?.id
    // Whoever heard the last of them heard what came after it in its order.
    return last === undefined || heard.some(({ id }) => id === last)
      ? heard
      : [...before, ...heard.filter(({ id }) => !known.has(id))]
  }, [before, heard])
  const waiting = useMemo(() => {
    if (kept === null) return []
    const last = kept.changes.at(-1)?.id
    return changes.slice(changes.findIndex(({ id }) => id === last) + 1)
  }, [kept, changes])
  // Where nothing streams, a poll may bring new figures all the same.
  const isOutdated = useMemo(
    () => kept !== null && !isSameData(kept.data.detail, live.detail),
    [kept, live.detail],
  )

  useEffect(() => {
    if (deck !== null) keepHold(deck, kept)
  }, [deck, kept])

  useEffect(() => {
    if (deck !== null) keepWaiting(deck, waiting)
  }, [deck, waiting])

  const toggle = () => {
    setHeld({ before, kept: kept === null ? { build: BUILD, since: Date.now(), data: live, changes } : null })
  }
  const take = (theirs: Kept) => {
    setHeld({ before: theirs.changes, kept: theirs })
  }
  if (kept === null) return { shown: live, changes, hold: null, waiting, toggle, kept, take }
  const hold = { since: kept.since, waiting: Math.max(waiting.length, isOutdated ? 1 : 0) }
  return { shown: kept.data, changes: kept.changes, hold, waiting, toggle, kept, take }
}
