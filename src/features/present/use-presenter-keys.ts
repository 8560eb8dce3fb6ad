import type { KeyGroup } from '#src/words/present.ts'
import type { DeckCommand } from './deck-commands.ts'
import { useSlideKeys } from './use-slide-keys.ts'

/** What a key at the desk does is what it does before the slides, but for what is about their window alone. */
const AT_THE_DESK: ReadonlySet<DeckCommand['kind']> = new Set([
  'next',
  'previous',
  'first',
  'last',
  'number',
  'go-to',
  'black',
  'hold',
  'close',
])

/** The same for whoever looks for them. */
export const DESK_KEYS: readonly KeyGroup[] = ['next', 'previous', 'ends', 'number', 'hold', 'black']

/** Gives the digits that were typed until Enter sends them. */
export function usePresenterKeys(run: (command: DeckCommand) => void): string {
  return useSlideKeys((command) => {
    if (AT_THE_DESK.has(command.kind)) run(command)
  }, false)
}
