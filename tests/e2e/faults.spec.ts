import type { Complaints } from './complaints.ts'
import { ABORTS, CONNECTION_FAULTS, type BodyFault } from './faults.ts'
import { expect, test } from './fixtures.ts'
import { expectAccessible } from './page-checks.ts'
import {
  expectFailed,
  expectHeaderStands,
  expectShown,
  OVERVIEW,
  STRUCK_PAGES,
  TARGET,
  tryAgain,
  WORDS,
} from './struck-pages.ts'

/** Answers that go wrong, each kind on the overview and on the page of a target. */

test.beforeEach(({ complaints }) => {
  allowFailures(complaints)
})

/** The browser reports each request that fails; whether the app copes is what is tested. */
function allowFailures(complaints: Complaints): void {
  complaints.allowFailedRequests(/./u)
}

const STATUS_WORDS: readonly (readonly [status: number, words: string])[] = [
  [204, WORDS.contract],
  [304, WORDS.contract],
  [400, WORDS.refused],
  [401, WORDS.signIn],
  [403, WORDS.signIn],
  [404, WORDS.notFound],
  [409, WORDS.refused],
  [429, WORDS.busy],
  [500, WORDS.server],
  [503, WORDS.server],
]

/** Wrong, but nothing that anyone needs is: the page stands as ever. */
const TOLERATED: readonly BodyFault[] = ['byte-order-mark', 'extra-field', 'out-of-order']

/** Right by the contract, and a target that no ratio can be made with: shown, in words where no number is. */
const STRANGE: readonly BodyFault[] = ['zero-target', 'negative-target']

for (const struck of STRUCK_PAGES) {
  const { what, address, asks } = struck

  test(`${what}: no status but 200 passes for an answer`, async ({ page, server }) => {
    server.strike({ path: asks, fault: { kind: 'status', status: 404 } })
    await page.goto(address)
    await expectFailed(page, struck, WORDS.notFound)
    await expectAccessible(page)
    for (const [status, words] of STATUS_WORDS) {
      await test.step(String(status), async () => {
        server.strike({ path: asks, fault: { kind: 'status', status } })
        await tryAgain(page)
        await expect(page.getByRole('main')).toContainText(`answered ${String(status)}`)
        await expectFailed(page, struck, words)
      })
    }
    server.heal()
    await tryAgain(page)
    await expectShown(page, struck)
  })

  test(`${what}: a move to another address is followed, and what is there is no answer`, async ({
    page,
    server,
  }) => {
    server.strike({ path: asks, fault: { kind: 'status', status: 301 } })
    await page.goto(address)
    await expectFailed(page, struck, WORDS.contract)
  })

  for (const body of TOLERATED) {
    test(`${what}: ${body} harms nothing`, async ({ page, server }) => {
      server.strike({ path: asks, fault: { kind: 'body', body } })
      await page.goto(address)
      await expectShown(page, struck)
    })
  }

  for (const body of STRANGE) {
    test(`${what}: a ${body} is shown without a number that is none`, async ({ page, server }) => {
      server.strike({ path: asks, fault: { kind: 'body', body } })
      await page.goto(address)
      await expect(page.getByRole('main')).toContainText('92,000')
      await page.waitForLoadState('networkidle')
      await expectShown(page, { ...struck, shows: /92,000/u })
    })
  }

  test(`${what}: a connection that breaks is said, however it breaks`, async ({ page, server }) => {
    server.strike({ path: asks, fault: { kind: 'connection', connection: 'reset' } })
    await page.goto(address)
    await expectFailed(page, struck, WORDS.network)
    for (const connection of CONNECTION_FAULTS) {
      await test.step(connection, async () => {
        server.strike({ path: asks, fault: { kind: 'connection', connection } })
        const failed = page.waitForEvent('requestfailed')
        await tryAgain(page)
        await failed
        await expectFailed(page, struck, WORDS.network)
      })
    }
    server.heal()
    for (const abort of ABORTS) {
      await test.step(`aborted: ${abort}`, async () => {
        await page.route(`**/api/v1${asks}`, (route) => route.abort(abort))
        const failed = page.waitForEvent('requestfailed')
        await tryAgain(page)
        await failed
        await expectFailed(page, struck, WORDS.network)
        await page.unroute(`**/api/v1${asks}`)
      })
    }
    await tryAgain(page)
    await expectShown(page, struck)
  })

  test(`${what}: two faults in a row are overcome without a word`, async ({ page, server }) => {
    server.strike({ path: asks, fault: { kind: 'status', status: 503 }, times: 2 })
    await page.goto(address)
    await expectShown(page, struck)
    expect(server.requests.filter(({ path }) => path === asks)).toHaveLength(3)
  })

  test(`${what}: a busy server is asked again when it said`, async ({ page, server }) => {
    const headers = { 'Retry-After': '1' }
    server.strike({ path: asks, fault: { kind: 'status', status: 429, headers }, times: 1 })
    await page.goto(address)
    await expectShown(page, struck)
    const [first, second] = server.requests.filter(({ path }) => path === asks)
    expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(1_000)
  })

  test(`${what}: a slow answer comes after its shape`, async ({ page, server }) => {
    server.strike({ path: asks, fault: { kind: 'delay', ms: 5_000 } })
    await page.goto(address)
    await expect(page.locator('[aria-busy="true"] > [aria-hidden="true"]')).toBeVisible()
    await expect(page.getByRole('main')).toContainText(struck.shows, { timeout: 10_000 })
    await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
  })

  test(`${what}: an answer that drips is waited for`, async ({ page, server }) => {
    server.strike({ path: asks, fault: { kind: 'drip', bytes: 2_000, everyMs: 40 } })
    await page.goto(address)
    await expectShown(page, struck)
  })
}

test('the answer for a page that was left does not come up on the next', async ({ page, server }) => {
  let release = (): void => undefined
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  server.strike({ path: TARGET.asks, fault: { kind: 'held', release: released } })
  await page.goto(OVERVIEW.address)
  await page.getByRole('link', { name: '5G base stations' }).click()
  await expect.poll(() => server.requests.some(({ path }) => path === TARGET.asks)).toBe(true)
  await page.getByRole('main').getByRole('link', { name: 'Overview' }).click()
  await page.getByRole('link', { name: 'Smart factories' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Smart factories' })).toBeVisible()
  release()
  await page.waitForLoadState('networkidle')
  await expect(page.getByRole('heading', { level: 1, name: 'Smart factories' })).toBeVisible()
})

test.describe('only what is broken fails', () => {
  test('the list of plans', async ({ page, server }) => {
    server.strike({ path: '/plans', fault: { kind: 'status', status: 404 } })
    await page.goto(OVERVIEW.address)
    await expectShown(page, OVERVIEW)
    await expectHeaderStands(page)
    await expectAccessible(page)
  })

  test('the health of the backend', async ({ page, server }) => {
    server.strike({ path: '/health', fault: { kind: 'connection', connection: 'reset' } })
    await page.goto(OVERVIEW.address)
    await expectShown(page, OVERVIEW)
    await expect(page.getByRole('banner')).toContainText('No connection')
  })
})
