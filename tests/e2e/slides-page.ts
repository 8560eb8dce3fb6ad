import type { Page } from '@playwright/test'
import { expect } from './fixtures.ts'

/** What stands on slides, and how it is asked for there. */

export const SHAPES = [
  { width: 1024, height: 768 },
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
  { width: 1080, height: 1920 },
] as const

export function slidesPath(planId: string, parameters = ''): string {
  return `/plans/${planId}/present?${parameters}`
}

/** Opens the slides and waits until everything on the first of them has come. */
export async function openSlides(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible()
}

/** Presses P on a page of the dashboard until it leads to the slides, as a key pressed before the page hears it does nothing. */
export async function pressToPresent(page: Page): Promise<void> {
  await expect(async () => {
    await page.keyboard.press('p')
    await expect(page).toHaveURL(/\/present/u, { timeout: 500 })
  }).toPass()
}

export async function expectSlide(page: Page, number: number, total: number): Promise<void> {
  await expect(
    page.getByRole('status').filter({
      hasText: new RegExp(
        `^(?:Slide ${String(number)} of ${String(total)}:|第${String(number)}张，共${String(total)}张：)`,
        'u',
      ),
    }),
  ).toBeAttached()
  await expect(page.getByText(`${String(number)} / ${String(total)}`, { exact: true })).toBeVisible()
}

/** Every text of the slide shown but for how the connection stands. */
export async function slideText(page: Page): Promise<string> {
  return page.getByRole('main').evaluate((main) => {
    const copy = main.querySelector('section')?.cloneNode(true)
    if (!(copy instanceof Element)) return ''
    for (const status of copy.querySelectorAll('[data-live]')) status.remove()
    for (const label of copy.querySelectorAll('[aria-label]'))
      label.append(label.getAttribute('aria-label') ?? '')
    return copy.textContent
  })
}

/** The texts of every slide, one after the other; the first is shown again at the end. */
export async function allSlides(page: Page, total: number): Promise<readonly string[]> {
  const texts: string[] = []
  await page.keyboard.press('Home')
  for (let number = 1; number <= total; number += 1) {
    await expectSlide(page, number, total)
    // A chart stands in a box of its own, which is empty until it is there.
    await expect(page.locator('main [data-chart-room]:empty')).toHaveCount(0)
    texts.push(await slideText(page))
    await page.keyboard.press('ArrowRight')
  }
  await page.keyboard.press('Home')
  return texts
}

/** No text of the slide is cut, covered by another, or smaller than a room can read. */
export async function expectLegible(page: Page): Promise<void> {
  await expect(page.locator('main [data-chart-room]:empty')).toHaveCount(0)
  await expect.poll(async () => page.evaluate(illegible), 'what cannot be read').toEqual([])
}

/** Runs in the page. */
function illegible(): string[] {
  const SMALLEST = 24
  const slide = document.querySelector('main section')
  if (slide === null) return ['there is no slide']
  const { width, height } = slide.getBoundingClientRect()
  const isPortrait = height > width
  const unit = isPortrait ? Math.min(width / 1080, height / 1920) : Math.min(width / 1920, height / 1080)
  const found: string[] = []
  const boxes: { text: string; holder: Element; box: DOMRect }[] = []
  const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = node.textContent ?? ''
    const holder = node.parentElement
    if (text.trim() === '' || holder === null || holder.closest('[data-probe], .sr-only') !== null) continue
    const range = document.createRange()
    range.selectNodeContents(node)
    const scale = holder instanceof SVGElement ? (holder.ownerSVGElement?.getScreenCTM()?.a ?? 1) : 1
    const size = Number.parseFloat(getComputedStyle(holder).fontSize) * scale
    if (size < SMALLEST * unit - 0.1) found.push(`"${text}" is ${(size / unit).toFixed(1)} high`)
    for (const box of range.getClientRects()) {
      if (box.width < 1 || box.height < 1) continue
      if (box.left < -1 || box.top < -1 || box.right > width + 1 || box.bottom > height + 1)
        found.push(`"${text}" is cut`)
      boxes.push({ text, holder, box })
    }
    for (
      let around: Element | null = holder;
      around !== null && around !== slide;
      around = around.parentElement
    ) {
      if (getComputedStyle(around).overflowY !== 'hidden') continue
      const frame = around.getBoundingClientRect()
      const own = range.getBoundingClientRect()
      if (own.bottom > frame.bottom + 2 || own.right > frame.right + 2)
        found.push(`"${text}" is cut by its box`)
    }
  }
  // Lines of text may touch, but none lies on another.
  for (const [index, one] of boxes.entries()) {
    for (const other of boxes.slice(index + 1)) {
      if (one.holder.contains(other.holder) || other.holder.contains(one.holder)) continue
      const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left)
      const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top)
      if (across > 2 && down > Math.min(one.box.height, other.box.height) * 0.45)
        found.push(`"${one.text}" lies on "${other.text}"`)
    }
  }
  return found
}

interface Point {
  readonly x: number
  readonly y: number
}

/** One finger put down, drawn across in steps and lifted, as the browser itself reports it. */
export async function swipe(page: Page, from: Point, to: Point): Promise<void> {
  const client = await page.context().newCDPSession(page)
  await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [from] })
  for (const share of [0.25, 0.5, 0.75, 1]) {
    const point = { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }
    await client.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [point] })
  }
  await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  await client.detach()
}
