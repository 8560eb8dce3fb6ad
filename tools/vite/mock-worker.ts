import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Plugin } from 'vite'

const WORKER_FILE = 'mockServiceWorker.js'

/**
 * Serves the mocks' service worker in development from its package. In `public/` it would be copied into
 * every build.
 */
export function mockWorker(): Plugin {
  const file = createRequire(import.meta.url).resolve(`msw/${WORKER_FILE}`)

  return {
    name: 'mock-worker',
    apply: 'serve',
    async configureServer(server) {
      const worker = await readFile(file)
      server.middlewares.use((request, response, next) => {
        const path = new URL(request.url ?? '/', 'http://localhost').pathname
        if (path !== `${server.config.base}${WORKER_FILE}`) {
          next()
          return
        }
        response.setHeader('Content-Type', 'text/javascript')
        response.setHeader('Cache-Control', 'no-cache')
        response.end(worker)
      })
    },
  }
}
