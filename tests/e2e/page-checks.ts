import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import type { Language } from '#src/core/model.ts'
import { expect } from './fixtures.ts'
import { untilQuiet } from './traffic.ts'

/** Each language as its own button says it. */
const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { en: 'English', 'zh-CN': '中文' }

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** The rules that the colours alone decide. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block']

/** Opens an address and waits until everything on the page has come. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await expect(page.getByRole('main').getByRole('heading').first()).toBeVisible()
  // A page that waits has a heading too.
  await expect(page.getByRole('main').locator('[aria-busy=true]')).toHaveCount(0)
  await untilQuiet(page)
}

export async function chooseLanguage(page: Page, language: Language): Promise<void> {
  const choice = page.getByRole('banner').getByRole('button', { name: LANGUAGE_NAMES[language] })
  if ((await page.locator('html').getAttribute('lang')) !== language) await choice.click()
  await expect(page.locator('html')).toHaveAttribute('lang', language)
  await expect(choice).toBeHidden()
}

export async function chooseTheme(page: Page, theme: 'light' | 'dark'): Promise<void> {
  await page
    .getByRole('banner')
    .getByRole('combobox', { name: /^(?:Theme|外观)$/u })
    .selectOption(theme)
  await expect.poll(async () => isDark(page)).toBe(theme === 'dark')
}

const VIEW_NAMES = { picture: /^(?:Chart|图表|Cards|卡片)$/u, table: /^(?:Table|表格)$/u } as const

/** Shows the chart, or the cards, or the table in their place; false where the page has none. */
export async function showAs(page: Page, view: keyof typeof VIEW_NAMES): Promise<boolean> {
  const choice = page.getByRole('group').getByRole('button', { name: VIEW_NAMES[view], pressed: false })
  if ((await choice.count()) === 0) return false
  await choice.click()
  await expect(choice).toHaveCount(0)
  return true
}

/** Points at each chart, walks what is walked by keys, unfolds all that is folded: whatever could break a policy. */
export async function useEverything(page: Page): Promise<void> {
  for (const chart of await page.locator('[data-chart]').all()) {
    const box = await chart.boundingBox()
    if (box === null) continue
    await page.mouse.move(box.x + box.width * 0.2, box.y + box.height / 2)
    await page.mouse.move(box.x + box.width * 0.8, box.y + box.height / 3, { steps: 8 })
  }
  for (const slider of await page.getByRole('slider').all()) {
    await slider.focus()
    await expect(slider).toBeFocused()
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowLeft', 'Escape']) await page.keyboard.press(key)
  }
  for (const summary of await page.locator('summary').all()) {
    if (await summary.isVisible()) await summary.click()
  }
}

async function isDark(page: Page): Promise<boolean> {
  return page.evaluate(() => getComputedStyle(document.documentElement).colorScheme === 'dark')
}

/** No rule that axe knows is broken, on the page or in one part of it. */
export async function expectAccessible(page: Page, part?: string): Promise<void> {
  const axe = await axeOn(page, part)
  const targetSize = { 'target-size': { enabled: true } }
  await expectNoViolation(axe.options({ resultTypes: ['violations'], rules: targetSize }).withTags(TAGS))
}

/** No rule is broken that another theme could break. */
export async function expectReadableColours(page: Page, part?: string): Promise<void> {
  const axe = await axeOn(page, part)
  await expectNoViolation(axe.options({ resultTypes: ['violations'] }).withRules(COLOUR_RULES))
}

async function axeOn(page: Page, part: string | undefined): Promise<AxeBuilder> {
  // Half a megabyte of script is not read again where it is there already.
  const isThere = await page.evaluate(() => 'axe' in window)
  // Nothing on these pages is framed, so that one run sees everything.
  const axe = new AxeBuilder({ page, ...(isThere ? { axeSource: 'null' } : {}) }).setLegacyMode()
  return part === undefined ? axe : axe.include(part)
}

async function expectNoViolation(axe: AxeBuilder): Promise<void> {
  const { violations } = await axe.analyze()
  const found = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
  expect(found, 'what axe found').toEqual([])
}

