/** As the app's own client has it. */
const MOST_BYTES = 20_000_000

export type Body =
  { readonly kind: 'text'; readonly text: string } | { readonly kind: 'unreadable'; readonly reason: string }

export async function readBody(response: Response): Promise<Body> {
  const parts: Uint8Array[] = []
  let bytes = 0
  const reader = response.body?.getReader()
  if (reader === undefined) return { kind: 'text', text: '' }
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    bytes += part.value.byteLength
    if (bytes > MOST_BYTES) {
      await reader.cancel()
      return { kind: 'unreadable', reason: 'more than 20 MB' }
    }
    parts.push(part.value)
  }
  try {
    return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(parts)) }
  } catch {
    return { kind: 'unreadable', reason: 'bytes that are not UTF-8' }
  }
}
