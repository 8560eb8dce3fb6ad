/** The first and the last of a long list, and all of a short one. */
export function sampleOf<Item>(items: readonly Item[], most: number): readonly Item[] {
  if (items.length <= most) return items
  const first = Math.ceil(most / 2)
  return [...items.slice(0, first), ...items.slice(items.length - (most - first))]
}
