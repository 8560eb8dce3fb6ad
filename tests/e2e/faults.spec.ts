import type { Page } from '@playwright/test'
import { ABORTS, BODIES, CONNECTION_FAULTS, STATUSES, type BodyFault, type Fault } from './faults.ts'
import { expect, test } from './fixtures.ts'
import { expectAccessible } from './page-checks.ts'
import { untilQuiet } from './traffic.ts'
import {
  expectFailed,
  expectHeaderStands,
  expectKept,
  expectNotMarked,
  expectShown,
  NEW_NAME,
  OVERVIEW,
  passUntilPoll,
  RENAMED,
  STRUCK_PAGES,
  TARGET,
  tryAgain,
  WORDS,
} from './struck-pages.ts'

/** Answers that go wrong, each kind on the overview and on the page of a target. */

test.beforeEach(({ complaints }) => {
  // The browser reports each request that fails; whether the app copes is what is tested.
  complaints.allowFailedRequests(/./u)
})

/** What people read of a status, and developers beside it. */
function wordsFor(status: number): readonly [words: string, reason: string] {
  const reason = `answered ${String(status)}`
  switch (status) {
    case 204:
    case 304:
      return [WORDS.contract, reason]
    case 301:
      // It is followed, and what is there is no answer.
      return [WORDS.contract, 'the response is text/html']
    case 401:
    case 403:
      return [WORDS.signIn, reason]
    case 404:
      return [WORDS.notFound, reason]
    case 408:
    case 429:
      return [WORDS.busy, reason]
    default:
      return [status < 500 ? WORDS.refused : WORDS.server, reason]
  }
}

const IN_TARGET = /breaks the contract at .*value/u

/** Bodies that nothing of is shown, and why; no two in a row for the same reason, so that each is seen. */
const REFUSED: readonly (readonly [body: BodyFault, words: string, reason: string | RegExp])[] = [
  ['empty', WORDS.contract, 'the response is empty'],
  ['missing-field', WORDS.contract, IN_TARGET],
  ['truncated', WORDS.contract, 'the response is no whole JSON document'],
  ['null-field', WORDS.contract, IN_TARGET],
  ['html', WORDS.contract, 'the response is text/html, not application/json'],
  ['retyped-field', WORDS.contract, IN_TARGET],
  ['wrong-type', WORDS.contract, 'the response is text/plain, not application/json'],
  ['non-finite-number', WORDS.contract, IN_TARGET],
  // What can't be unpacked never arrives.
  ['bad-gzip', WORDS.network, /could not be reached|ended within the response/u],
  ['duplicates', WORDS.contract, /breaks the contract at (?!.*value)/u],
  ['deep', WORDS.contract, 'the response breaks the contract as a whole'],
  ['huge', WORDS.contract, 'the response is larger than 20 MB'],
]

/** Wrong, but nothing that anyone needs is: the page stands as ever. */
const TOLERATED: readonly BodyFault[] = ['byte-order-mark', 'extra-field', 'out-of-order']

/** Right by the contract, and a target that no ratio can be made with: shown, in words where no number is. */
const STRANGE: readonly BodyFault[] = ['zero-target', 'negative-target']

test('every body that the list of faults knows is tried', () => {
  const tried = [...REFUSED.map(([body]) => body), ...TOLERATED, ...STRANGE]
  expect(tried.toSorted()).toEqual([...BODIES].toSorted())
})

