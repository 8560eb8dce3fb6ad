import type { Page } from '@playwright/test'

/** Of all that moves on a page by itself, as browsers reckon it. */
export const LARGEST_SHIFT = 0.02

declare global {
  interface Window {
    readonly shifts: { readonly shift: number; readonly moved: readonly string[] }
  }
}

/** Adds up how far what is seen moves by itself. Runs in the page, before any script of its own. */
export function addUpShifts(): void {
  const shifts = { shift: 0, moved: new Array<string>() }
  Reflect.set(window, 'shifts', shifts)
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if (!('value' in entry) || typeof entry.value !== 'number') continue
      shifts.shift += entry.value
      const sources = 'sources' in entry && Array.isArray(entry.sources) ? entry.sources : []
      for (const { node } of sources)
        shifts.moved.push(
          `${entry.value.toFixed(4)} ${node instanceof Element ? node.outerHTML.slice(0, 160) : ''}`,
        )
    }
  }).observe({ type: 'layout-shift', buffered: true })
}

/**
 * Whether the device has a font for a letter. Where it has none each font draws a box of another size in its place,
 * so that the text moves when the next font comes.
 */
export async function hasFontFor(page: Page, letter: string): Promise<boolean> {
  return page.evaluate((wanted) => {
    const drawn = (text: string): string => {
      const canvas = document.createElement('canvas')
      const context = canvas.getContext('2d')
      if (context === null) throw new Error('This browser draws nothing.')
      context.font = getComputedStyle(document.body).font
      context.fillText(text, 0, 100)
      return canvas.toDataURL()
    }
    const nobodysLetter = '\u{10FFFD}'
    return drawn(wanted) !== drawn(nobodysLetter)
  }, letter)
}
