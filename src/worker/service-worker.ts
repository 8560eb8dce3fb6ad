/**
 * Keeps what a second visit needs where no network is: the page, its parts and the last answer about each plan.
 * The network comes first for everything that can change, and what was kept says when that was.
 */

declare const self: ServiceWorkerGlobalScope

/** What a page asks to be kept that was there before this worker. */
export interface KeepRequest {
  readonly keep: readonly string[]
}

const PAGES = { name: 'pages', most: 30 } as const
const PARTS = { name: 'parts', most: 200 } as const
const ANSWERS = { name: 'answers', most: 30 } as const

/** When an answer was given that is kept, in milliseconds since 1970. */
const KEPT_AT = 'X-Kept-At'

const PLAN_ANSWER = /\/plans\/[^/]+$/u
const PART = /\/assets\/[^/]+$/u

self.addEventListener('install', () => {
  // Nothing that an earlier one gave out is wrong after the change.
  void self.skipWaiting()
})

self.addEventListener('activate', (event) => {
  event.waitUntil(self.clients.claim())
})

/** Every part of the build, by its path below the page: one that was never opened shall open without a network too. */
let partsOfBuild: readonly string[] = []

export function keepParts(paths: readonly string[]): void {
  partsOfBuild = paths
}

self.addEventListener('message', (event) => {
  if (!isKeepRequest(event.data)) return
  const addresses = partsOfBuild.map((path) => new URL(path, self.registration.scope).href)
  event.waitUntil(keepAll([...event.data.keep, ...addresses]))
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  if (request.method !== 'GET') return
  const { pathname, origin } = new URL(request.url)
  if (request.mode === 'navigate') event.respondWith(page(request))
  else if (origin === self.location.origin && PART.test(pathname)) event.respondWith(part(request))
  else if (isPlanAnswer(request, pathname)) event.respondWith(planAnswer(request))
})

function isKeepRequest(data: unknown): data is KeepRequest {
  return typeof data === 'object' && data !== null && 'keep' in data && Array.isArray(data.keep)
}

/** What is asked for with sign-ins is nobody's to keep. */
function isPlanAnswer({ credentials, headers }: Request, pathname: string): boolean {
  const isAnswer = headers.get('Accept')?.includes('application/problem+json') === true
  return isAnswer && credentials !== 'include' && PLAN_ANSWER.test(pathname)
}

async function page(request: Request): Promise<Response> {
  try {
    const response = await fetch(request)
    if (response.ok) await keep(PAGES, request.url, response.clone())
    return response
  } catch (fault) {
    const pages = await caches.open(PAGES.name)
    const kept = (await pages.match(request)) ?? (await pages.match(self.registration.scope))
    // Any page of the app begins it.
    const [first] = kept === undefined ? await pages.keys() : []
    const found = kept ?? (first === undefined ? undefined : await pages.match(first))
    if (found === undefined) throw fault
    return found
  }
}

/** Named by its content: what was kept is what would come. */
async function part(request: Request): Promise<Response> {
  const parts = await caches.open(PARTS.name)
  const kept = await parts.match(request, { ignoreVary: true })
  if (kept !== undefined) return kept
  const response = await fetch(request)
  if (response.ok) await keep(PARTS, request.url, response.clone())
  return response
}

/** Never given out by the worker: a page that gets none asks the cache itself, and says how old it is. */
async function planAnswer(request: Request): Promise<Response> {
  const response = await fetch(request)
  const isToBeKept = response.ok && response.headers.get('Cache-Control')?.includes('no-store') !== true
  if (isToBeKept) await keep(ANSWERS, request.url, await dated(response.clone()))
  return response
}

async function dated(response: Response): Promise<Response> {
  const headers = { 'Content-Type': 'application/json', [KEPT_AT]: String(Date.now()) }
  return new Response(await response.blob(), { headers })
}

/** Keeps it as the newest, and no more than so many. A full disk keeps nothing, and breaks nothing. */
async function keep(
  { name, most }: { readonly name: string; readonly most: number },
  address: string,
  response: Response,
): Promise<void> {
  try {
    const cache = await caches.open(name)
    await cache.delete(address, { ignoreVary: true })
    await cache.put(address, response)
    const all = await cache.keys()
    for (const oldest of all.slice(0, Math.max(0, all.length - most))) await cache.delete(oldest)
  } catch {
    // The answer itself is on its way to the page all the same.
  }
}

/** One after the other, so that the page itself does not wait for them. */
async function keepAll(addresses: readonly string[]): Promise<void> {
  for (const address of addresses) {
    if (new URL(address).origin !== self.location.origin) continue
    const request = new Request(address)
    await (PART.test(new URL(address).pathname) ? part(request) : page(request)).catch(() => undefined)
  }
}
