import { useEffect, useState } from 'react'

/** How long a note stays, and so how often at most something is announced. */
const STAYS_MS = 10_000

/** What came in since the last note, oldest first, held back until that one has had its time. */
export function useNews<Item extends { readonly id: string }>(
  items: readonly Item[],
): readonly [told: readonly Item[], close: () => void] {
  const [told, setTold] = useState<readonly Item[]>([])
  const [upTo, setUpTo] = useState<string | null>(items.at(-1)?.id ?? null)
  const since = items.slice(items.findIndex(({ id }) => id === upTo) + 1)
  if (told.length === 0 && since.length > 0) {
    setTold(since)
    setUpTo(since.at(-1)?.id ?? null)
  }

  useEffect(() => {
    if (told.length === 0) return undefined
    const timer = setTimeout(() => {
      setTold([])
    }, STAYS_MS)
    return () => {
      clearTimeout(timer)
    }
  }, [told])

  return [
    told,
    () => {
      setTold([])
    },
  ]
}
