/**
 * The order of the folder, in which each that is on record only keeps its place after the one that it
 * followed.
 */
export function mergedOrder(recorded: readonly string[], given: readonly string[]): readonly string[] {
  const order = [...given]
  const isGiven = new Set(given)
  for (const [index, name] of recorded.entries()) {
    if (isGiven.has(name)) continue
    const before = recorded[index - 1]
    order.splice(before === undefined ? 0 : order.indexOf(before) + 1, 0, name)
  }
  return order
}
