import { useRouter } from 'wouter'
import { useLocationProperty } from 'wouter/use-browser-location'

/**
 * What is read from the query of the address, where that is one plain value. Whoever asks is drawn anew when it
 * changes, and not for whatever else comes to stand there.
 */
export function useSearchPart<Value extends string | boolean | null>(read: (search: string) => Value): Value {
  const { ssrSearch } = useRouter()
  return useLocationProperty(
    () => read(window.location.search),
    () => read(ssrSearch ?? window.location.search),
  )
}

/** What the address says of one thing; null where it is silent. */
export function useParameter(name: string): string | null {
  return useSearchPart((search) => new URLSearchParams(search).get(name))
}