for (const struck of STRUCK_PAGES) {
  const { what, address, asks, tag } = struck

  /** Asks again by hand, and waits until the request for this page's answer has failed. */
  const tryInVain = async (page: Page): Promise<void> => {
    const failed = page.waitForEvent('requestfailed', (request) => request.url().endsWith(asks))
    await tryAgain(page)
    await failed
    await expectFailed(page, struck, WORDS.network)
  }

  test(`${what}: no status but 200 passes for an answer`, { tag: [...tag] }, async ({ page, server }) => {
    server.strike({ path: asks, fault: { kind: 'status', status: 410 } })
    await page.goto(address)
    await expectFailed(page, struck, WORDS.refused)
    await expectAccessible(page)
    for (const [index, status] of STATUSES.entries()) {
      await test.step(String(status), async () => {
        const [words, reason] = wordsFor(status)
        server.strike({ path: asks, fault: { kind: 'status', status } })
        if (STATUSES[index - 1] === 404) await page.reload()
        else await tryAgain(page)
        await expect(page.getByRole('main')).toContainText(reason)
        await expectFailed(page, struck, words)
      })
    }
    server.heal()
    await tryAgain(page)
    await expectShown(page, struck)
  })

  test(
    `${what}: no body that breaks the contract is shown, nor kept by the browser`,
    { tag: [...tag] },
    async ({ page, server }) => {
      server.strike({ path: asks, fault: { kind: 'status', status: 410 } })
      await page.goto(address)
      await expectFailed(page, struck, WORDS.refused)
      for (const [body, words, reason] of REFUSED) {
        await test.step(body, async () => {
          server.strike({ path: asks, fault: { kind: 'body', body } })
          await tryAgain(page)
          await expect(page.getByRole('main')).toContainText(reason)
          await expectFailed(page, struck, words)
        })
      }
      server.heal()
      await tryAgain(page)
      await expectShown(page, struck)
    },
  )

  test(
    `${what}: what is odd about an answer and breaks nothing harms nothing`,
    { tag: [...tag] },
    async ({ page, server }) => {
      for (const body of TOLERATED) {
        await test.step(body, async () => {
          server.strike({ path: asks, fault: { kind: 'body', body } })
          await page.goto(address)
          await expectShown(page, struck)
        })
      }
      for (const body of STRANGE) {
        await test.step(body, async () => {
          server.strike({ path: asks, fault: { kind: 'body', body } })
          await page.goto(address)
          await expect(page.getByRole('main')).toContainText('92,000')
          await untilQuiet(page)
          await expect(page.getByRole('main')).not.toContainText('9.2 times the target')
          await expectShown(page, { ...struck, shows: /92,000/u })
        })
      }
    },
  )

  test(
    `${what}: a connection that breaks is said, however it breaks`,
    { tag: [...tag] },
    async ({ page, server }) => {
      server.strike({ path: asks, fault: { kind: 'connection', connection: 'reset' } })
      await page.goto(address)
      await expectFailed(page, struck, WORDS.network)
      for (const connection of CONNECTION_FAULTS) {
        await test.step(connection, async () => {
          server.strike({ path: asks, fault: { kind: 'connection', connection } })
          await tryInVain(page)
        })
      }
      server.heal()
      for (const abort of ABORTS) {
        await test.step(`aborted: ${abort}`, async () => {
          await page.route(`**/api/v1${asks}`, (route) => route.abort(abort))
          await tryInVain(page)
          await page.unroute(`**/api/v1${asks}`)
        })
      }
      await tryAgain(page)
      await expectShown(page, struck)
    },
  )

  test(
    `${what}: faults that pass are overcome without a word`,
    { tag: [...tag] },
    async ({ page, server }) => {
      const askedFor = (): number => server.requests.filter(({ path }) => path === asks).length
      server.strike({ path: asks, fault: { kind: 'status', status: 503 }, times: 2 })
      await page.goto(address)
      await expectShown(page, struck)
      expect(askedFor()).toBe(3)

      const headers = { 'Retry-After': '1' }
      server.strike({ path: asks, fault: { kind: 'status', status: 429, headers }, times: 1 })
      await page.goto(address)
      await expectShown(page, struck)
      expect(askedFor()).toBe(5)
    },
  )

  test(
    `${what}: last good values stay, marked with their age, whatever fails`,
    { tag: [...tag] },
    async ({ page, server }) => {
      await page.clock.install()
      await page.goto(address)
      await expectShown(page, struck)
      await untilQuiet(page)
      const faults: readonly (readonly [fault: Fault, words: string])[] = [
        [{ kind: 'status', status: 404 }, WORDS.notFound],
        [{ kind: 'body', body: 'truncated' }, WORDS.contract],
        [{ kind: 'status', status: 500 }, WORDS.server],
        [{ kind: 'body', body: 'null-field' }, WORDS.contract],
        [{ kind: 'connection', connection: 'reset' }, WORDS.network],
      ]
      for (const [index, [fault, words]] of faults.entries()) {
        await test.step(words, async () => {
          server.strike({ path: asks, fault })
          if (index === 0) await passUntilPoll(page)
          else await tryAgain(page)
          await expectKept(page, struck, words)
        })
      }
      await expectAccessible(page)
      server.heal()
      await tryAgain(page)
      await expectNotMarked(page)
      await expectShown(page, struck)
    },
  )

  test(`${what}: an answer that drips is waited for`, { tag: [...tag] }, async ({ page, server }) => {
    server.strike({ path: asks, fault: { kind: 'drip', bytes: 2_000, everyMs: 40 } })
    await page.goto(address)
    await expectShown(page, struck)
  })

  test(
    `${what}: an older answer that comes later overwrites nothing`,
    { tag: [...tag] },
    async ({ page, server }) => {
      await page.clock.install()
      await page.goto(address)
      await expectShown(page, struck)
      // A part that comes late may ask again, and would get what is held for the first press.
      await untilQuiet(page)
      server.strike({ path: asks, fault: { kind: 'status', status: 404 } })
      await passUntilPoll(page)
      await expectKept(page, struck, WORDS.notFound)

      const { released, release } = held()
      server.strike({ path: asks, fault: RENAMED })
      server.strike({ path: asks, fault: { kind: 'held', release: released }, times: 1 })
      const asked = server.requests.length
      await tryAgain(page)
      await expect.poll(() => server.requests.slice(asked).some(({ path }) => path === asks)).toBe(true)
      await tryAgain(page)
      await expect(page.getByRole('main')).toContainText(NEW_NAME)
      release()
      await untilQuiet(page)
      await expect(page.getByRole('main')).toContainText(NEW_NAME)
      await expectNotMarked(page)
    },
  )
}

