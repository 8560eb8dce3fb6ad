import { forget, recall, remember } from './device-memory.ts'

/**
 * Keys of a single character get in the way of programs that speak or listen, so that they can be switched off,
 * for this device; until the page is left where the device keeps nothing.
 */

const NAME = 'letter-keys'
const OFF = 'off'

const chosen: { isOn: boolean | null } = { isOn: null }

export function hasLetterKeys(): boolean {
  return recall(NAME) !== OFF && chosen.isOn !== false
}

export function chooseLetterKeys(isOn: boolean): void {
  chosen.isOn = isOn
  if (isOn) forget(NAME)
  else remember(NAME, OFF)
}

/** Whether a key pressed there is text. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target instanceof HTMLInputElement)
    return !/^(?:checkbox|radio|button|submit|range)$/u.test(target.type)
  return (
    target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement
  )
}
