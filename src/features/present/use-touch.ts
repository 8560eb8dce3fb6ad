import { useRef, type PointerEvent } from 'react'
import type { DeckCommand } from './deck-commands.ts'

/** In CSS pixels: a longer way is a swipe, a shorter one a tap. */
const SWIPE = 48
const TAP = 12
/** The part of the width, from the left, where a tap leads back. */
const BACK_SHARE = 1 / 3

const TAKES_PRESSES = 'a, button, input, label, select, summary'

interface Begun {
  readonly id: number
  readonly x: number
  readonly y: number
}

/** A tap on the right part or a swipe to the left leads on, a tap on the left part or a swipe to the right leads back. */
export function useTouch(run: (command: DeckCommand) => void) {
  const begun = useRef<Begun | null>(null)
  return {
    onPointerDown: ({ pointerType, pointerId, clientX, clientY, target, isPrimary }: PointerEvent) => {
      const isOwn = target instanceof Element && target.closest(TAKES_PRESSES) !== null
      begun.current =
        pointerType === 'mouse' || isOwn || !isPrimary ? null : { id: pointerId, x: clientX, y: clientY }
    },
    onPointerUp: ({ pointerId, clientX, clientY, currentTarget }: PointerEvent) => {
      const from = begun.current
      begun.current = null
      if (from === null || from.id !== pointerId) return
      const across = clientX - from.x
      const down = Math.abs(clientY - from.y)
      if (Math.abs(across) >= SWIPE && Math.abs(across) > down) {
        run({ kind: across < 0 ? 'next' : 'previous' })
      } else if (Math.abs(across) <= TAP && down <= TAP) {
        const { left, width } = currentTarget.getBoundingClientRect()
        run({ kind: clientX - left < width * BACK_SHARE ? 'previous' : 'next' })
      }
    },
    onPointerCancel: () => {
      begun.current = null
    },
  }
}
