import type { Middleware } from './environment.ts'
import { compress, encodingFor, isCompressible, WORTH_COMPRESSING } from './encoding.ts'

/** Compresses answers that are worth it. A compressed answer is the same one, so that its version is a weak one. */
export const compressed: Middleware = async (c, next) => {
  await next()
  const { headers, status } = c.res
  if (!isCompressible(headers.get('Content-Type') ?? '')) return
  headers.append('Vary', 'Accept-Encoding')
  const encoding = encodingFor(c.req.header('Accept-Encoding') ?? null)
  if (encoding === null) return

  const content = new Uint8Array(await c.res.arrayBuffer())
  const isWorthIt = content.length > WORTH_COMPRESSING
  const body = isWorthIt ? new Uint8Array(await compress(content, encoding, false)) : content
  const version = headers.get('ETag')
  c.res = undefined
  c.res = new Response(body, { status, headers })
  if (!isWorthIt) return
  c.res.headers.set('Content-Encoding', encoding)
  if (version !== null && !version.startsWith('W/')) c.res.headers.set('ETag', `W/${version}`)
}
