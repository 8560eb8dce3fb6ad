import type { IncomingMessage, ServerResponse } from 'node:http'
import { getResponse, type HttpHandler } from 'msw'
import { startLocalSite } from './local-site.ts'

/** The contract's answers at an origin of their own, for whoever brings the cookie. */
export interface ForeignBackend {
  /** `http://localhost:…/deep/api/v1`. */
  readonly baseUrl: string
  /** The paths that were asked with the cookie, streams and conditional requests marked. */
  readonly asked: readonly string[]
  readonly stop: () => Promise<void>
}

export const SIGN_IN = { name: 'session', value: 'signed-in' } as const

function corsHeaders(request: IncomingMessage): Readonly<Record<string, string>> {
  return {
    'Access-Control-Allow-Origin': request.headers.origin ?? 'null',
    'Access-Control-Allow-Credentials': 'true',
    'Access-Control-Allow-Headers': 'If-None-Match, Last-Event-ID',
    'Access-Control-Expose-Headers': 'ETag, Retry-After',
    Vary: 'Origin',
  }
}

async function send(response: ServerResponse, answer: Response, headers: Readonly<Record<string, string>>) {
  response.writeHead(answer.status, { ...Object.fromEntries(answer.headers), ...headers })
  const reader = answer.body?.getReader()
  if (reader !== undefined) {
    response.once('close', () => {
      reader.cancel().catch(() => undefined)
    })
    for (let part = await reader.read(); !part.done; part = await reader.read()) response.write(part.value)
  }
  response.end()
}

export async function startForeignBackend(handlers: readonly HttpHandler[]): Promise<ForeignBackend> {
  const asked: string[] = []
  const answer = async (request: IncomingMessage): Promise<Response> => {
    if (request.method === 'OPTIONS') return new Response(null, { status: 204 })
    if (request.headers.cookie?.includes(`${SIGN_IN.name}=${SIGN_IN.value}`) !== true) {
      return new Response(null, { status: 401 })
    }
    const condition = request.headers['if-none-match']
    const headers = new Headers(condition === undefined ? {} : { 'If-None-Match': condition })
    const path = request.url ?? '/'
    const given = await getResponse([...handlers], new Request(`http://localhost${path}`, { headers }))
    asked.push(`${path} ${String(given?.status)}`)
    return given ?? new Response(null, { status: 404 })
  }
  const { url, stop } = await startLocalSite((request, response) => {
    answer(request)
      .then((given) => send(response, given, corsHeaders(request)))
      .catch(() => response.destroy())
  })
  return { baseUrl: `${url}/deep/api/v1`, asked, stop }
}
