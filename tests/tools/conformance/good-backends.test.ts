import { afterEach, expect, test } from 'vitest'
import { createHandlers } from '#mocks/create-handlers.ts'
import type { components } from '#src/api/contract.ts'
import { smallStore } from '#tests/mocks/small-store.ts'
import { CannotRun, checkBackend } from '#tools/conformance/check-backend.ts'
import { readPlans } from '#tools/plans/read-plans.ts'
import { answerFiles } from '#tools/static/answer-files.ts'
import { heading, saying } from './planting.ts'
import { serveBackend, type ServedBackend } from './served-backend.ts'

let backend: ServedBackend | null = null

afterEach(async () => {
  await backend?.stop()
})

const BY_CHOICE = ['Answers to a page of another origin: --origin https://app.example tries them.']
const NO_EVENTS = ['The stream of events: not claimed.', ...BY_CHOICE]

test.each([
  ['the shipped plans', readPlans('plans').store, NO_EVENTS],
  [
    'a small store with everything the contract can carry',
    smallStore,
    [...NO_EVENTS, 'GET /series/berth-survey/observations: limit=1 beyond the first 40 pages.'],
  ],
])('nothing is wrong with the handlers over %s', async (_name, store, notTried) => {
  backend = await serveBackend(createHandlers(store))
  const report = await checkBackend(backend.baseUrl)
  expect(report.findings).toEqual([])
  expect(report.isConformant).toBe(true)
  expect(report.notTried).toEqual(notTried)
  expect(report.passedChecks).toBeGreaterThan(500)
})

test('nothing is wrong with a stream that tells of changes and is taken up again', async () => {
  const changes: components['schemas']['ChangeEvent'][] = []
  backend = await serveBackend(createHandlers(smallStore, { changes: () => changes }))
  const growing = setInterval(() => {
    changes.push({
      kind: 'observation-recorded',
      planId: 'harbour-plan',
      targetIds: ['berth-share'],
      seriesId: 'berth-survey',
      observationId: `survey-${String(75 + changes.length)}`,
      recordedAt: '2026-05-06T07:08:09Z',
      isSimulated: true,
    })
  }, 100)
  try {
    const report = await checkBackend(backend.baseUrl, { planId: 'quiet-plan', heartbeats: 1 })
    expect(report.notTried.join('\n')).toContain('GET /events of quiet-plan: a change')
    const heard = await checkBackend(backend.baseUrl, { planId: 'harbour-plan', heartbeats: 2 })
    expect([...report.findings, ...heard.findings]).toEqual([])
    expect(heard.notTried.join('\n')).not.toContain('GET /events')
  } finally {
    clearInterval(growing)
  }
})

test('a page of another origin is let in where both headers are exposed', async () => {
  const open = { 'Access-Control-Allow-Origin': '*', 'Access-Control-Expose-Headers': 'etag,retry-after' }
  backend = await serveBackend(createHandlers(smallStore), heading(/./u, open))
  const options = { planId: 'quiet-plan', origin: 'https://app.example' }
  expect((await checkBackend(backend.baseUrl, options)).findings).toEqual([])
})

test('what is not claimed is not judged, and said to be left out', async () => {
  const claims = { events: false, conditionalRequests: false, paging: false }
  backend = await serveBackend(
    createHandlers(smallStore),
    saying(/^\/health$/u, 'capabilities', () => claims),
  )
  const { findings, notTried } = await checkBackend(backend.baseUrl, { planId: 'harbour-plan' })
  expect(findings).toEqual([])
  expect(notTried).toContain('Paging (limit, cursor): not claimed.')
  expect(notTried).toContain('ETag and 304: not claimed.')
  expect(backend.asked.filter((path) => /cursor|limit|events/u.test(path))).toEqual([])
})

test('nothing is wrong with files on a static host', async () => {
  const files = await answerFiles(smallStore)
  backend = await serveBackend([], (_answer, path) => {
    const file = files.get(`api/v1${path}`)
    return file === undefined ? new Response('Not found', { status: 404 }) : Response.json(file)
  })
  const { findings, passedChecks } = await checkBackend(backend.baseUrl, { suffix: '.json' })
  expect(findings).toEqual([])
  expect(passedChecks).toBeGreaterThan(200)
})

test('it comes back later where the backend asks for that', async () => {
  let refused = 0
  backend = await serveBackend(createHandlers(smallStore), (answer, path) => {
    if (path !== '/plans' || refused === 2) return answer
    refused += 1
    return new Response(null, { status: 429, headers: { 'Retry-After': '0' } })
  })
  expect((await checkBackend(backend.baseUrl, { planId: 'quiet-plan' })).findings).toEqual([])
  expect(refused).toBe(2)
})

test('the cookie and the headers that are given go with every request', async () => {
  const seen: (string | null)[] = []
  backend = await serveBackend(createHandlers(smallStore), (answer, _path, { headers }) => {
    seen.push(`${headers.get('cookie') ?? ''} ${headers.get('x-key') ?? ''}`)
    return answer
  })
  await checkBackend(backend.baseUrl, { planId: 'quiet-plan', headers: { cookie: 'a=1', 'x-key': 'k' } })
  expect(seen.length).toBeGreaterThan(20)
  expect(new Set(seen)).toEqual(new Set(['a=1 k']))
})

test.each([
  ['an address that is none', 'localhost', 'is no http or https address'],
  ['an address where nobody listens', 'http://127.0.0.1:9/api/v1', 'could not be reached'],
])('%s is told in a sentence', async (_name, address, said) => {
  const failure: unknown = await checkBackend(address).catch((error: unknown) => error)
  expect(failure).toBeInstanceOf(CannotRun)
  expect(String(failure)).toContain(said)
})
