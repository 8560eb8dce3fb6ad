import type { BrowserContext, Page, Request } from '@playwright/test'
import { expect } from '@playwright/test'

/** What a page fetches once its first look has ended, and with it whatever comes late. */
const FIRST_LOOK_ENDED = /\/after-first-look\b/u

/** So many looks in a row at which nothing was on its way; each waits for the page to have time for an answer. */
const QUIET_LOOKS = 10
const LOOK_EVERY_MS = 50

/** What a page has asked for since its address was last opened. */
interface Traffic {
  readonly pending: Set<Request>
  /** Counts every request that began or ended. */
  changes: number
  hasFirstLookEnded: boolean
}

const traffics = new WeakMap<Page, Traffic>()

/** From now on knows what the pages of a context are waiting for. */
export function watchTraffic(context: BrowserContext): void {
  context.on('page', (page) => {
    const traffic: Traffic = { pending: new Set(), changes: 0, hasFirstLookEnded: false }
    traffics.set(page, traffic)
    page.on('request', (request) => {
      // The stream of changes never ends.
      if (request.resourceType() === 'eventsource') return
      if (isOfPageItself(request, page)) {
        traffic.pending.clear()
        traffic.hasFirstLookEnded = false
      }
      if (FIRST_LOOK_ENDED.test(request.url())) traffic.hasFirstLookEnded = true
      traffic.pending.add(request)
      traffic.changes += 1
    })
    const end = (request: Request): void => {
      if (traffic.pending.delete(request)) traffic.changes += 1
    }
    page.on('requestfinished', end)
    page.on('requestfailed', end)
  })
}

/** Whether another page comes in its place. */
function isOfPageItself(request: Request, page: Page): boolean {
  if (!request.isNavigationRequest()) return false
  try {
    return request.frame() === page.mainFrame()
  } catch {
    // The frame of a window that has just been opened is not there yet.
    return true
  }
}

/**
 * Until a page has everything that it asks for by itself, late parts included, and has drawn it; what failed and is
 * asked for again after a pause is not waited for. Playwright's own
 * `networkidle` is over as soon as a slow machine takes half a second between two requests, and comes only once.
 */
export async function untilQuiet(page: Page): Promise<void> {
  const traffic = traffics.get(page)
  if (traffic === undefined)
    throw new Error('Nothing watches this page. Call watchTraffic with its context first.')
  await expect.poll(() => traffic.hasFirstLookEnded, 'whether the first look has ended').toBe(true)
  let looks = 0
  let seen = -1
  await expect
    .poll(
      async () => {
        await page.evaluate(() => document.readyState)
        looks = traffic.pending.size === 0 && traffic.changes === seen ? looks + 1 : 0
        seen = traffic.changes
        return looks
      },
      { message: 'looks in a row at which nothing was on its way', intervals: [LOOK_EVERY_MS] },
    )
    .toBeGreaterThanOrEqual(QUIET_LOOKS)
}