/** Nothing lies beyond the page's width, nor is any text cut off at an edge that hides it. */
export async function expectNothingOutside(page: Page): Promise<void> {
  await expect.poll(async () => page.evaluate(outsiders), 'what lies outside').toEqual([])
}

/** Runs in the page. */
function outsiders(): string[] {
  const { clientWidth, scrollWidth } = document.documentElement
  const found = scrollWidth > clientWidth ? [`the page is ${String(scrollWidth)} wide`] : []
  const isShown = ({ width, height }: DOMRect): boolean => width > 1 && height > 1
  const hidesItsEnds = (element: Element): boolean =>
    /^(?:hidden|clip)$/u.test(getComputedStyle(element).overflowX)
  for (const text of document.querySelectorAll('svg text')) {
    const box = text.getBoundingClientRect()
    const drawing = text.closest('svg')
    if (!isShown(box) || drawing === null) continue
    const { left, right } = hidesItsEnds(drawing)
      ? drawing.getBoundingClientRect()
      : { left: 0, right: clientWidth }
    if (box.left < left - 1 || box.right > right + 1) found.push(`"${text.textContent}" is cut`)
  }
  for (const element of document.body.querySelectorAll<HTMLElement>(':not(svg, svg *, select, option)')) {
    const isCut = hidesItsEnds(element) && element.scrollWidth > element.clientWidth + 1
    if (isCut && isShown(element.getBoundingClientRect()))
      found.push(`the end is hidden of ${element.outerHTML.slice(0, 200)}`)
  }
  return found
}

/** What must not be seen or heard of anywhere: not in text, not in labels, not in a drawing. */
const BROKEN_WORDS = /NaN|Infinity|undefined|\[object Object\]|Invalid Date/gu

export async function expectNoBrokenWords(page: Page): Promise<void> {
  const markup = await page.content()
  const found = [...markup.matchAll(BROKEN_WORDS)].map(({ index }) => markup.slice(index - 60, index + 30))
  expect(found, 'broken words').toEqual([])
}

/** Whatever is pressed is at least 24 by 24 pixels; links within a sentence are as tall as its line. */
export async function expectLargeTargets(page: Page): Promise<void> {
  expect(await page.evaluate(smallTargets), 'targets smaller than 24 by 24').toEqual([])
}

/** Runs in the page. */
function smallTargets(): string[] {
  const isWithinSentence = (element: Element): boolean =>
    getComputedStyle(element).display === 'inline' &&
    element.parentElement?.textContent.trim() !== element.textContent.trim()
  return [...document.querySelectorAll('a[href], button, select, summary, input')].flatMap((element) => {
    // A box to tick is pressed by its label too.
    const { width, height } = (element.closest('label') ?? element).getBoundingClientRect()
    const isUnseen = width <= 1 || height <= 1
    if (isUnseen || (width >= 24 && height >= 24) || isWithinSentence(element)) return []
    return [`${element.outerHTML.slice(0, 200)} ${width.toFixed(1)} × ${height.toFixed(1)}`]
  })
}

/** Chinese on an English page is marked as such, so that it is spoken and set right. */
export async function expectMarkedLanguages(page: Page): Promise<void> {
  expect(await page.evaluate(unmarkedChinese), 'Chinese not marked as such').toEqual([])
}

/** Runs in the page. */
function unmarkedChinese(): string[] {
  const found: string[] = []
  const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const holder = node.parentElement
    if (holder === null || holder.closest('noscript, script') !== null) continue
    const language = holder.closest('[lang]')?.getAttribute('lang') ?? ''
    if (/\p{Script=Han}/u.test(node.textContent ?? '') && !language.startsWith('zh'))
      found.push(node.textContent ?? '')
  }
  return found
}

/** The spacing that people may ask for, by WCAG 1.4.12. No policy forbids it. */
export async function widenTextSpacing(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } ' +
        'p { margin-bottom: 2em !important }',
    )
    document.adoptedStyleSheets = [sheet]
  })
}

/** The usual size of text in a browser, in pixels, which people may change. */
export const TEXT_SIZE = 16

export async function setTextSize(page: Page, size: number): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Page.setFontSizes', { fontSizes: { standard: size, fixed: size } })
}
