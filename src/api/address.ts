export type AddressQuery = Readonly<Record<string, string | number | undefined>>

/** The address of a resource below the base address, with its suffix and the parameters that are given. */
export function addressOf(
  baseUrl: string,
  segments: readonly string[],
  suffix: string,
  query: AddressQuery = {},
): string {
  const parameters = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined) parameters.set(name, String(value))
  }
  const path = segments.map((segment) => encodeURIComponent(segment)).join('/')
  const search = parameters.toString()
  return `${baseUrl.replace(/\/$/u, '')}/${path}${suffix}${search === '' ? '' : `?${search}`}`
}
