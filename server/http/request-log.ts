import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Logger } from 'pino'
import { addressOf } from './address.ts'

const PROBES: ReadonlySet<string> = new Set(['/livez', '/readyz'])

/** The path alone: what stands in the query is nobody's business but the one's who asked. */
function pathOf(request: IncomingMessage): string {
  return (request.url ?? '').split('?')[0]?.slice(0, 500) ?? ''
}

/** One line for each request once it is over. The answer carries the id that the line names. */
export function requestLog(
  log: Logger,
  trustedProxies: number,
): (request: IncomingMessage, response: ServerResponse) => void {
  return (request, response) => {
    const id = randomUUID()
    const begunAt = performance.now()
    const { socket } = request
    const bytesBefore = socket.bytesWritten
    response.setHeader('X-Request-Id', id)
    response.once('close', () => {
      const path = pathOf(request)
      log[PROBES.has(path) ? 'debug' : 'info'](
        {
          id,
          method: request.method,
          path,
          status: response.statusCode,
          ms: Math.round(performance.now() - begunAt),
          bytes: socket.bytesWritten - bytesBefore,
          ...(response.writableFinished ? {} : { cut: true }),
          // Behind a proxy the log is the one place that can tell clients apart.
          ...(trustedProxies === 0 ? {} : { address: addressOf(request, trustedProxies) }),
        },
        'request',
      )
    })
  }
}
