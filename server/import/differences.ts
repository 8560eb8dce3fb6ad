const LONGEST = 120

function short(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing')
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}…`
}

/** What tells two records apart, by name; null where nothing does. */
export function differencesOf(
  before: object,
  after: object,
): { readonly before: string; readonly after: string } | null {
  const [was, is] = [new Map(Object.entries(before)), new Map(Object.entries(after))]
  const names = [...new Set([...was.keys(), ...is.keys()])].filter(
    (name) => JSON.stringify(was.get(name)) !== JSON.stringify(is.get(name)),
  )
  if (names.length === 0) return null
  const tell = (values: ReadonlyMap<string, unknown>): string =>
    names.map((name) => `${name}: ${short(values.get(name))}`).join('; ')
  return { before: tell(was), after: tell(is) }
}
