import { useSyncExternalStore } from 'react'

const neverChanges = () => () => undefined

/** Where the page came from, such as `https://example.org`; null in a page that is made ahead, until it is taken over. */
export function useOrigin(): string | null {
  return useSyncExternalStore(
    neverChanges,
    () => window.location.origin,
    () => null,
  )
}
