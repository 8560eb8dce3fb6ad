import type { BrowserContext, Page } from '@playwright/test'
import { LANGUAGES } from '#src/core/model.ts'
import { EXHAUSTIVE } from './exhaustive.ts'
import { expect, test } from './fixtures.ts'
import { LivePlan } from './live-plan.ts'
import { expectAccessible, expectLargeTargets, expectNothingOutside, open } from './page-checks.ts'
import { pressToPresent } from './slides-page.ts'

/** The slides and the presenter's own window, as two windows of one browser. */

const DECK = '/plans/digital-shanghai-2025/present?asOf=2026-11-23&lang=en'
const DESK = '/plans/digital-shanghai-2025/present/notes?asOf=2026-11-23&lang=en'
const BLACK = 'The screen is black.'

async function openDesk(context: BrowserContext, address = DESK): Promise<Page> {
  const desk = await context.newPage()
  await open(desk, address)
  return desk
}

/** The slides with the presenter's window opened from them by its key. */
async function openBoth(page: Page, context: BrowserContext): Promise<Page> {
  await open(page, DECK)
  const opening = context.waitForEvent('page')
  await page.keyboard.press('s')
  const desk = await opening
  await expect(desk.getByText('The slides are open in another window.')).toBeVisible()
  return desk
}

async function findLive(page: Page): Promise<void> {
  await expect(page.getByText('Live', { exact: true })).toBeVisible()
}

/** The slide that a window shows, by what its address says. */
async function expectSlide(windows: readonly Page[], id: string): Promise<void> {
  for (const one of windows) await expect(one).toHaveURL(new RegExp(`slide=${id}(?:&|$)`, 'u'))
}

function press(desk: Page, name: string): Promise<void> {
  return desk.getByRole('button', { name, exact: true }).click()
}

/** What the room sees at the foot of a slide. */
function frozen(page: Page) {
  return page.getByText(/^Frozen at /u)
}

function blackNote(page: Page) {
  return page.getByRole('status').filter({ hasText: BLACK })
}

test('either window leads, and the other follows', async ({ page, context }) => {
  const desk = await openBoth(page, context)
  await press(desk, 'Next slide')
  await expectSlide([page, desk], 'summary')
  await page.keyboard.press('ArrowRight')
  await expectSlide([page, desk], 'target-digital-gdp-share')
  await desk.keyboard.press('End')
  await expectSlide([page, desk], 'method')
  await expect(desk.getByText('This is the last slide.')).toBeVisible()
  await page.keyboard.press('4')
  await page.keyboard.press('Enter')
  await expectSlide([page, desk], 'target-5g-base-stations')
  await expect(desk.getByRole('heading', { name: 'Next Autonomous vehicles in Lingang' })).toBeVisible()
})

test('a choice of slides and its order hold in both', { tag: EXHAUSTIVE }, async ({ page, context }) => {
  const desk = await openBoth(page, context)
  const chosen = 'method,summary,target-smart-factories'
  await page.goto(`${DECK}&slides=${chosen}`)
  await expect(desk).toHaveURL(new RegExp(`slides=${chosen}`, 'u'))
  await page.keyboard.press('ArrowRight')
  await expectSlide([page, desk], 'summary')
  await expect(desk.getByText('2 / 3', { exact: true }).last()).toBeVisible()
  await page.keyboard.press('o')
  await page.getByRole('button', { name: 'All slides in the usual order' }).click()
  await expect(desk).not.toHaveURL(/slides=/u)
  await expectSlide([page, desk], 'summary')
})

test('the screen is turned black and the numbers are frozen from the desk, and back', async ({
  page,
  context,
}) => {
  const desk = await openBoth(page, context)
  await press(desk, 'Black screen')
  await expect(blackNote(page)).toHaveCount(1)
  await press(desk, 'Show the slide again')
  await expect(blackNote(page)).toHaveCount(0)
  await press(desk, 'Freeze the numbers')
  await expect(frozen(page)).toBeVisible()
  await expect(frozen(desk)).toHaveText((await frozen(page).textContent()) ?? '')
  await page.keyboard.press('h')
  await expect(frozen(page)).toHaveCount(0)
  await expect(desk.getByText('Updates are shown as they come.')).toBeVisible()
})

test('what waits is told at the desk, and is released from there', async ({
  page,
  context,
  server,
  plans,
}) => {
  const live = new LivePlan(plans, 'digital-shanghai-2025')
  server.serve(live.handlers)
  const desk = await openBoth(page, context)
  await expect(page.getByText('Live', { exact: true })).toBeVisible()
  await press(desk, 'Freeze the numbers')
  await expect(frozen(page)).toBeVisible()
  live.record('5g-base-stations', '2024-07', 93_417)
  await expect(frozen(page)).toHaveText(/1 update waiting$/u)
  await expect(frozen(desk)).toHaveText(/1 update waiting$/u)
  const waiting = desk.getByRole('list', { name: 'Waiting' }).getByRole('listitem')
  await expect(waiting).toHaveText(/^5G base stations: new figure, 93,417 stations .*Simulated/u)
  await press(desk, 'Release the numbers')
  await expect(frozen(page)).toHaveCount(0)
  await page.keyboard.press('4')
  await page.keyboard.press('Enter')
  for (const one of [page, desk]) await expect(one.getByText('93,417').first()).toBeVisible()
})

