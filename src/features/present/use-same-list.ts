import { useState } from 'react'

/** The list from before where its items are still the same, so that what is made from it is kept. */
export function useSameList<Item>(items: readonly Item[]): readonly Item[] {
  const [kept, setKept] = useState(items)
  const isSame = kept.length === items.length && kept.every((item, index) => Object.is(item, items[index]))
  if (!isSame) setKept(items)
  return isSame ? kept : items
}
