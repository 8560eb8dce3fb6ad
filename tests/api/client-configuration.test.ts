import { afterEach, expect, test, vi } from 'vitest'
import { createApiClient, type ApiClientOptions } from '#src/api/client.ts'

const BASE = 'http://backend.test/api/v1'

afterEach(() => {
  vi.unstubAllGlobals()
})

/** A client whose requests are kept, each answered with a list without plans. */
function recordingClient(options: Partial<ApiClientOptions>) {
  const requests: Request[] = []
  const fetch = (request: Request): Promise<Response> => {
    requests.push(request)
    return Promise.resolve(Response.json({ items: [] }))
  }
  return { client: createApiClient({ baseUrl: BASE, fetch, ...options }), requests }
}

test.each([
  ['', `${BASE}/plans`, `${BASE}/events?plan=harbour-plan`],
  ['.json', `${BASE}/plans.json`, `${BASE}/events.json?plan=harbour-plan`],
] as const)('the suffix “%s” ends every path, before its query', async (apiSuffix, plans, events) => {
  const { client, requests } = recordingClient({ apiSuffix })
  await client.plans()
  expect(requests.map(({ url }) => url)).toEqual([plans])
  expect(client.eventsAddress('harbour-plan', null)).toBe(events)
})

test.each([
  [undefined, 'same-origin', false],
  ['same-origin', 'same-origin', false],
  ['include', 'include', true],
  ['omit', 'omit', false],
] as const)('credentials “%s” go with requests as %s', async (credentials, sent, withCredentials) => {
  const { client, requests } = recordingClient(credentials === undefined ? {} : { credentials })
  await client.plans()
  expect(requests.map((request) => request.credentials)).toEqual([sent])
  expect(client.withCredentials).toBe(withCredentials)
})

test('changes are followed by the stream unless the configuration says otherwise', () => {
  expect(createApiClient({ baseUrl: BASE }).live).toBe('stream')
  expect(createApiClient({ baseUrl: BASE, live: 'off' }).live).toBe('off')
})

test('the adapter that is shipped changes nothing', async () => {
  const asked: Request[] = []
  vi.stubGlobal('fetch', (request: Request) => {
    asked.push(request)
    return Promise.resolve(Response.json({ items: [] }))
  })
  await expect(createApiClient({ baseUrl: BASE }).plans()).resolves.toEqual({ items: [] })
  expect(asked.map(({ url }) => url)).toEqual([`${BASE}/plans`])
})
