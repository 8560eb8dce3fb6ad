import type { ReactNode } from 'react'
import type { Deck } from '#src/core/deck.ts'

/** What every slide is made from. */
export interface SlideProps {
  readonly deck: Deck
  readonly origin: 'mock' | 'live' | null
  /** Some of what arrived was made up for a rehearsal. */
  readonly isSimulated: boolean
  /** How the connection stands, at the foot. */
  readonly status: ReactNode
  /** Among the chosen slides, from 1. */
  readonly number: number
  readonly total: number
}
