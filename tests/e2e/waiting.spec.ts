import type { Locator, Page } from '@playwright/test'
import { EXHAUSTIVE } from './exhaustive.ts'
import { expect, test } from './fixtures.ts'
import { expectAccessible } from './page-checks.ts'
import type { TestServer } from './server.ts'
import { addUpShifts, LARGEST_SHIFT } from './shifts.ts'
import { untilQuiet } from './traffic.ts'

/** What a page shows while an answer is on its way. The clock of the page stands still until it is moved. */

const OVERVIEW = '/plans/digital-shanghai-2025'
const TARGET = `${OVERVIEW}/targets/5g-base-stations`

const START = new Date('2026-11-23T12:00:00+08:00')

const CASES = [
  {
    what: 'the overview',
    address: `${OVERVIEW}?lang=en`,
    waitsFor: '/plans/digital-shanghai-2025',
    around: null,
    shows: '9.2 times',
  },
  {
    what: 'the page of a target',
    address: `${TARGET}?lang=en`,
    waitsFor: '/plans/digital-shanghai-2025/targets/5g-base-stations',
    around: null,
    shows: 'Met by April 2022',
  },
  {
    what: 'the chart',
    address: `${TARGET}?lang=en&view=table`,
    waitsFor: '/series/5g-stations-regulator/observations',
    around: '5G base stations over time',
    shows: '51,716',
  },
  {
    what: 'one related series',
    address: `${TARGET}?lang=en`,
    waitsFor: '/series/5g-users/observations',
    around: '5G users',
    shows: '18,700,000',
  },
] as const

/** What stands beside a page and is told of the plan too. */
const LATE_PARTS = [/\/assets\/beside-plan-/u, /\/assets\/print-head-/u]

interface Stage {
  readonly page: Page
  readonly server: TestServer
  readonly address: string
  readonly waitsFor: string
  /** The part of the page that waits; null where all of it does. */
  readonly around: string | null
}

/** Opens the page with its clock standing still, and moves it on until just that part waits. */
async function openWaiting({ page, server, address, waitsFor, around }: Stage): Promise<Locator> {
  await page.clock.install({ time: START })
  await page.clock.pauseAt(new Date(START.getTime() + 1_000))
  await page.goto(address)
  const part =
    around === null ? page.getByRole('main') : page.getByRole('region', { name: around, exact: true })
  const waiting = part.locator('[aria-busy="true"]')
  const isWaiting = async (): Promise<boolean> => {
    if (askedFor(server.requests, waitsFor) > 0 && (await waiting.count()) === 1) return true
    await page.clock.runFor(20)
    return false
  }
  await expect.poll(isWaiting, { intervals: [20] }).toBe(true)
  return waiting
}

