import type { Middleware } from './environment.ts'
import { refusal } from './refusal.ts'

/** Well over what the app ever asks, and what every proxy lets pass. */
const LONGEST_TARGET = 4_096

const READING: ReadonlySet<string> = new Set(['GET', 'HEAD'])

/** Refuses what no operation has a use for: a long address, and any body. */
export const bounded: Middleware = async (c, next) => {
  const { incoming } = c.env
  const length = (incoming.url ?? '').length
  if (length > LONGEST_TARGET) {
    const detail = `The address has ${String(length)} characters; ${String(LONGEST_TARGET)} are taken. Shorten it.`
    return refusal(414, detail, c.req.path.slice(0, 200))
  }
  const hasBody =
    incoming.headers['transfer-encoding'] !== undefined ||
    Number(incoming.headers['content-length'] ?? '0') !== 0
  if (!hasBody) return next()
  // Another method is refused for itself, as leaving out its body would not help.
  if (READING.has(c.req.method)) {
    c.res = refusal(413, 'No operation takes a body. Ask again without one.', c.req.path)
  } else {
    await next()
  }
  // What was sent is not read, so that nothing else can follow it on this connection.
  c.res.headers.set('Connection', 'close')
  return undefined
}

/** An answer was not ready in time. */
export class TookTooLong extends Error {
  readonly name = 'TookTooLong'
}

/** Gives up on an answer after so long. Streams begin within it and last as long as they like. */
export function timeLimit(ms: number): Middleware {
  return async (_c, next) => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const limit = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => {
        reject(new TookTooLong(`The answer was not ready after ${String(ms)} ms.`))
      }, ms)
    })
    try {
      await Promise.race([next(), limit])
    } finally {
      clearTimeout(timer)
    }
  }
}
