import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { DeckState, Hold } from './deck-commands.ts'
import type { Kept } from './kept-hold.ts'
import { linkDeck, type DeckLink } from './presenter-link.ts'
import type { Role, Shared } from './presenter-messages.ts'

/** Asked so often, a window that was killed is known to be gone before anybody waits for it. */
const ASK_EVERY_MS = 3_000
const GONE_AFTER_MS = 8_000

interface Linked {
  /** Null where this window goes its own way. */
  readonly name: string | null
  readonly role: Role
  /** It was opened at a slide asked for just now. */
  readonly isLeading: boolean
  readonly state: DeckState
  /** The slides chosen; null for all. */
  readonly chosen: readonly string[] | null
  readonly follow: (shared: Shared, kept: Kept | null) => void
  readonly kept: Kept | null
}

/** How the slides stand in their own window; null while it is not there. */
export interface HeardStage {
  readonly hold: Hold | null
  readonly at: number
}

/** Keeps this window in step with the other windows of the same deck. */
export function usePresenterLink({
  name,
  role,
  isLeading,
  state,
  chosen,
  follow,
  kept,
}: Linked): HeardStage | null {
  const [stage, setStage] = useState<HeardStage | null>(null)
  const link = useRef<DeckLink | null>(null)
  const { current, isBlack, hold } = state
  const isHeld = hold !== null

  const sharedNow = useEffectEvent((): Shared => ({ slides: chosen, slide: current, isBlack, isHeld }))
  const holdNow = useEffectEvent(() => hold)
  const keptNow = useEffectEvent(() => kept)
  const followNow = useEffectEvent(follow)
  const isLeadingNow = useEffectEvent(() => isLeading)

  useEffect(() => {
    if (name === null) return undefined
    const opened = linkDeck(name, {
      role,
      isLeading: isLeadingNow(),
      shared: () => sharedNow(),
      hold: () => holdNow(),
      kept: () => keptNow(),
      adopt: (shared, theirs) => {
        followNow(shared, theirs)
      },
      onHeard: (from, heard) => {
        if (from === 'stage') setStage(heard === 'gone' ? null : { hold: heard, at: Date.now() })
      },
    })
    link.current = opened
    const timer = setInterval(() => {
      if (role === 'stage') return
      opened.ask()
      setStage((last) => (last !== null && Date.now() - last.at > GONE_AFTER_MS ? null : last))
    }, ASK_EVERY_MS)
    return () => {
      clearInterval(timer)
      opened.close()
      link.current = null
    }
  }, [name, role])

  // What another window asked for arrives in several steps; only where it all leads to is told.
  useEffect(() => {
    const timer = setTimeout(() => link.current?.tell(), 0)
    return () => {
      clearTimeout(timer)
    }
  })

  return stage
}
