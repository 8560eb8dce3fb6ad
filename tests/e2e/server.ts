import {
  createServer,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  type Server,
  type ServerResponse,
} from 'node:http'
import type { AddressInfo } from 'node:net'
import { getResponse, type HttpHandler } from 'msw'
import type { MadePages } from '#server/http/made-pages.ts'
import { securityHeaders } from '#server/http/security-headers.ts'
import { staticFiles } from '#server/http/static-files.ts'
import { answerWithFault, sendAnswer, type Answer, type Fault } from './faults.ts'

const API_PATH = '/api/v1'

/** Which requests of the API a fault strikes: a path below /api/v1 with its query or without, or a pattern. */
export type ApiPath = string | RegExp

export interface Strike {
  readonly path: ApiPath
  readonly fault: Fault
  /** How many requests it strikes before the answers are true again; all of them unless given. */
  readonly times?: number
}

export interface ReceivedRequest {
  readonly method: string
  /** Below /api/v1, with the query. */
  readonly path: string
  readonly headers: IncomingMessage['headers']
  /** When it arrived, in milliseconds since the epoch. */
  readonly at: number
}

export interface TestServer {
  /** `http://127.0.0.1:…`, without a slash at the end. */
  readonly url: string
  /** What the API was asked, oldest first. */
  readonly requests: readonly ReceivedRequest[]
  /** From now on answers with the fault. The newest strike that fits a request is the one that counts. */
  readonly strike: (strike: Strike) => void
  /** Ends every strike. Requests that are under way stay as they are. */
  readonly heal: () => void
  /** Answers with other handlers from now on: other figures, another plan. */
  readonly serve: (handlers: readonly HttpHandler[]) => void
  /** Refuses connections until `start`, which takes the same port again. */
  readonly stop: () => Promise<void>
  readonly start: () => Promise<void>
}

/** Serves the built app in `folder` and answers its API from the handlers, faults included. */
export async function startServer(
  folder: string,
  handlers: readonly HttpHandler[],
  {
    embeddedBy,
    pages,
  }: {
    readonly embeddedBy?: readonly string[] | undefined
    /** Makes pages of plans, where the server under test does. */
    readonly pages?: MadePages | undefined
  } = {},
): Promise<TestServer> {
  const files = staticFiles(folder, { isCompressed: false })
  const headersOf = securityHeaders(files.policy, embeddedBy)
  const requests: ReceivedRequest[] = []
  let strikes: { readonly strike: Strike; left: number }[] = []
  let served = [...handlers]
  let port = 0

  const faultFor = (path: string): Fault | null => {
    const struck = strikes.findLast(({ strike, left }) => left > 0 && isStruck(strike.path, path))
    if (struck === undefined) return null
    struck.left -= 1
    return struck.strike.fault
  }

  const answerApi = async (
    request: IncomingMessage,
    response: ServerResponse,
    path: string,
  ): Promise<void> => {
    requests.push({ method: request.method ?? '', path, headers: request.headers, at: Date.now() })
    const fault = faultFor(path)
    const asked = toFetchRequest(request)
    // A fault strikes a whole answer; a 304 would leave nothing to strike.
    if (fault !== null) asked.headers.delete('If-None-Match')
    const given = await givenAnswer(served, asked)
    if (fault === null && isStream(given)) {
      await sendStream(response, given, headersOf(API_PATH))
      return
    }
    const answer = await wholeAnswer(given, headersOf(API_PATH))
    await (fault === null ? sendAnswer(response, answer) : answerWithFault(response, answer, fault))
  }

  const answerFile = async (
    request: IncomingMessage,
    response: ServerResponse,
    pathname: string,
  ): Promise<void> => {
    const asked = toFetchRequest(request)
    const { status, headers, body } = (await pages?.(asked)) ?? (await files.answer(asked))
    const all = new Headers({ ...headersOf(pathname) })
    for (const [name, value] of headers) all.set(name, value)
    response.writeHead(status, Object.fromEntries(all))
    response.end(body === null ? undefined : Buffer.from(await new Response(body).arrayBuffer()))
  }

  const server = createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://127.0.0.1')
    const answered = pathname.startsWith(`${API_PATH}/`)
      ? answerApi(request, response, `${pathname.slice(API_PATH.length)}${search}`)
      : answerFile(request, response, pathname)
    answered.catch((error: unknown) => {
      // A test that asks for the impossible shall fail by it, not hang on it.
      response.destroy()
      queueMicrotask(() => {
        throw error
      })
    })
  })

  const start = async (): Promise<void> => {
    port = await listen(server, port)
  }
  await start()

  return {
    get url() {
      return `http://127.0.0.1:${String(port)}`
    },
    requests,
    strike: (strike) => {
      strikes.push({ strike, left: strike.times ?? Number.POSITIVE_INFINITY })
    },
    heal: () => {
      strikes = []
    },
    serve: (other) => {
      served = [...other]
    },
    stop: () => stop(server),
    start,
  }
}

function isStruck(struck: ApiPath, path: string): boolean {
  if (struck instanceof RegExp) return struck.test(path)
  return struck === path || struck === path.split('?')[0]
}

async function givenAnswer(handlers: HttpHandler[], request: Request): Promise<Response> {
  const response = await getResponse(handlers, request)
  if (response === undefined) throw new Error(`No handler answers ${request.url}. Add it to the mocks.`)
  return response
}

async function wholeAnswer(response: Response, headers: OutgoingHttpHeaders): Promise<Answer> {
  // The length is that of the body as it is sent, which a fault may change.
  response.headers.delete('content-length')
  // A stream never ends by itself: a fault strikes it before its first event.
  if (isStream(response)) await response.body?.cancel()
  return {
    status: response.status,
    headers: { ...headers, ...Object.fromEntries(response.headers) },
    body: isStream(response) ? '' : await response.text(),
  }
}

function isStream({ headers }: Response): boolean {
  return headers.get('content-type')?.startsWith('text/event-stream') === true
}

/** Each event as soon as there is one, until the other side has gone. */
async function sendStream(
  response: ServerResponse,
  { status, headers, body }: Response,
  common: OutgoingHttpHeaders,
): Promise<void> {
  response.writeHead(status, { ...common, ...Object.fromEntries(headers) })
  if (body === null) {
    response.end()
    return
  }
  const reader = body.getReader()
  response.once('close', () => {
    reader.cancel().catch(() => undefined)
  })
  for (let part = await reader.read(); !part.done; part = await reader.read()) response.write(part.value)
  response.end()
}

function toFetchRequest(request: IncomingMessage): Request {
  const headers = new Headers()
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value)
  }
  const url = `http://${request.headers.host ?? '127.0.0.1'}${request.url ?? '/'}`
  return new Request(url, { method: request.method ?? 'GET', headers })
}

async function listen(server: Server, port: number): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject)
      resolve()
    })
  })
  return portOf(server.address())
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('The test server listens on no port.')
  return address.port
}

async function stop(server: Server): Promise<void> {
  await new Promise<void>((resolve) => {
    server.close(() => {
      resolve()
    })
    server.closeAllConnections()
  })
}
