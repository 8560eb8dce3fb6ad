import type { Middleware } from './environment.ts'

const METHODS = 'GET, HEAD'
const REQUEST_HEADERS = 'If-None-Match, Last-Event-ID, Cache-Control'
const EXPOSED_HEADERS = 'ETag, Retry-After'
const PREFLIGHT_HOLDS_SECONDS = '600'

/** Lets pages of these origins read the API, with cookies. Without one, only the app's own may. */
export function crossOrigin(allowedOrigins: readonly string[]): Middleware {
  const allowed = new Set(allowedOrigins)
  return async (c, next) => {
    if (allowed.size === 0) return next()
    const origin = c.req.header('Origin')
    const isAllowed = origin !== undefined && allowed.has(origin)
    const isPreflight =
      c.req.method === 'OPTIONS' && c.req.header('Access-Control-Request-Method') !== undefined
    if (isPreflight && isAllowed) {
      c.res = new Response(null, {
        status: 204,
        headers: {
          'Access-Control-Allow-Methods': METHODS,
          'Access-Control-Allow-Headers': REQUEST_HEADERS,
          'Access-Control-Max-Age': PREFLIGHT_HOLDS_SECONDS,
        },
      })
    } else {
      await next()
    }
    const { headers } = c.res
    headers.append('Vary', 'Origin')
    headers.set('Cross-Origin-Resource-Policy', 'cross-origin')
    if (!isAllowed) return
    headers.set('Access-Control-Allow-Origin', origin)
    headers.set('Access-Control-Allow-Credentials', 'true')
    headers.set('Access-Control-Expose-Headers', EXPOSED_HEADERS)
  }
}
