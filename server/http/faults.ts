import type { Logger } from 'pino'
import type { Store } from '#server/store.ts'
import type { Received } from './environment.ts'
import { isReadySoon } from './health.ts'
import { TookTooLong } from './limits.ts'
import { notNow, refusal } from './refusal.ts'

/** What went wrong goes to the log; whoever asked learns what to do and nothing of the inside. */
export async function answerFault(fault: Error, c: Received, store: Store, log: Logger): Promise<Response> {
  log.error({ err: fault, method: c.req.method, path: c.req.path }, 'request failed')
  if (fault instanceof TookTooLong) return notNow('The answer took too long. Ask again.', c.req.path)
  if (!(await isReadySoon(store))) {
    return notNow('The service can’t reach its data. Ask again in a moment.', c.req.path)
  }
  return refusal(500, 'The service failed to answer. Its log says why.', c.req.path)
}
