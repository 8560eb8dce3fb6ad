import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { getResponse, type HttpHandler } from 'msw'

const BASE_PATH = '/api/v1'

/** Makes another answer of a true one. `path` is below the base address, with its query. */
export type Change = (answer: Response, path: string, request: Request) => Response | Promise<Response>

export interface ServedBackend {
  readonly baseUrl: string
  /** Every path that was asked, with its query. */
  readonly asked: readonly string[]
  readonly stop: () => Promise<void>
}

function toRequest({ headers, method = 'GET', url = '/' }: IncomingMessage): Request {
  const given = new Headers()
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) given.set(name, [value].flat().join(', '))
  }
  return new Request(`http://backend.test${url}`, { method, headers: given })
}

async function send(response: ServerResponse, answer: Response): Promise<void> {
  response.writeHead(answer.status, Object.fromEntries(answer.headers))
  response.flushHeaders()
  const reader = answer.body?.getReader()
  response.once('close', () => {
    reader?.cancel().catch(() => undefined)
  })
  if (reader !== undefined) {
    for (let part = await reader.read(); !part.done; part = await reader.read()) response.write(part.value)
  }
  response.end()
}

/** Serves handlers over HTTP, streams too, each answer as `change` makes it. */
export async function serveBackend(
  handlers: readonly HttpHandler[],
  change: Change = (answer) => answer,
): Promise<ServedBackend> {
  const asked: string[] = []
  const answer = async (incoming: IncomingMessage, response: ServerResponse): Promise<void> => {
    const request = toRequest(incoming)
    const path = (incoming.url ?? '/').slice(BASE_PATH.length)
    asked.push(path)
    const given = await getResponse([...handlers], request)
    await send(response, await change(given ?? new Response(null, { status: 404 }), path, request))
  }
  const server = createServer((incoming, response) => {
    answer(incoming, response).catch(() => response.destroy())
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The backend listens on no port.')
  return {
    baseUrl: `http://127.0.0.1:${String(address.port)}${BASE_PATH}`,
    asked,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve()
        })
        server.closeAllConnections()
      }),
  }
}