test('the answer for a page that was left does not come up on the next', async ({ page, server }) => {
  const { released, release } = held()
  server.strike({ path: TARGET.asks, fault: { kind: 'held', release: released } })
  await page.goto(OVERVIEW.address)
  await page.getByRole('link', { name: '5G base stations' }).click()
  await expect.poll(() => server.requests.some(({ path }) => path === TARGET.asks)).toBe(true)
  await page.getByRole('main').getByRole('link', { name: 'Overview' }).click()
  await page.getByRole('link', { name: 'Smart factories' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Smart factories' })).toBeVisible()
  release()
  await untilQuiet(page)
  await expect(page.getByRole('heading', { level: 1, name: 'Smart factories' })).toBeVisible()
})

test.describe('only what is broken fails', () => {
  test('one related series', async ({ page, server }) => {
    server.strike({ path: '/series/5g-users/observations', fault: { kind: 'body', body: 'null-field' } })
    await page.goto(TARGET.address)
    const users = page.getByRole('region', { name: '5G users', exact: true })
    await expect(users).toContainText('5G users could not be loaded')
    await expect(users).toContainText(WORDS.contract)
    await expect(page.getByText('over 38 per 10,000 residents').first()).toBeVisible()
    await expect(page.getByRole('slider', { name: '5G base stations over time' })).toBeVisible()
    await expectShown(page, TARGET)
    await expectAccessible(page)
    server.heal()
    await users.getByRole('button', { name: 'Try again' }).click()
    await expect(users).toContainText('18,700,000')
  })

  test('the judged series', async ({ page, server }) => {
    const path = '/series/5g-stations-regulator/observations'
    server.strike({ path, fault: { kind: 'status', status: 400 } })
    await page.goto(TARGET.address)
    const card = page.getByRole('region', { name: '5G base stations over time', exact: true })
    await expect(card).toContainText('could not be loaded')
    await expect(card).toContainText(WORDS.refused)
    await expectShown(page, TARGET)
    await expect(page.getByText('over 38 per 10,000 residents').first()).toBeVisible()
    await expectAccessible(page)
    server.heal()
    await card.getByRole('button', { name: 'Try again' }).click()
    await expect(card.getByRole('slider', { name: '5G base stations over time' })).toBeVisible()
  })

  test('another definition of it, which stays marked with its age once it was there', async ({
    page,
    server,
  }) => {
    await page.clock.install()
    const path = '/series/5g-stations-outdoor/observations'
    server.strike({ path, fault: { kind: 'status', status: 400 } })
    await page.goto(TARGET.address)
    const card = page.getByRole('region', { name: '5G base stations over time', exact: true })
    const other = card.getByRole('region', { name: '5G stations, outdoor (city count)', exact: true })
    await expect(card.getByRole('slider', { name: '5G base stations over time' })).toBeVisible()
    await expect(other).toContainText('5G stations, outdoor (city count) could not be loaded')
    server.heal()
    await other.getByRole('button', { name: 'Try again' }).click()
    await expect(card).toContainText('over 83,000')
    await expect(card).not.toContainText('could not be loaded')
    server.strike({ path, fault: { kind: 'status', status: 400 } })
    await passUntilPoll(page)
    await expect(other.getByRole('heading', { name: '5G stations, outdoor (city count)' })).toBeVisible()
    await expect(other).toContainText(/Not refreshed\. Shown as received/u)
    await expect(card).toContainText('over 83,000')
  })

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

  test('everything, and still each part in words', async ({ page, server }) => {
    server.strike({ path: /./u, fault: { kind: 'status', status: 400 } })
    await page.goto(TARGET.address)
    await expectFailed(page, TARGET, WORDS.refused)
    server.heal()
    await tryAgain(page)
    await expectShown(page, TARGET)
  })
})

function held(): { readonly released: Promise<void>; readonly release: () => void } {
  let release = (): void => undefined
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  return {
    released,
    release: () => {
      release()
    },
  }
}