test('each window finds its way back after a reload of either', async ({ page, context }) => {
  const desk = await openBoth(page, context)
  await desk.keyboard.press('ArrowRight')
  await expectSlide([page, desk], 'summary')
  await press(desk, 'Freeze the numbers')
  await press(desk, 'Black screen')
  await expect(blackNote(page)).toHaveCount(1)

  await page.reload()
  await expect(blackNote(page)).toHaveCount(1)
  await expect(frozen(page)).toBeVisible()
  await expectSlide([page, desk], 'summary')

  await desk.reload()
  await expect(desk.getByRole('button', { name: 'Show the slide again' })).toBeVisible()
  await expect(desk.getByRole('button', { name: 'Release the numbers' })).toBeVisible()
  await press(desk, 'Show the slide again')
  await expect(blackNote(page)).toHaveCount(0)
  await page.keyboard.press('ArrowRight')
  await expectSlide([page, desk], 'target-digital-gdp-share')
})

test('numbers that stand still are still the same after a reload of either window, and all that waited is told', async ({
  page,
  context,
  server,
  plans,
}) => {
  const live = new LivePlan(plans, 'digital-shanghai-2025')
  server.serve(live.handlers)
  await open(page, `${DECK}&slide=target-5g-base-stations`)
  await findLive(page)
  await page.keyboard.press('h')
  await expect(frozen(page)).toBeVisible()
  const since = (await frozen(page).textContent())?.split(',')[0] ?? ''
  live.record('5g-base-stations', '2024-07', 93_417)
  await expect(frozen(page)).toHaveText(/1 update waiting$/u)

  await page.reload()
  await expect(frozen(page)).toHaveText(`${since}, 1 update waiting`)
  await expect(page.getByRole('main')).toContainText('92,000')
  await expect(page.getByRole('main')).not.toContainText('93,417')

  const opening = context.waitForEvent('page')
  await page.keyboard.press('s')
  const desk = await opening
  await expect(frozen(desk)).toHaveText(`${since}, 1 update waiting`)
  await expect(desk.getByText('92,000').first()).toBeVisible()
  await expect(desk.getByText('93,417', { exact: true })).toHaveCount(0)
  await desk.reload()
  await expect(frozen(desk)).toHaveText(`${since}, 1 update waiting`)
  await page.waitForTimeout(1_500)
  live.record('smart-factories', '2024-12-31', 203)
  await expect(frozen(page)).toHaveText(`${since}, 2 updates waiting`)
  await expect(desk.getByRole('list', { name: 'Waiting' }).getByRole('listitem')).toHaveText([
    /^5G base stations: new figure, 93,417/u,
    /^Smart factories: new figure, 203/u,
  ])

  await press(desk, 'Release the numbers')
  await expect(page.getByRole('status').getByRole('listitem')).toHaveText([
    /^5G base stations: new figure, 93,417/u,
    /^Smart factories: new figure, 203/u,
  ])
  await expect(page.getByRole('main')).toContainText('93,417')
  await page.reload()
  await expect(page.getByRole('main')).toContainText('93,417')
  await expect(frozen(page)).toHaveCount(0)
})

test('slides opened from the desk begin with the numbers that stand frozen there', async ({
  context,
  server,
  plans,
}) => {
  const live = new LivePlan(plans, 'digital-shanghai-2025')
  server.serve(live.handlers)
  const desk = await openDesk(context, `${DESK}&slide=target-5g-base-stations`)
  await press(desk, 'Freeze the numbers')
  live.record('5g-base-stations', '2024-07', 93_417)
  await expect(frozen(desk)).toHaveText(/1 update waiting$/u)
  const opening = context.waitForEvent('page')
  await desk.getByRole('link', { name: 'Open the slides' }).click()
  const stage = await opening
  await expect(frozen(stage)).toHaveText((await frozen(desk).textContent()) ?? '')
  await expect(stage.getByRole('main')).toContainText('92,000')
})

