import type { Hold } from './deck-commands.ts'
import { isKept, type Kept } from './kept-hold.ts'

/** `stage`: the window with the slides. `desk`: the presenter's own. */
export type Role = 'stage' | 'desk'

/** What all windows of a deck have in common. */
export interface Shared {
  /** The chosen slides in their order; null for all of them. */
  readonly slides: readonly string[] | null
  readonly slide: string
  readonly isBlack: boolean
  readonly isHeld: boolean
}

/** Which of two states is the newer one: the higher count, then the later name. */
export interface Order {
  readonly count: number
  readonly sender: string
}

export type Message =
  /** `join`: asked once, by a window that has just come, and answered with all that stands frozen. */
  | { readonly kind: 'join' | 'ask' | 'bye'; readonly from: Role }
  | {
      readonly kind: 'state'
      readonly from: Role
      readonly order: Order
      readonly shared: Shared
      /** Since when the sender's numbers stand still, and what waits there. */
      readonly hold: Hold | null
      /** The numbers that stand frozen there, where the others may not have them; else null. */
      readonly kept: Kept | null
    }

/** A window of an older or a newer app speaks another language, and is not heard. */
const VERSION = 2
const MOST_SLIDES = 5_000
const LONGEST_ID = 500

export function writeMessage(message: Message): unknown {
  return { version: VERSION, ...message }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

function isId(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= LONGEST_ID
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
}

function readSlides(value: unknown): readonly string[] | null {
  return Array.isArray(value) && value.length <= MOST_SLIDES ? value.filter(isId) : null
}

function readShared(value: unknown): Shared | null {
  if (!isRecord(value)) return null
  const { slides, slide, isBlack, isHeld } = value
  if (!isId(slide) || typeof isBlack !== 'boolean' || typeof isHeld !== 'boolean') return null
  return { slides: readSlides(slides), slide, isBlack, isHeld }
}

function readOrder(value: unknown): Order | null {
  if (!isRecord(value)) return null
  const { count, sender } = value
  return isCount(count) && isId(sender) ? { count, sender } : null
}

function readHold(value: unknown): Hold | null {
  if (!isRecord(value)) return null
  const { since, waiting } = value
  return isCount(since) && isCount(waiting) ? { since, waiting } : null
}

/** Anyone on this origin can send anything: what is not understood whole is null. */
export function readMessage(value: unknown): Message | null {
  if (!isRecord(value) || value['version'] !== VERSION) return null
  const { kind, from } = value
  if (from !== 'stage' && from !== 'desk') return null
  if (kind === 'join' || kind === 'ask' || kind === 'bye') return { kind, from }
  const order = readOrder(value['order'])
  const shared = readShared(value['shared'])
  if (kind !== 'state' || order === null || shared === null) return null
  const kept = value['kept']
  return { kind, from, order, shared, hold: readHold(value['hold']), kept: isKept(kept) ? kept : null }
}

export function isNewer(a: Order, b: Order): boolean {
  return a.count === b.count ? a.sender > b.sender : a.count > b.count
}

export function isSame(a: Shared, b: Shared): boolean {
  const isSameChoice =
    a.slides === null || b.slides === null ? a.slides === b.slides : a.slides.join() === b.slides.join()
  return isSameChoice && a.slide === b.slide && a.isBlack === b.isBlack && a.isHeld === b.isHeld
}
