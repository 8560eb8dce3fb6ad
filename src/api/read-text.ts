/** Why a body could not be read. */
export class BodyFault extends Error {
  override readonly name = 'BodyFault'
  readonly why: 'cut' | 'too-large' | 'not-utf-8'

  constructor(why: BodyFault['why'], cause?: unknown) {
    super(why, { cause })
    this.why = why
  }
}

interface ReadOptions {
  readonly maxBytes: number
  readonly signal: AbortSignal
}

/**
 * A body as text, read as it comes: no more than `maxBytes`, no longer than the signal allows, and without
 * a byte-order mark.
 */
export async function readText(response: Response, { maxBytes, signal }: ReadOptions): Promise<string> {
  const reader = response.body?.getReader()
  if (reader === undefined) return ''

  // A body that was not made by the network does not end with the signal by itself.
  const abandon = (): void => {
    reader.cancel(signal.reason).catch(() => undefined)
  }
  signal.addEventListener('abort', abandon, { once: true })
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let bytes = 0
  let text = ''
  try {
    for (;;) {
      const { done, value } = await nextChunk(reader)
      signal.throwIfAborted()
      if (done) return text + decode(decoder)
      bytes += value.byteLength
      if (bytes > maxBytes) {
        abandon()
        throw new BodyFault('too-large')
      }
      text += decode(decoder, value)
    }
  } finally {
    signal.removeEventListener('abort', abandon)
  }
}

type Reader = ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>>

async function nextChunk(reader: Reader): ReturnType<Reader['read']> {
  try {
    return await reader.read()
  } catch (error) {
    throw new BodyFault('cut', error)
  }
}

function decode(decoder: TextDecoder, bytes?: Uint8Array): string {
  try {
    return bytes === undefined ? decoder.decode() : decoder.decode(bytes, { stream: true })
  } catch (error) {
    throw new BodyFault('not-utf-8', error)
  }
}
