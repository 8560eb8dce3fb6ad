/** Longer ones are seldom written twice, and ids never. */
const LONGEST = 64

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

/**
 * Lets equal texts of one or more parsed answers be one. A parser makes a text of its own for each time it is
 * written, which for a plan of thousands of targets is more than all its records take. `known` holds the texts met.
 */
export function shareTexts(answer: unknown, known: Map<string, string>): void {
  if (!isRecord(answer)) return
  for (const key of Object.keys(answer)) {
    const value = answer[key]
    if (typeof value !== 'string') {
      shareTexts(value, known)
      continue
    }
    if (key === 'id' || value.length > LONGEST) continue
    const first = known.get(value)
    if (first === undefined) known.set(value, value)
    else answer[key] = first
  }
}
