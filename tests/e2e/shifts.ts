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
