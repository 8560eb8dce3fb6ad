import { useEffect, useEffectEvent, useRef } from 'react'
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

/** A button that a mouse pressed gives the keys back; one that a keyboard pressed keeps them. */
function giveKeysBack({ target, detail }: MouseEvent): void {
  const button = detail > 0 && target instanceof Element ? target.closest('button') : null
  if (button?.closest('[role=dialog]') === null) button.blur()
}

/** Listens on the whole page. `isCovered`: something lies on top, and only what closes or covers it still works. */
export function useSlideKeys(run: (command: DeckCommand) => void, isCovered: boolean): void {
  const digits = useRef('')

  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || isOwn(event)) return
    const read = readKey(event, digits.current, hasLetterKeys())
    digits.current = read.digits
    const { command } = read
    if (command === null || (isCovered && !COVERING.has(command.kind))) return
    event.preventDefault()
    run(command)
  })

  useEffect(() => {
    document.addEventListener('keydown', onKeyDown)
    document.addEventListener('click', giveKeysBack)
    return () => {
      document.removeEventListener('click', giveKeysBack)
      document.removeEventListener('keydown', onKeyDown)
    }
  }, [])
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