test('a window of the deck that is opened by hand while the numbers stand still shows the same, and moves none', async ({
  page,
  context,
  server,
  plans,
}) => {
  const live = new LivePlan(plans, 'digital-shanghai-2025')
  server.serve(live.handlers)
  const address = `${DECK}&slide=target-5g-base-stations`
  await open(page, address)
  await findLive(page)
  await page.keyboard.press('h')
  live.record('5g-base-stations', '2024-07', 93_417)
  await expect(frozen(page)).toHaveText(/1 update waiting$/u)
  const said = (await frozen(page).textContent()) ?? ''
  const other = await context.newPage()
  await open(other, address)
  await expect(frozen(other)).toHaveText(said)
  for (const one of [page, other]) {
    await expect(one.getByRole('main')).toContainText('92,000')
    await expect(one.getByRole('main')).not.toContainText('93,417')
  }
  await expect(frozen(page)).toHaveText(said)
  await other.keyboard.press('h')
  for (const one of [page, other]) await expect(one.getByRole('main')).toContainText('93,417')
})

test('slides come back to the numbers that were frozen at the desk while they were away', async ({
  page,
  context,
  server,
  plans,
}) => {
  const live = new LivePlan(plans, 'digital-shanghai-2025')
  server.serve(live.handlers)
  const desk = await openBoth(page, context)
  await findLive(page)
  await page.keyboard.press('d')
  await expect(desk.getByText('The slides are not open.')).toBeVisible()
  await press(desk, 'Freeze the numbers')
  live.record('5g-base-stations', '2024-07', 93_417)
  await expect(frozen(desk)).toHaveText(/1 update waiting$/u)
  const said = (await frozen(desk).textContent()) ?? ''
  await page.goto(`/plans/digital-shanghai-2025/targets/5g-base-stations?asOf=2026-11-23&lang=en`)
  await expect(page.getByText('93,417').first()).toBeVisible()
  await pressToPresent(page)
  await expect(frozen(page)).toHaveText(said)
  await expect(page.getByRole('main')).toContainText('92,000')
  await expectSlide([page, desk], 'target-5g-base-stations')
})

test('P from another target leads the desk to its slide, and the screen is not black', async ({
  page,
  context,
}) => {
  const desk = await openBoth(page, context)
  await page.keyboard.press('End')
  await expectSlide([page, desk], 'method')
  await page.keyboard.press('d')
  await expect(desk.getByText('The slides are not open.')).toBeVisible()
  await press(desk, 'Black screen')
  await page.getByRole('link', { name: 'Overview' }).first().click()
  await page.getByRole('link', { name: 'Smart factories', exact: true }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: 'Smart factories' })).toBeVisible()
  await pressToPresent(page)
  await expectSlide([page, desk], 'target-smart-factories')
  await expect(blackNote(page)).toHaveCount(0)
  await expect(desk.getByRole('button', { name: 'Black screen' })).toBeVisible()
  await press(desk, 'Next slide')
  await expectSlide([page, desk], 'trajectories')
})

test(
  'each window lives on without the other, and whoever comes takes over how the other stands',
  { tag: EXHAUSTIVE },
  async ({ page, context }) => {
    const desk = await openBoth(page, context)
    await page.close()
    await expect(desk.getByText('The slides are not open.')).toBeVisible()
    await press(desk, 'Next slide')
    await press(desk, 'Next slide')
    await press(desk, 'Black screen')

    const again = await context.newPage()
    await open(again, DECK)
    await expectSlide([again, desk], 'target-digital-gdp-share')
    await expect(blackNote(again)).toHaveCount(1)
    await expect(desk.getByText('The slides are open in another window.')).toBeVisible()

    await desk.close()
    await again.keyboard.press('ArrowRight')
    await expectSlide([again], 'target-5g-base-stations')
    const late = await openDesk(context)
    await expectSlide([late, again], 'target-5g-base-stations')
  },
)

test('the slides are opened from the desk', async ({ context }) => {
  const desk = await openDesk(context, `${DESK}&slide=summary`)
  const opening = context.waitForEvent('page')
  await desk.getByRole('link', { name: 'Open the slides' }).click()
  const stage = await opening
  await expectSlide([stage, desk], 'summary')
  await expect(desk.getByText('The slides are open in another window.')).toBeVisible()
})

test('slides of another rehearsal are not led, nor frozen, by a desk of this one', async ({
  page,
  context,
}) => {
  const desk = await openBoth(page, context)
  await press(desk, 'Freeze the numbers')
  await expect(frozen(page)).toBeVisible()
  const other = await context.newPage()
  await open(other, `${DECK}&scenario=late-figure`)
  await press(desk, 'Next slide')
  await expectSlide([page, desk], 'summary')
  expect(new URL(other.url()).searchParams.get('slide')).toBeNull()
  await expect(frozen(other)).toHaveCount(0)
})

