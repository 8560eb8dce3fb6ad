import { useEffect, useEffectEvent, useState } from 'react'
import { hasLetterKeys, isTyping } from '#src/ui/letter-keys.ts'
import type { DeckCommand } from './deck-commands.ts'
import { readKey } from './slide-keys.ts'

const PRESSES = 'a, button, input, select, summary'

/** Where Space and Enter press what has the focus, and where arrows move within it. */
function isOwn({ key, target }: KeyboardEvent): boolean {
  if (!(target instanceof Element)) return false
  if (isTyping(target)) return true
  const isPress = key === ' ' || key === 'Enter'
  return (
    (isPress && target.closest(PRESSES) !== null) ||
    (isArrow(key) && target.closest('select, [type=radio]') !== null)
  )
}

function isArrow(key: string): boolean {
  return key.startsWith('Arrow')
}

/** A number is typed in one go, or not at all. */
const DIGITS_LAST_MS = 3_000

/** A button that a mouse pressed gives the keys back; one that a keyboard pressed keeps them. */
function giveKeysBack({ target, detail }: MouseEvent): void {
  const button = detail > 0 && target instanceof Element ? target.closest('button, summary') : null
  if (button instanceof HTMLElement && button.closest('[role=dialog]') === null) button.blur()
}

/**
 * Listens on the whole page, and gives the digits that were typed until Enter sends them. `isCovered`: something
 * lies on top, and only what closes or covers it still works.
 */
export function useSlideKeys(run: (command: DeckCommand) => void, isCovered: boolean): string {
  const [digits, setDigits] = useState('')

  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || isOwn(event)) return
    const { command, digits: typed } = readKey(event, digits, hasLetterKeys())
    setDigits(isCovered ? '' : typed)
    if (command === null || (isCovered && !COVERING.has(command.kind))) return
    event.preventDefault()
    run(command)
  })

  useEffect(() => {
    const onClick = (event: MouseEvent) => {
      setDigits('')
      giveKeysBack(event)
    }
    document.addEventListener('keydown', onKeyDown)
    document.addEventListener('click', onClick)
    return () => {
      document.removeEventListener('click', onClick)
      document.removeEventListener('keydown', onKeyDown)
    }
  }, [])

  useEffect(() => {
    if (digits === '') return undefined
    const timer = setTimeout(() => {
      setDigits('')
    }, DIGITS_LAST_MS)
    return () => {
      clearTimeout(timer)
    }
  }, [digits])
  return digits
}

/** What lies on top can be closed, exchanged, or left with the slides. */
const COVERING: ReadonlySet<DeckCommand['kind']> = new Set([
  'close',
  'overview',
  'help',
  'dashboard',
  'presenter',
  'full-screen',
])
