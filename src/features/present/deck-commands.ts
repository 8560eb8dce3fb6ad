/** What can be asked of the slides, by a key, a button, a clicker or another window: plain data that can be sent. */
export type DeckCommand =
  | { readonly kind: 'next' | 'previous' | 'first' | 'last' }
  | { readonly kind: 'go-to'; readonly id: string }
  /** By its place among the chosen slides, from 1. */
  | { readonly kind: 'number'; readonly number: number }
  | {
      readonly kind:
        'black' | 'hold' | 'overview' | 'help' | 'full-screen' | 'dashboard' | 'presenter' | 'close'
    }

/** Numbers that stand still while updates wait. */
export interface Hold {
  /** In milliseconds since 1970. */
  readonly since: number
  readonly waiting: number
}

/** How the slides stand: plain data too. */
export interface DeckState {
  /** The chosen slides by id, in their order. */
  readonly slides: readonly string[]
  /** One of them. */
  readonly current: string
  readonly isBlack: boolean
  /** Null where updates are shown as they come. */
  readonly hold: Hold | null
}

/** The one place through which the slides are led. */
export interface DeckControl {
  readonly state: DeckState
  readonly run: (command: DeckCommand) => void
}

/** The slide that a command leads to; null where it leads to none or is about something else. */
export function destinationOf(
  command: DeckCommand,
  { slides, current }: Pick<DeckState, 'slides' | 'current'>,
): string | null {
  const place = slides.indexOf(current)
  const at = (index: number): string | null => slides[index] ?? null
  switch (command.kind) {
    case 'next':
      return at(place + 1)
    case 'previous':
      return at(place - 1)
    case 'first':
      return at(0)
    case 'last':
      return at(slides.length - 1)
    case 'number':
      return at(Math.min(command.number, slides.length) - 1)
    case 'go-to':
      return slides.includes(command.id) ? command.id : null
    case 'black':
    case 'hold':
    case 'overview':
    case 'help':
    case 'full-screen':
    case 'dashboard':
    case 'presenter':
    case 'close':
      return null
  }
}
