import { readFileSync } from 'node:fs'
import type { Page, Route } from '@playwright/test'
import { readDeck } from '#tests/exports/read-deck.ts'
import { EXHAUSTIVE } from './exhaustive.ts'
import { expect, test as base } from './fixtures.ts'
import { LivePlan } from './live-plan.ts'
import { expectAccessible, expectNoBrokenWords, expectReadableColours, open } from './page-checks.ts'
import {
  allSlides,
  expectLegible,
  expectSlide,
  openSlides,
  pressToPresent,
  SHAPES,
  slidesPath,
  slideText,
  swipe,
} from './slides-page.ts'

const PLAN = 'digital-shanghai-2025'
const OTHER_PLAN = 'fourteenth-five-year-plan'
const TOTAL = 9
const STATIONS = 'target-5g-base-stations'

const TODAY = new Date('2026-11-23T12:00:00+08:00')

const test = base.extend<{ readonly live: LivePlan }>({
  live: async ({ plans, server }, use) => {
    const live = new LivePlan(plans, PLAN)
    server.serve(live.handlers)
    await use(live)
  },
})

test.describe('keys', () => {
  test('lead forward, back, to the ends and to a number, and a clicker’s do too', async ({ page }) => {
    await openSlides(page, slidesPath(PLAN, 'lang=en'))
    await expectSlide(page, 1, TOTAL)
    const steps: readonly (readonly [string, number])[] = [
      ['ArrowRight', 2],
      ['ArrowDown', 3],
      [' ', 4],
      ['n', 5],
      ['PageDown', 6],
      ['ArrowLeft', 5],
      ['ArrowUp', 4],
      ['p', 3],
      ['PageUp', 2],
      ['End', 9],
      ['ArrowRight', 9],
      ['Home', 1],
      ['ArrowLeft', 1],
      ['Shift+N', 2],
      ['Shift+ ', 1],
    ]
    for (const [key, number] of steps) {
      await page.keyboard.press(key)
      await expectSlide(page, number, TOTAL)
    }
    for (const key of ['0', '4', 'Enter']) await page.keyboard.press(key)
    await expectSlide(page, 4, TOTAL)
    for (const key of ['7', '7', 'Enter']) await page.keyboard.press(key)
    await expectSlide(page, TOTAL, TOTAL)
    for (const key of ['Control+ArrowLeft', 'Alt+Home', 'Meta+p']) await page.keyboard.press(key)
    await expectSlide(page, TOTAL, TOTAL)
  })

  test('a number that is left unfinished is forgotten', async ({ page }) => {
    await page.clock.install()
    await openSlides(page, slidesPath(PLAN, 'lang=en&slide=summary'))
    await page.keyboard.press('3')
    await page.clock.runFor(4_000)
    for (const key of ['5', 'Enter']) await page.keyboard.press(key)
    await expectSlide(page, 5, TOTAL)
  })

  test('a number is forgotten where something is pressed with the mouse', async ({ page }) => {
    await openSlides(page, slidesPath(PLAN, 'lang=en&slide=summary'))
    await page.keyboard.press('3')
    await page.mouse.move(300, 300)
    await page.mouse.move(400, 300)
    await page.getByRole('button', { name: 'Next slide' }).click()
    for (const key of ['4', 'Enter']) await page.keyboard.press(key)
    await expectSlide(page, 4, TOTAL)
  })

  test('darken the screen, show all slides and the keys, and Escape closes what lies on top', async ({
    page,
  }) => {
    await openSlides(page, slidesPath(PLAN, 'lang=en&slide=summary'))
    const isBlack = page.getByText('The screen is black.')
    for (const key of ['b', '.']) {
      await page.keyboard.press(key)
      await expect(isBlack).toBeAttached()
      await page.keyboard.press(key)
      await expect(isBlack).toHaveCount(0)
    }
    await page.keyboard.press('b')
    await page.keyboard.press('o')
    const overview = page.getByRole('dialog', { name: 'All slides' })
    await expect(overview).toBeFocused()
    await page.keyboard.press('?')
    await expect(page.getByRole('dialog', { name: 'Keys' })).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await expect(page.getByRole('main')).toBeFocused()
    await expect(isBlack).toBeAttached()
    await page.keyboard.press('Escape')
    await expect(isBlack).toHaveCount(0)
    await page.keyboard.press('Escape')
    await expectSlide(page, 2, TOTAL)
    await page.keyboard.press('f')
    await expect.poll(async () => page.evaluate(() => document.fullscreenElement !== null)).toBe(true)
    await page.keyboard.press('f')
    await expect.poll(async () => page.evaluate(() => document.fullscreenElement !== null)).toBe(false)
  })

  test('of a single character can be switched off, which this device remembers', async ({ page }) => {
    await openSlides(page, slidesPath(PLAN, 'lang=en'))
    await page.keyboard.press('?')
    await page.getByRole('checkbox', { name: 'Keys of a single character' }).uncheck()
    await page.keyboard.press('Escape')
    await page.reload()
    await expectSlide(page, 1, TOTAL)
    for (const key of ['n', 'b', 'o', '?', 'd']) await page.keyboard.press(key)
    await expectSlide(page, 1, TOTAL)
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await page.keyboard.press(' ')
    await expectSlide(page, 2, TOTAL)
    await page.goto(`/plans/${PLAN}?lang=en`)
    await expect(page.getByRole('link', { name: 'Present' })).toBeVisible()
    await page.keyboard.press('p')
    await expect(page.getByRole('banner')).toBeVisible()
  })
})

