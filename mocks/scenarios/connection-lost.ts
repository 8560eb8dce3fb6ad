import { http, HttpResponse, type HttpHandler } from 'msw'

/** How long the connection holds, and then is away. */
export const HOLDS_MS = 40_000

export function isAway(now: number, startedAt: number): boolean {
  return Math.floor((now - startedAt) / HOLDS_MS) % 2 === 1
}

/** Nothing answers for a while, again and again. */
export function connectionLost(handlers: HttpHandler[], baseUrl: string, startedAt: number): HttpHandler[] {
  return [
    http.all(`${baseUrl}/*`, () => (isAway(Date.now(), startedAt) ? HttpResponse.error() : undefined)),
    ...handlers,
  ]
}
