/** One event of a stream as a browser dispatches it. */
export interface StreamEvent {
  /** As it stands with this event; null where it has none. */
  readonly id: string | null
  readonly name: string
  readonly data: string
}

function parseEvent(block: string): StreamEvent | null {
  let id: string | null = null
  let name = 'message'
  const data: string[] = []
  for (const line of block.split('\n')) {
    const colon = line.indexOf(':')
    const field = colon === -1 ? line : line.slice(0, colon)
    const value = colon === -1 ? '' : line.slice(colon + 1).replace(/^ /u, '')
    if (field === 'id') id = value
    if (field === 'event') name = value
    if (field === 'data') data.push(value)
  }
  // A browser passes over an event without data.
  return data.length === 0 ? null : { id, name, data: data.join('\n') }
}

/** Every event of a stream as it comes, until the stream ends. */
export async function* readEvents(body: ReadableStream<Uint8Array>): AsyncGenerator<StreamEvent> {
  const reader = body.getReader()
  const decoder = new TextDecoder()
  let text = ''
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    text = (text + decoder.decode(part.value, { stream: true })).replace(/\r\n?(?!$)/gu, '\n')
    const blocks = text.split('\n\n')
    text = blocks.pop() ?? ''
    for (const block of blocks) {
      const event = parseEvent(block)
      if (event !== null) yield event
    }
  }
}