test('P opens the slide of a target, D leads back to it, and Back goes slide by slide and out', async ({
  page,
}) => {
  const target = `/plans/${PLAN}/targets/5g-base-stations?lang=en`
  await open(page, target)
  await pressToPresent(page)
  await expect(page).toHaveURL(/\/present\?lang=en&slide=target-5g-base-stations$/u)
  await expectSlide(page, 4, TOTAL)
  await expect(page.getByRole('banner')).toHaveCount(0)
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expectSlide(page, 6, TOTAL)
  await page.goBack()
  await expectSlide(page, 5, TOTAL)
  await page.goBack()
  await expectSlide(page, 4, TOTAL)
  await page.keyboard.press('d')
  await expect(page).toHaveURL(new RegExp(`/targets/5g-base-stations\\?lang=en$`, 'u'))
  await expect(page.getByRole('heading', { level: 1, name: '5G base stations' })).toBeVisible()
  await page.goBack()
  await page.goBack()
  await expect(page.getByRole('banner')).toBeVisible()
  await expect(page).toHaveURL(new RegExp(`/targets/5g-base-stations\\?lang=en$`, 'u'))
})

test('a deck is a link: slides chosen and ordered, theme and slide stand in the address', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openSlides(page, slidesPath(PLAN, 'lang=en'))
  await page.keyboard.press('o')
  await page.getByRole('checkbox', { name: 'Show “Title”' }).uncheck()
  await page.getByRole('checkbox', { name: 'Show “Method and sources”' }).uncheck()
  await page.getByRole('button', { name: 'Move “Smart factories” forward' }).click()
  await page.getByRole('button', { name: 'Light' }).click()
  await page.getByRole('button', { name: 'Copy link' }).click()
  await expect(page.getByText('Copied', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: /^Go to slide 4: Smart factories/u }).click()
  await expectSlide(page, 4, 7)
  await expect(page.getByRole('heading', { level: 1, name: /^Smart factories/u })).toBeVisible()
  const link = await page.evaluate(async () => navigator.clipboard.readText())
  expect(link.length).toBeLessThan(2_000)
  await page.goto(link)
  await expectSlide(page, 1, 7)
  await expect(page.locator('[data-theme=light] main')).toBeVisible()
  await page.goto(slidesPath(PLAN, 'lang=en&slides=method,nowhere,title&slide=summary&theme=pink&kiosk=1'))
  await expectSlide(page, 1, 2)
  await page.mouse.move(300, 300)
  await expect(page.getByText('left aside: “nowhere”, “summary”, “pink”, “1”.')).toBeVisible()
})

test('D and P come back to the deck that was chosen', async ({ page }) => {
  const chosen = `summary,${STATIONS},target-smart-factories`
  await openSlides(page, slidesPath(PLAN, `lang=en&slides=${chosen}&theme=light&slide=${STATIONS}`))
  await expectSlide(page, 2, 3)
  await page.keyboard.press('d')
  await expect(page.getByRole('heading', { level: 1, name: '5G base stations' })).toBeVisible()
  await pressToPresent(page)
  await expectSlide(page, 2, 3)
  await expect(page.locator('[data-theme=light] main')).toBeVisible()
})

