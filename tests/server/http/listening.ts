import { onTestFinished } from 'vitest'

export interface Heard {
  readonly event: string
  readonly id: string | null
  readonly data: unknown
}

function read(block: string): Heard {
  const fields = new Map(
    block.split('\n').map((line) => {
      const [name = '', ...rest] = line.split(': ')
      return [name, rest.join(': ')] as const
    }),
  )
  const data: unknown = JSON.parse(fields.get('data') ?? 'null')
  return { event: fields.get('event') ?? '', id: fields.get('id') ?? null, data }
}

/** The events of an answer, one by one; null once it has ended. */
export class Listening {
  readonly #reader: ReadableStreamDefaultReader<Uint8Array>
  readonly #decoder = new TextDecoder()
  #text = ''

  constructor({ body }: Response) {
    if (body === null) throw new Error('The answer has no body to listen to.')
    this.#reader = body.getReader()
    onTestFinished(() => this.leave())
  }

  async next(): Promise<Heard | null> {
    for (;;) {
      const end = this.#text.indexOf('\n\n')
      if (end !== -1) {
        const block = this.#text.slice(0, end)
        this.#text = this.#text.slice(end + 2)
        return read(block)
      }
      const part = await this.#reader.read()
      if (part.done) return null
      this.#text += this.#decoder.decode(part.value, { stream: true })
    }
  }

  /** The next event that is no heartbeat. */
  async news(): Promise<Heard | null> {
    for (;;) {
      const heard = await this.next()
      if (heard?.event !== 'heartbeat') return heard
    }
  }

  async leave(): Promise<void> {
    await this.#reader.cancel().catch(() => undefined)
  }
}
