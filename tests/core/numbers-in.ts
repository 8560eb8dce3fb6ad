/** What a result carries along as it was given, and not as it was computed. */
const GIVEN = new Set(['terms', 'entry', 'target', 'observation', 'other', 'others', 'undated', 'causes'])

/** Every number computed anywhere in a result that is not finite, with the path to it. */
export function* notFiniteIn(part: unknown, path = ''): Generator<readonly [string, number]> {
  if (typeof part === 'number' && !Number.isFinite(part)) yield [path, part]
  if (typeof part !== 'object' || part === null) return
  for (const [key, value] of Object.entries(part)) {
    if (!GIVEN.has(key)) yield* notFiniteIn(value, `${path}.${key}`)
  }
}
