import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { build, createServer as createViteServer } from 'vite'
import { expect, test } from 'vitest'
import { mockWorker } from '#tools/vite/mock-worker.ts'

/** What the development server answers below the base path. */
async function servedBelow(base: string, path: string): Promise<Response> {
  const vite = await createViteServer({
    configFile: false,
    logLevel: 'silent',
    base,
    root: 'tests/mocks',
    appType: 'custom',
    plugins: [mockWorker()],
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  })
  const server = createServer((request, response) => {
    vite.middlewares(request, response, () => {
      response.writeHead(404).end()
    })
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  try {
    const address = server.address()
    const port = typeof address === 'object' ? (address?.port ?? 0) : 0
    const answer = await fetch(`http://127.0.0.1:${String(port)}${path}`)
    return new Response(await answer.text(), { status: answer.status, headers: answer.headers })
  } finally {
    server.closeAllConnections()
    server.close()
    await vite.close()
  }
}

test.each(['/', '/below/'])('the worker of the mocks is served below %s in development', async (base) => {
  const answer = await servedBelow(base, `${base}mockServiceWorker.js`)
  expect(answer.status).toBe(200)
  expect(answer.headers.get('Content-Type')).toBe('text/javascript')
  expect(await answer.text()).toBe(readFileSync('node_modules/msw/lib/mockServiceWorker.js', 'utf8'))
})

test('nothing else is served in its place', async () => {
  expect((await servedBelow('/', '/other/mockServiceWorker.js')).status).toBe(404)
})

test('a build does not hold it', async () => {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    root: 'tests/mocks',
    publicDir: false,
    plugins: [mockWorker()],
    build: { write: false, rolldownOptions: { input: 'small-store.ts' } },
  })
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((each) =>
    'output' in each ? each.output : [],
  )
  expect(
    outputs.map(({ fileName }) => fileName).filter((name) => name.includes('mockServiceWorker')),
  ).toEqual([])
  expect(outputs.length).toBeGreaterThan(0)
})
