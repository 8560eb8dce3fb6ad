/**
 * The query with these parameters in it or, where null, without them, and what else stood there. They come last
 * and in one order, so that one view has one address. Commas stay as people read them.
 */
export function writeParameters(search: string, values: Readonly<Record<string, string | null>>): string {
  const parameters = new URLSearchParams(search)
  for (const [name, text] of Object.entries(values)) {
    parameters.delete(name)
    if (text !== null) parameters.set(name, text)
  }
  return parameters.toString().replaceAll('%2C', ',')
}