for (const { what, shows, ...stage } of CASES) {
  const tag = stage.around === null ? [] : [EXHAUSTIVE]

  test(
    `${what}: nothing before 300 ms, then its shape, and words with a way out at 10 s`,
    { tag },
    async ({ page, server }) => {
      server.strike({ path: stage.waitsFor, fault: { kind: 'never' } })
      const waiting = await openWaiting({ page, server, ...stage })
      const shape = waiting.locator('> [aria-hidden="true"]')
      const words = waiting.getByText('This takes longer than usual.')
      await page.clock.runFor(250)
      await expect(shape).toBeHidden()
      await page.clock.runFor(50)
      await expect(shape).toBeVisible()
      await page.clock.runFor(9_600)
      await expect(words).toHaveCount(0)
      await page.clock.runFor(100)
      await expect(words).toBeVisible()
      await page.clock.resume()
      await expectAccessible(page)
      // Meanwhile an attempt may have been given up and the next be due; what leads out shall be the button.
      await page.clock.pauseAt((await page.evaluate(() => Date.now())) + 1_000)
      server.heal()
      await waiting.getByRole('button', { name: 'Try again' }).click()
      await page.clock.resume()
      await expect(page.getByRole('main')).toContainText(shows)
      await expect(waiting).toHaveCount(0)
    },
  )

  test(
    `${what}: what has not come whole within 15 s is given up in words`,
    { tag },
    async ({ page, server }) => {
      server.strike({ path: stage.waitsFor, fault: { kind: 'silent-body' } })
      // They come by the clock of the machine. A part that comes after the last attempt asks again, which is right.
      const lateParts = Promise.all(LATE_PARTS.map(async (part) => page.waitForResponse(part)))
      await openWaiting({ page, server, ...stage })
      for (let attempts = 1; attempts <= 3; attempts += 1) {
        await expect.poll(() => askedFor(server.requests, stage.waitsFor)).toBe(attempts)
        // The time limit, and the pause before the next attempt.
        await page.clock.runFor(18_000)
        await lateParts
      }
      await page.clock.resume()
      await expect(page.getByText('The server took too long to answer. Try again in a moment.')).toBeVisible()
      expect(askedFor(server.requests, stage.waitsFor)).toBe(3)
      // What leads out shall be the button, and not that the page asks again by itself.
      await page.clock.pauseAt((await page.evaluate(() => Date.now())) + 1_000)
      server.heal()
      await page.getByRole('button', { name: 'Try again' }).click()
      await page.clock.resume()
      await expect(page.getByRole('main')).toContainText(shows)
    },
  )
}

for (const { what, shows, ...stage } of CASES.filter(({ around }) => around === null)) {
  test(`${what}: an answer that comes after 5 s is shown, and was asked for once`, async ({
    page,
    server,
  }) => {
    let release = (): void => undefined
    const released = new Promise<void>((resolve) => {
      release = resolve
    })
    server.strike({ path: stage.waitsFor, fault: { kind: 'held', release: released } })
    const waiting = await openWaiting({ page, server, ...stage })
    await page.clock.runFor(5_000)
    await expect(waiting.locator('> [aria-hidden="true"]')).toBeVisible()
    release()
    await page.clock.resume()
    await expect(page.getByRole('main')).toContainText(shows)
    expect(askedFor(server.requests, stage.waitsFor)).toBe(1)
  })

  test(`${what}: where none comes within 15 s the next attempt is shown`, async ({ page, server }) => {
    server.strike({ path: stage.waitsFor, fault: { kind: 'never' }, times: 1 })
    await openWaiting({ page, server, ...stage })
    // The time limit, and the pause before the next attempt.
    await page.clock.runFor(18_000)
    await page.clock.resume()
    await expect(page.getByRole('main')).toContainText(shows)
    await expect(page.getByText(/could not be loaded/u)).toHaveCount(0)
  })
}

function askedFor(requests: readonly { readonly path: string }[], wanted: string): number {
  return requests.filter(({ path }) => path.split('?')[0] === wanted).length
}

for (const [what, address, done] of [
  ['the overview', OVERVIEW, '9.2 times'],
  ['the page of a target', TARGET, '18,700,000'],
  ['the page on all trajectories', `${OVERVIEW}/trajectories`, '9.2 (February 2024)'],
  ['a page without a chart', `${OVERVIEW}/targets/lingang-autonomous-vehicles`, '932'],
] as const) {
  for (const width of [1440, 768, 390]) {
    const tag = width === 390 ? [] : [EXHAUSTIVE]

    test(
      `${what}: nothing jumps from first sight to data at ${String(width)} px`,
      { tag },
      async ({ page, server }) => {
        await page.setViewportSize({ width, height: 900 })
        await page.addInitScript(addUpShifts)
        for (const path of [/^\/plans/u, /^\/series/u, /^\/health/u])
          server.strike({ path, fault: { kind: 'delay', ms: 700 } })
        await page.goto(`${address}?lang=en`)
        await expect(page.getByRole('main')).toContainText(done)
        await untilQuiet(page)
        const { shift, moved } = await page.evaluate(() => window.shifts)
        expect(shift, moved.join('\n')).toBeLessThan(LARGEST_SHIFT)
      },
    )
  }
}
