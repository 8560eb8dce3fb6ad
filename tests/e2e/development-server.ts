import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createServer } from 'vite'
import { realApi } from '#tools/vite/real-api.ts'

export interface DevelopmentServer {
  /** `http://127.0.0.1:…`, without a slash at the end. */
  readonly url: string
  readonly stop: () => Promise<void>
}

/** What `npm run dev` starts, before a real API where one is given, on a free port and with a cache that nothing else uses. */
export async function startDevelopmentServer(api?: string): Promise<DevelopmentServer> {
  const cacheDir = mkdtempSync(join(tmpdir(), 'development-'))
  // Vite's build, which another test may have run in this process, leaves "production" here.
  process.env['NODE_ENV'] = 'development'
  const server = await createServer({
    cacheDir,
    logLevel: 'error',
    plugins: [realApi(api)],
    server: { host: '127.0.0.1', port: 0, strictPort: false, hmr: false, watch: null },
  })
  await server.listen()
  const address = server.httpServer?.address()
  if (typeof address !== 'object' || address === null) throw new Error('Vite listens on no port.')
  return {
    url: `http://127.0.0.1:${String(address.port)}`,
    stop: async () => {
      await server.close()
      rmSync(cacheDir, { recursive: true, force: true })
    },
  }
}
