import type { Rule } from './advice.ts'

/** What one rule found at one place. */
export interface Fault {
  readonly expected: string
  readonly came: string
}

/** One rule held against one answer; without a fault it passed. */
export interface Ruling {
  readonly rule: Rule
  readonly faults: readonly Fault[]
}

const LONGEST = 160

/** A value as a line can show it. */
export function shown(value: unknown): string {
  const text = value === undefined ? 'nothing' : JSON.stringify(value)
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text
}

export function duplicateIds(items: readonly { readonly id: string }[], place: string): readonly Fault[] {
  const seen = new Map<string, number>()
  return items.flatMap(({ id }, index) => {
    const first = seen.get(id)
    if (first === undefined) seen.set(id, index)
    return first === undefined
      ? []
      : [{ expected: `${place}[${String(index)}].id unlike that of [${String(first)}]`, came: shown(id) }]
  })
}

/** Where two lists of ids part, as one fault; none where they are the same in the same order. */
export function differingIds(
  expected: readonly string[],
  came: readonly string[],
  list: string,
): readonly Fault[] {
  const length = Math.max(expected.length, came.length)
  for (let index = 0; index < length; index += 1) {
    if (expected[index] === came[index]) continue
    const all = `${String(came.length)} in place of ${String(expected.length)}`
    const wanted = expected[index] === undefined ? 'no more entries' : shown(expected[index])
    const found = came[index] === undefined ? 'no more entries' : shown(came[index])
    return [{ expected: `${list} to have ${wanted} at [${String(index)}]`, came: `${found} (${all})` }]
  }
  return []
}