test('where the browser blocks the presenter’s window, the slides say so until the next step', async ({
  page,
}) => {
  await page.addInitScript(() => {
    window.open = () => null
  })
  await openSlides(page, slidesPath(PLAN, 'lang=en&slide=summary'))
  const words = page.getByRole('alert').filter({ hasText: 'The browser blocked the presenter’s window.' })
  await page.keyboard.press('s')
  await expect(words).toBeVisible()
  await page.keyboard.press('n')
  await expect(words).toBeHidden()
})

test('a key leads on after a button was pressed with the mouse', async ({ page }) => {
  await openSlides(page, slidesPath(PLAN, 'lang=en'))
  await page.mouse.move(400, 300)
  await page.mouse.move(420, 320)
  await page.getByRole('button', { name: 'Freeze the numbers' }).click()
  await expect(page.getByText(/^Frozen at /u)).toBeVisible()
  await page.keyboard.press(' ')
  await expectSlide(page, 2, TOTAL)
  for (const key of ['4', 'Enter']) await page.keyboard.press(key)
  await expectSlide(page, 4, TOTAL)
  await expect(page.getByText(/^Frozen at /u)).toBeVisible()
})

test('the buttons at the edges come with a movement and lead as the keys do', async ({ page }) => {
  await openSlides(page, slidesPath(PLAN, 'lang=en'))
  await page.mouse.move(400, 300)
  await page.mouse.move(420, 320)
  await page.getByRole('button', { name: 'Next slide' }).click()
  await expectSlide(page, 2, TOTAL)
  await page.getByRole('button', { name: 'Previous slide' }).click()
  await expectSlide(page, 1, TOTAL)
  const bar = page.getByRole('group', { name: 'Slides' }).locator('..')
  await page.getByRole('main').focus()
  await page.keyboard.press('ArrowRight')
  await expect(bar).toHaveCSS('opacity', '0')
  await page.mouse.move(500, 300)
  await expect(bar).toHaveCSS('opacity', '1')
  await page.getByRole('button', { name: 'To the dashboard' }).click()
  await expect(page.getByRole('banner')).toBeVisible()
})

test.describe('touch', () => {
  test.use({ hasTouch: true, viewport: { width: 1024, height: 768 } })

  test('a tap at the right leads on and one at the left leads back', async ({ page }) => {
    await openSlides(page, slidesPath(PLAN, 'lang=en'))
    await page.touchscreen.tap(800, 400)
    await expectSlide(page, 2, TOTAL)
    await page.touchscreen.tap(120, 500)
    await expectSlide(page, 1, TOTAL)
  })

  test('a swipe to the left leads on, one to the right back, and one downwards nowhere', async ({ page }) => {
    await openSlides(page, slidesPath(PLAN, 'lang=en'))
    await swipe(page, { x: 700, y: 400 }, { x: 420, y: 430 })
    await expectSlide(page, 2, TOTAL)
    await swipe(page, { x: 300, y: 400 }, { x: 560, y: 380 })
    await expectSlide(page, 1, TOTAL)
    await swipe(page, { x: 700, y: 300 }, { x: 640, y: 560 })
    await swipe(page, { x: 700, y: 400 }, { x: 420, y: 430 })
    await expectSlide(page, 2, TOTAL)
  })
})

test('the slides that are shown can be left behind as a file, with the numbers that stand frozen on them', async ({
  page,
  live,
}) => {
  await openSlides(page, slidesPath(PLAN, `lang=en&slides=${STATIONS},method&slide=${STATIONS}`))
  await expect(page.getByText('Live', { exact: true })).toBeVisible()
  await page.keyboard.press('h')
  live.record('5g-base-stations', '2024-07', 93_417)
  await expect(page.getByText(/1 update waiting/u)).toBeVisible()
  await page.keyboard.press('o')
  const saved = page.waitForEvent('download')
  await page.getByRole('button', { name: 'PPTX', exact: true }).click()
  const file = await saved
  expect(file.suggestedFilename()).toMatch(/^digital-shanghai-2025.*\.pptx$/u)
  const { slides } = await readDeck(new Blob([readFileSync(await file.path())]))
  const text = JSON.stringify(slides)
  expect(text).toContain('92,000')
  expect(text).not.toContain('93,417')
  expect(slides.some(({ title }) => title === 'Digital Shanghai 2025')).toBe(false)
})