test(
  'a window that shows another day, and slides that turn by themselves, go their own way',
  { tag: EXHAUSTIVE },
  async ({ page, context }) => {
    const desk = await openBoth(page, context)
    const earlier = await context.newPage()
    await open(earlier, DECK.replace('2026-11-23', '2023-01-01'))
    const kiosk = await context.newPage()
    await open(kiosk, `${DECK}&kiosk=3600`)
    await press(desk, 'Next slide')
    await expectSlide([page, desk], 'summary')
    for (const other of [earlier, kiosk]) expect(new URL(other.url()).searchParams.get('slide')).toBeNull()
  },
)

test('what is no message of the deck is not heard', { tag: EXHAUSTIVE }, async ({ page, context }) => {
  const desk = await openBoth(page, context)
  await desk.evaluate(() => {
    const channel = new BroadcastChannel('deck digital-shanghai-2025 asOf=2026-11-23')
    const send: (message: unknown) => void = channel.postMessage.bind(channel)
    const state = { slides: null, slide: 'method', isBlack: true, isHeld: true }
    const order = { count: 99, sender: 'z' }
    for (const message of [
      null,
      'next',
      { version: 1, kind: 'state', from: 'desk', order, shared: state, hold: null },
      { version: 2, kind: 'state', from: 'room', order, shared: state, hold: null },
      { version: 2, kind: 'state', from: 'desk', order: { count: Number.NaN, sender: 'z' }, shared: state },
      { version: 2, kind: 'state', from: 'desk', order, shared: { ...state, isBlack: 'yes' } },
      { version: 2, kind: 'command', from: 'desk' },
    ]) {
      send(message)
    }
    channel.close()
  })
  await press(desk, 'Next slide')
  await expectSlide([page, desk], 'summary')
  await expect(blackNote(page)).toHaveCount(0)
  await expect(frozen(page)).toHaveCount(0)
})

test('notes come from the plan, can be changed, and stay changed on this device', async ({ context }) => {
  const desk = await openDesk(context, `${DESK}&slide=target-5g-base-stations`)
  const notes = desk.getByRole('textbox', { name: 'Notes' })
  await expect(notes).toHaveValue(
    /^92,000 stations in February 2024[\s\S]*Definition: [\s\S]*Source: RCR Wireless/u,
  )
  const given = await notes.inputValue()
  await notes.fill('Begin with a story.')
  await desk.keyboard.press('End')
  await desk.keyboard.type(' n p b')
  await expectSlide([desk], 'target-5g-base-stations')
  await desk.keyboard.press('Escape')
  await desk.keyboard.press('Home')
  await expectSlide([desk], 'title')
  await desk.goBack()
  await desk.reload()
  await expect(notes).toHaveValue('Begin with a story. n p b')
  await press(desk, 'Next slide')
  await expect(notes).toHaveValue(/^At least 50%/u)
  await press(desk, 'Previous slide')
  await press(desk, 'Back to the plan’s notes')
  await expect(notes).toHaveValue(given)
})

test('the desk lists the keys that lead from there', async ({ context }) => {
  const desk = await openDesk(context)
  await desk.getByText('Keys', { exact: true }).click()
  await expect(desk.getByText('freeze the numbers, and release them')).toBeVisible()
  for (const key of ['3', 'Enter']) await desk.keyboard.press(key)
  await expectSlide([desk], 'target-digital-gdp-share')
  await expect(desk.getByText('freeze the numbers, and release them')).toBeVisible()
  await expect(desk.getByText('presenter view, in a window of its own')).toHaveCount(0)
})

test('the timer starts, pauses, goes on after a reload, and is reset', async ({ context }) => {
  const desk = await context.newPage()
  await desk.clock.install({ time: new Date('2026-11-24T12:00:00+08:00') })
  await open(desk, DESK)
  // From here on only the test lets time pass, however long a step takes.
  await desk.clock.pauseAt(new Date('2026-11-24T12:10:00+08:00'))
  const timer = desk.getByRole('timer')
  await press(desk, 'Start')
  await desk.clock.runFor(65_000)
  await expect(timer).toHaveText('1:05')
  await press(desk, 'Pause')
  await desk.clock.runFor(30_000)
  await expect(timer).toHaveText('1:05')
  await desk.clock.resume()
  await desk.reload()
  await expect(timer).toHaveText('1:05')
  await press(desk, 'Reset')
  await expect(timer).toHaveText('0:00')
})

for (const language of LANGUAGES) {
  test(
    `the presenter’s window is accessible and whole at 1024 px, ${language}`,
    { tag: language === 'en' ? [] : [EXHAUSTIVE] },
    async ({ page }) => {
      await page.setViewportSize({ width: 1024, height: 768 })
      for (const theme of ['dark', 'light']) {
        await open(
          page,
          `${DESK.replace('lang=en', `lang=${language}`)}&slide=target-5g-base-stations&theme=${theme}`,
        )
        await expect(page.getByRole('textbox')).toBeVisible()
        await expectAccessible(page)
        await expectNothingOutside(page)
        await expectLargeTargets(page)
      }
    },
  )
}
