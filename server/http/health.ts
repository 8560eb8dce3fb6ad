import { Hono } from 'hono'
import type { Store } from '#server/store.ts'
import type { Environment } from './environment.ts'
import { onlyRead } from './methods.ts'
import { notNow } from './refusal.ts'

const DATABASE_ANSWERS_WITHIN_MS = 2_000

/** Whether the database answers, and soon. */
export async function isReadySoon(store: Store): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => {
      resolve(false)
    }, DATABASE_ANSWERS_WITHIN_MS)
  })
  try {
    return await Promise.race([store.isReady(), late])
  } catch {
    return false
  } finally {
    clearTimeout(timer)
  }
}

/** `/livez`: this process runs. `/readyz`: it can answer, so that a balancer may send it requests. */
export function healthRoutes(store: Store, isStopping: () => boolean): Hono<Environment> {
  return new Hono<Environment>()
    .get('/livez', (c) => c.json({ status: 'alive' }, 200, { 'Cache-Control': 'no-store' }))
    .get('/readyz', async (c) => {
      if (isStopping()) return notNow('The server is stopping. Ask another one.', c.req.path)
      if (!(await isReadySoon(store))) return notNow('The database does not answer.', c.req.path)
      return c.json({ status: 'ready' }, 200, { 'Cache-Control': 'no-store' })
    })
    .all('/livez', onlyRead)
    .all('/readyz', onlyRead)
}
