import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import type { Middleware, Received } from './environment.ts'
import { refusal } from './refusal.ts'

const MINUTE = 60

/** So many requests a minute for one client, counted by this process. */
export function rateLimit(perMinute: number, client: (c: Received) => string): Middleware {
  const limiter = new RateLimiterMemory({ points: perMinute, duration: MINUTE })
  return async (c, next) => {
    try {
      await limiter.consume(client(c))
    } catch (fault) {
      if (!(fault instanceof RateLimiterRes)) throw fault
      const seconds = Math.max(1, Math.ceil(fault.msBeforeNext / 1000))
      const detail = `An address may ask ${String(perMinute)} times a minute. Ask again in ${String(seconds)} seconds.`
      return refusal(429, detail, c.req.path, { 'Retry-After': String(seconds) })
    }
    return next()
  }
}
