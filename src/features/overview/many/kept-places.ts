import type { VirtualItem } from '@tanstack/react-virtual'

/** Where somebody was in a long list, and how tall those rows are that were measured. */
export interface KeptPlace {
  readonly offset: number
  /** The first row that was seen, and how far below the top of the screen it began. */
  readonly index: number
  readonly top: number
  readonly rows: VirtualItem[]
}

/** By the entry of the browser's history, which Back and Forward lead to and nothing else does. */
const places = new Map<string, KeptPlace>()
const MOST_PLACES = 20

/** What a list of this name is called at this entry of the history; null where the browser has no names for them. */
export function placeKey(name: string): string | null {
  const entry = 'navigation' in window ? window.navigation.currentEntry : null
  return entry === null ? null : `${name} ${entry.key}`
}

export function keepPlace(key: string, place: KeptPlace): void {
  places.delete(key)
  places.set(key, place)
  const [oldest] = places.keys()
  if (places.size > MOST_PLACES && oldest !== undefined) places.delete(oldest)
}

/** The place that somebody has just come back to; null on any other way to the page. */
export function placeToReturnTo(key: string | null): KeptPlace | null {
  return key === null ? null : (places.get(key) ?? null)
}
