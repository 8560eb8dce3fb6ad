/**
 * The word that was probably meant: the one with the fewest letters different, at most a third of them, or
 * one of which only the beginning was written. Null where there is none.
 */
export function nearestWord(written: string, words: Iterable<string>): string | null {
  let nearest: string | null = null
  let least = Math.max(2, Math.floor(written.length / 3)) + 1
  for (const word of words) {
    const [given, candidate] = [written.toLowerCase(), word.toLowerCase()]
    const isBeginning = given.length > 1 && candidate.startsWith(given)
    const distance = isBeginning ? 1 : editDistance(given, candidate)
    if (distance < least) {
      least = distance
      nearest = word
    }
  }
  return nearest
}

/** “Did you mean …?” with a space after it, or nothing. */
export function didYouMean(written: string, words: Iterable<string>): string {
  const nearest = nearestWord(written, words)
  return nearest === null ? '' : `Did you mean “${nearest}”? `
}

/** How many letters have to be added, removed or replaced (Levenshtein). */
function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (const [row, letter] of Array.from(a).entries()) {
    const current = [row + 1]
    for (let column = 1; column <= b.length; column += 1) {
      const replaced = at(previous, column - 1) + (letter === b[column - 1] ? 0 : 1)
      current.push(Math.min(replaced, at(previous, column) + 1, at(current, column - 1) + 1))
    }
    previous = current
  }
  return at(previous, b.length)
}

function at(distances: readonly number[], index: number): number {
  return distances[index] ?? Number.POSITIVE_INFINITY
}
