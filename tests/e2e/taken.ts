import { readFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'
import { expect } from './fixtures.ts'

/** A file as the browser saved it. */
export interface Taken {
  readonly name: string
  readonly blob: Blob
}

/** Opens the menu by which the page is taken away, where it is not open yet. */
export async function openMenu(page: Page): Promise<void> {
  const button = page.getByRole('button', { name: /^(?:Download or copy|下载与复制)/u })
  if ((await button.getAttribute('aria-expanded')) !== 'true') await button.click()
  await expect(page.getByRole('list', { name: /^(?:Download|下载)$/u })).toBeVisible()
}

/** What can be downloaded, by its kind and the beginning of its name. */
export function choice(page: Page, name: RegExp): Locator {
  return page.getByRole('list', { name: /^(?:Download|下载|Copy|复制)$/u }).getByRole('button', { name })
}

/** Downloads a file from the menu. */
export async function takeFile(page: Page, name: RegExp): Promise<Taken> {
  await openMenu(page)
  const coming = page.waitForEvent('download')
  await choice(page, name).click()
  const download = await coming
  const bytes = await readFile(await download.path())
  return { name: download.suggestedFilename(), blob: new Blob([bytes]) }
}

/** The numbers in a text as people write them: "over 83,000", "38 per 10,000 residents". */
export function numbersIn(text: string): number[] {
  return [...text.matchAll(/−?\d[\d,]*(?:\.\d+)?/gu)].map(([digits]) =>
    Number(digits.replaceAll(',', '').replace('−', '-')),
  )
}

/** What an image looks like, measured in a page that knows nothing of the app. */
export interface Look {
  readonly width: number
  readonly height: number
  /** How many pixels have each of the colours asked for, as `#rrggbb`. */
  readonly pixels: Readonly<Record<string, number>>
  /** Whether all pixels of the outermost lines have one colour: nothing is cut off there. */
  readonly hasPlainEdge: boolean
  readonly colourCount: number
}

export async function lookAt(
  page: Page,
  image: Blob,
  type: string,
  colours: readonly string[],
): Promise<Look> {
  const data = `data:${type};base64,${Buffer.from(await image.arrayBuffer()).toString('base64')}`
  const blank = await page.context().newPage()
  const look = await blank.evaluate(measure, { data, colours })
  await blank.close()
  return look
}

/** Every text that a drawing holds, line by line. */
export async function drawnTexts(page: Page, drawing: Blob): Promise<string[]> {
  const blank = await page.context().newPage()
  const texts = await blank.evaluate(
    (text) =>
      [...new DOMParser().parseFromString(text, 'image/svg+xml').querySelectorAll('text')].map(
        (element) => element.textContent,
      ),
    await drawing.text(),
  )
  await blank.close()
  return texts
}

/** Runs in the page. */
async function measure({
  data,
  colours,
}: {
  readonly data: string
  readonly colours: readonly string[]
}): Promise<Look> {
  const image = new Image()
  image.src = data
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = image.naturalWidth
  canvas.height = image.naturalHeight
  const context = canvas.getContext('2d')
  if (context === null) throw new Error('No canvas.')
  context.drawImage(image, 0, 0)
  const { data: bytes } = context.getImageData(0, 0, canvas.width, canvas.height)
  const counts = new Map<number, number>()
  const edge = new Set<number>()
  for (let place = 0; place < bytes.length; place += 4) {
    const colour = ((bytes[place] ?? 0) << 16) | ((bytes[place + 1] ?? 0) << 8) | (bytes[place + 2] ?? 0)
    counts.set(colour, (counts.get(colour) ?? 0) + 1)
    const x = (place / 4) % canvas.width
    const y = Math.floor(place / 4 / canvas.width)
    if (x < 4 || y < 4 || x >= canvas.width - 4 || y >= canvas.height - 4) edge.add(colour)
  }
  return {
    width: canvas.width,
    height: canvas.height,
    pixels: Object.fromEntries(
      colours.map((colour) => [colour, counts.get(Number.parseInt(colour.slice(1), 16)) ?? 0]),
    ),
    hasPlainEdge: edge.size === 1,
    colourCount: counts.size,
  }
}
