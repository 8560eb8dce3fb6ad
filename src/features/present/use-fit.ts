import { useCallback } from 'react'

/** Tried one after the other: how much smaller the larger texts may become until everything has its place. */
const SCALES = [1, 0.92, 0.84, 0.76, 0.68, 0.6, 0.52, 0.44] as const

function isWhole(element: HTMLElement): boolean {
  const parts = [element, ...element.querySelectorAll<HTMLElement>('[data-fits]')]
  return parts.every(
    ({ scrollHeight, clientHeight, scrollWidth, clientWidth }) =>
      scrollHeight <= clientHeight + 1 && scrollWidth <= clientWidth + 1,
  )
}

function fit(element: HTMLElement): void {
  for (const scale of SCALES) {
    element.style.setProperty('--fit', String(scale))
    if (isWhole(element)) return
  }
}

/** Makes the larger texts of a slide as small as they must be so that none of it is cut. */
export function useFit() {
  return useCallback((element: HTMLElement | null) => {
    if (element === null) return undefined
    fit(element)
    if (typeof ResizeObserver === 'undefined') return undefined
    const refit = () => {
      fit(element)
    }
    const sizes = new ResizeObserver(refit)
    sizes.observe(element)
    const contents = new MutationObserver(refit)
    contents.observe(element, { childList: true, characterData: true, subtree: true })
    // A font that arrives sets the same text in another width.
    document.fonts.addEventListener('loadingdone', refit)
    return () => {
      sizes.disconnect()
      contents.disconnect()
      document.fonts.removeEventListener('loadingdone', refit)
    }
  }, [])
}