test.describe('live', () => {
  test('a new figure takes its place at once, with a quiet note that says it is simulated', async ({
    page,
    live,
  }) => {
    await openSlides(page, slidesPath(PLAN, `lang=en&slide=${STATIONS}`))
    await expect(page.getByText('Live', { exact: true })).toBeVisible()
    live.record('5g-base-stations', '2024-07', 93_417)
    await expect(page.getByRole('main')).toContainText('93,417')
    await expect(
      page
        .getByRole('status')
        .filter({ hasText: '5G base stations: new figure, 93,417 stations · July 2024 (Simulated)' }),
    ).toBeVisible()
    expect(await page.locator('.figure-arrive').count()).toBe(1)
  })

  test('frozen, no number moves on any slide while events arrive; released, all are told in their order', async ({
    page,
    live,
  }) => {
    await openSlides(page, slidesPath(PLAN, `lang=en&slide=${STATIONS}`))
    await expect(page.getByText('Live', { exact: true })).toBeVisible()
    const before = await allSlides(page, TOTAL)
    await page.keyboard.press('h')
    await expect(page.getByText(/^Frozen at \d\d:\d\d \(Asia\/Shanghai\), nothing waiting$/u)).toBeVisible()
    live.record('5g-base-stations', '2024-07', 93_417)
    await expect(page.getByText(/, 1 update waiting$/u)).toBeVisible()
    live.record('digital-gdp-share', '2025', 26.5)
    live.record('smart-factories', '2024-12-31', 203)
    await expect(page.getByText(/, 3 updates waiting$/u)).toBeVisible()
    expect(await allSlides(page, TOTAL)).toEqual(before)
    await page.keyboard.press('h')
    await expect(page.getByText('Live', { exact: true })).toBeVisible()
    await expect(page.getByRole('status').getByRole('listitem')).toHaveText([
      /^5G base stations: new figure, 93,417/u,
      /^Digital industries’ share of GDP: new figure, over 26\.5%/u,
      /^Smart factories: new figure, 203/u,
    ])
    const after = await allSlides(page, TOTAL)
    expect(after[3]).toContain('93,417')
    expect(after[2]).toContain('26.5%')
    expect(after[5]).toContain('203')
    expect(after[1]).toContain('Three of four targets were met.')
  })

  test('a lost connection is said small with the age, blanks nothing, and is found again', async ({
    page,
    live,
    server,
    complaints,
  }) => {
    complaints.allowFailedRequests(/^\//u)
    complaints.allowUnreachable()
    await openSlides(page, slidesPath(PLAN, `lang=en&slide=${STATIONS}`))
    await expect(page.getByText('Live', { exact: true })).toBeVisible()
    // The chart comes after what it is about.
    await expect(page.getByRole('main')).toContainText('Target 10,000 stations')
    const before = await slideText(page)
    const heading = page.getByRole('heading', { level: 1 })
    const place = await heading.boundingBox()
    await server.stop()
    await expect(
      page.getByText(/^(?:Live connection interrupted|No connection) · figures received /u),
    ).toBeVisible()
    expect(await slideText(page)).toBe(before)
    expect(await heading.boundingBox()).toEqual(place)
    live.record('5g-base-stations', '2024-07', 93_417)
    await server.start()
    await page.evaluate(() => window.dispatchEvent(new Event('online')))
    await expect(page.getByText('Live', { exact: true })).toBeVisible()
    await expect(page.getByRole('main')).toContainText('93,417')
  })

  test('a lost connection is said beside frozen numbers too, where nothing can be known to wait', async ({
    page,
    live,
    server,
    complaints,
  }) => {
    complaints.allowFailedRequests(/^\//u)
    complaints.allowUnreachable()
    server.serve(live.handlers)
    await openSlides(page, slidesPath(PLAN, `lang=en&slide=${STATIONS}`))
    await expect(page.getByText('Live', { exact: true })).toBeVisible()
    await page.keyboard.press('h')
    await expect(page.getByText(/^Frozen at /u)).toBeVisible()
    await server.stop()
    await expect(
      page.getByText(/^Frozen at .* · (?:Live connection interrupted|No connection) · figures received /u),
    ).toBeVisible()
  })

  test('nothing is animated where less motion is asked for', async ({ page, live }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await openSlides(page, slidesPath(PLAN, `lang=en&slide=${STATIONS}&kiosk=60`))
    await expect(page.getByText('Live', { exact: true })).toBeVisible()
    live.record('5g-base-stations', '2024-07', 93_417)
    await expect(page.getByRole('main')).toContainText('93,417')
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0)
  })
})

test('without a stream the slides say when they were checked', async ({ page }) => {
  await openSlides(page, slidesPath(PLAN, 'lang=en'))
  await expect(page.getByText(/^Checked /u)).toBeVisible()
  await page.keyboard.press('h')
  await expect(page.getByText(/^Frozen at .*, nothing waiting$/u)).toBeVisible()
})

for (const [index, { width, height }] of SHAPES.entries()) {
  const tag = index === 0 ? [] : [EXHAUSTIVE]

  test(
    `no text is cut, covered or small on any slide at ${String(width)} by ${String(height)}`,
    { tag },
    async ({ page }) => {
      test.slow()
      await page.setViewportSize({ width, height })
      await page.clock.setFixedTime(TODAY)
      for (const planId of [PLAN, OTHER_PLAN]) {
        for (const language of ['en', 'zh-CN']) {
          await openSlides(page, slidesPath(planId, `lang=${language}`))
          for (;;) {
            await expect(page.getByRole('main').locator('section')).toBeVisible()
            await expectLegible(page)
            const address = page.url()
            await page.keyboard.press('ArrowRight')
            if (page.url() === address) break
          }
          await expectNoBrokenWords(page)
        }
      }
    },
  )
}

test('every slide and layer is accessible, and its colours are readable in both themes', async ({ page }) => {
  test.slow()
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await openSlides(page, slidesPath(PLAN, 'lang=en'))
  for (let number = 1; number <= TOTAL; number += 1) {
    await expectSlide(page, number, TOTAL)
    await expectAccessible(page)
    await page.keyboard.press('ArrowRight')
  }
  for (const key of ['o', '?']) {
    await page.keyboard.press(key)
    await expect(page.getByRole('dialog')).toBeVisible()
    await expectAccessible(page)
  }
  await openSlides(page, slidesPath(PLAN, `lang=zh-CN&theme=light&slide=${STATIONS}`))
  await expectReadableColours(page)
})

test(
  'a screen that nobody looks after turns its slides by itself, waits while it is touched, and does not grow',
  { tag: EXHAUSTIVE },
  async ({ page, live }) => {
    test.slow()
    const SECONDS = 20
    await page.clock.install({ time: TODAY })
    await page.addInitScript(countTimers)
    await openSlides(page, slidesPath(PLAN, `lang=en&kiosk=${String(SECONDS)}`))
    await expectSlide(page, 1, TOTAL)
    await page.clock.runFor(SECONDS * 1_000)
    await expectSlide(page, 2, TOTAL)
    await page.keyboard.press('Shift')
    await page.clock.runFor(SECONDS * 1_000)
    await expectSlide(page, 2, TOTAL)
    await page.clock.runFor(SECONDS * 1_000)
    await page.clock.runFor(SECONDS * 1_000)
    await expectSlide(page, 3, TOTAL)

    const session = await page.context().newCDPSession(page)
    await session.send('Performance.enable')
    /** Everything that a script of the page still holds. */
    const countObjects = async () => {
      const { result } = await session.send('Runtime.evaluate', { expression: 'Object.prototype' })
      const { objects } = await session.send('Runtime.queryObjects', {
        prototypeObjectId: result.objectId ?? '',
        objectGroup: 'counted',
      })
      const count = await session.send('Runtime.callFunctionOn', {
        objectId: objects.objectId ?? '',
        functionDeclaration: 'function () { return this.length }',
        returnByValue: true,
      })
      await session.send('Runtime.releaseObjectGroup', { objectGroup: 'counted' })
      return Number(count.result.value)
    }
    const turn = async (rounds: number, from: number) => {
      for (let round = 0; round < rounds; round += 1) {
        live.record('5g-base-stations', '2024-07', from + round)
        for (let slide = 0; slide < TOTAL; slide += 1) await page.clock.runFor(SECONDS * 1_000)
        await expect(page.getByRole('main')).toBeVisible()
      }
    }
    const measure = async () => {
      await session.send('HeapProfiler.collectGarbage')
      const { metrics } = await session.send('Performance.getMetrics')
      const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN
      return {
        objects: await countObjects(),
        heap: of('JSHeapUsedSize'),
        nodes: of('Nodes'),
        listeners: of('JSEventListeners'),
        timers: await page.evaluate(() => Number(document.documentElement.dataset['timers'])),
        steps: await page.evaluate(() => window.history.length),
      }
    }
    // Some fifty minutes of turns, after half as many in which everything comes that is kept.
    await turn(8, 94_001)
    const before = await measure()
    await turn(16, 95_001)
    const after = await measure()
    expect(after.objects).toBeLessThan(before.objects * 1.1)
    // The heap holds what the test itself had compiled at each step of its clock, too.
    expect(after.heap).toBeLessThan(before.heap * 1.25)
    expect(after.nodes).toBeLessThan(before.nodes * 1.5)
    expect(after.listeners).toBeLessThan(before.listeners * 1.1)
    // Requests that are just under way have timers of their own.
    expect(after.timers).toBeLessThanOrEqual(before.timers + 10)
    expect(after.steps).toBe(before.steps)
    await expect(page.getByText('As of 23 Nov 2026')).toBeVisible()
  },
)

/** Runs in the page, on the clock of the test: how many timers wait, as a mark on the document. */
function countTimers(): void {
  const waiting = new Set<unknown>()
  const tell = () => {
    document.documentElement.dataset['timers'] = String(waiting.size)
  }
  const real = {
    setTimeout: window.setTimeout.bind(window),
    setInterval: window.setInterval.bind(window),
    clearTimeout: window.clearTimeout.bind(window),
    clearInterval: window.clearInterval.bind(window),
  }
  Object.assign(window, {
    setTimeout: (handler: () => void, ms?: number) => {
      const id: unknown = real.setTimeout(() => {
        waiting.delete(id)
        tell()
        handler()
      }, ms)
      waiting.add(id)
      tell()
      return id
    },
    setInterval: (handler: () => void, ms?: number) => {
      const id: unknown = real.setInterval(handler, ms)
      waiting.add(id)
      tell()
      return id
    },
    clearTimeout: (id?: number) => {
      waiting.delete(id)
      tell()
      real.clearTimeout(id)
    },
    clearInterval: (id?: number) => {
      waiting.delete(id)
      tell()
      real.clearInterval(id)
    },
  })
}

/** How many charts each slide has when the page is printed now. */
async function printedCharts(page: Page): Promise<number[]> {
  return page.evaluate(() => {
    window.dispatchEvent(new Event('beforeprint'))
    const charts = [...document.querySelectorAll('.printed-slide')].map(
      (slide) => slide.querySelectorAll('svg[role=img]').length,
    )
    window.dispatchEvent(new Event('afterprint'))
    return charts
  })
}

test('prints one slide a page, as wide as a screen, each with its chart', async ({ page }) => {
  await openSlides(page, slidesPath(PLAN, 'lang=en'))
  await expect.poll(async () => printedCharts(page)).toEqual([0, 0, 1, 1, 0, 1, 1, 0, 0])
  await expect(page.locator('.printed-slide')).toHaveCount(0)
  const file = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  expect([...file.matchAll(/\/Type \/Page\b(?!s)/gu)]).toHaveLength(TOTAL)
  const boxes = [...file.matchAll(/\/MediaBox \[(?<box>[^\]]+)\]/gu)].map((match) => match.groups?.['box'])
  expect([...new Set(boxes)]).toEqual(['0 0 960 540'])
})

test('says on paper that a chart is still on its way', async ({ page }) => {
  const held = new Array<Route>()
  await page.route(/\/assets\/still-chart-/u, (route) => {
    held.push(route)
  })
  await openSlides(page, slidesPath(PLAN, 'lang=en'))
  await page.emulateMedia({ media: 'print' })
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  const words = page.getByText('The chart was still on its way when this was printed.')
  await expect(words).toHaveCount(3)
  await expect(words.first()).toBeVisible()
  await Promise.all(held.map(async (route) => route.continue()))
  await expect(words).toHaveCount(0)
})
