import { test as plain } from '@playwright/test'
import { http, HttpResponse } from 'msw'
import { Complaints } from './complaints.ts'
import { expect, test as base } from './fixtures.ts'
import { startServer } from './server.ts'
import { writePage } from './written-page.ts'

const handlers = [http.get('*/api/v1/health', () => HttpResponse.json({ status: 'ok' }))]

const FETCH = `fetch('/api/v1/health').then((response) => response.text()).catch(() => 'failed')
  .then((text) => { document.querySelector('#said').textContent = text })`

for (const [what, script, heard] of [
  ['an error on the console', 'console.error("lost")', /^error: lost /u],
  ['a warning on the console', 'console.warn("soon lost")', /^warning: soon lost /u],
  ['an uncaught error', 'throw new Error("lost")', /^uncaught: Error: lost/u],
  ['an unhandled rejection', 'Promise.reject(new Error("lost"))', /^uncaught: Error: lost/u],
  ['an uncaught value that is no error', 'throw "lost"', /^uncaught: .*lost/u],
  [
    'a style within the page',
    'document.body.append(document.createElement("style"))',
    /^error: The policy style-src/u,
  ],
  [
    'evaluated text',
    'try { eval("1") } catch {}',
    /^error: The policy (?:script-src|require-trusted-types-for)/u,
  ],
  [
    'markup made from text',
    'try { document.body.innerHTML = "<p>" } catch {}',
    /^error: The policy require-trusted-types/u,
  ],
  ['a missing file', 'fetch("/gone.js")', /^error: Failed to load resource: .*404/u],
  [
    'a failed request that was not allowed',
    'fetch("/api/v1/none.json").catch(() => 0)',
    /^error: Failed to load resource/u,
  ],
] as const) {
  plain(`${what} is a complaint`, async ({ context }, testInfo) => {
    const server = await startServer(writePage(testInfo.outputPath('built'), script), [
      http.get('*/api/v1/none.json', () => new HttpResponse(null, { status: 404 })),
    ])
    const complaints = new Complaints()
    complaints.allowFailedRequests(/^\/plans$/u)
    await complaints.listenTo(context)
    const page = await context.newPage()
    await page.goto(`${server.url}/any/deep/link`)
    await expect.poll(() => complaints.heard.join('\n')).toMatch(new RegExp(heard.source, 'mu'))
    await server.stop()
  })
}

const test = base.extend<{ readonly script: string }>({
  script: [FETCH, { option: true }],
  folder: async ({ script }, use, testInfo) => {
    await use(writePage(testInfo.outputPath('built'), script))
  },
  handlers,
})

test('a page that keeps quiet passes', async ({ page, server }) => {
  await page.goto('/any/deep/link')
  await expect(page.locator('#said')).toHaveText('{"status":"ok"}')
  expect(server.requests.map(({ path }) => path)).toEqual(['/health'])
})

test('a request that the test makes fail is no complaint', async ({ page, server, complaints }) => {
  complaints.allowFailedRequests(/^\/health$/u)
  for (const [fault, said] of [
    [{ kind: 'status', status: 503 }, /Asked for by a test/u],
    [{ kind: 'connection', connection: 'reset' }, /failed/u],
    [{ kind: 'connection', connection: 'closed-in-body' }, /failed/u],
    [{ kind: 'body', body: 'bad-gzip' }, /failed/u],
  ] as const) {
    server.strike({ path: '/health', fault })
    await page.goto('/')
    await expect(page.locator('#said')).toHaveText(said)
  }
})

test.describe('a page that complains', () => {
  test.use({ script: 'console.error("lost")' })
  test.fail()

  test('fails its test, though the test itself found nothing', async ({ page }) => {
    await page.goto('/')
  })
})
