import type { Middleware } from './environment.ts'

function forSharedCaches(control: string): Middleware {
  return async (c, next) => {
    await next()
    if (c.res.status === 200 || c.res.status === 304) c.res.headers.set('CDN-Cache-Control', control)
  }
}

/**
 * What an event tells browsers to ask for again. A shared cache may hold it and must ask whether it still holds,
 * or a browser would be told of a figure and be given the answer from before. Where this server is away, an old
 * answer is better than none.
 */
export const ANNOUNCED = forSharedCaches('public, max-age=0, stale-if-error=86400')

/** What no event tells of: a cache may answer for a minute, and after that while it asks. */
export const UNANNOUNCED = forSharedCaches(
  'public, max-age=60, stale-while-revalidate=600, stale-if-error=86400',
)
