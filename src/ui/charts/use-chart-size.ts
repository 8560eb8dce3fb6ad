import { useCallback, useState } from 'react'
import type { TextStyle } from './text-shape.ts'

interface Measured {
  readonly width: number
  readonly text: TextStyle
}

/** Where there is no layout to measure. */
const UNMEASURED: Measured = { width: 640, text: { fontSize: 12, letterSpacing: 0 } }

/** A computed length in pixels; null where it was not computed. */
function pixelsOf(length: string): number | null {
  return length.endsWith('px') ? Number.parseFloat(length) : null
}

function measure(element: HTMLElement): Measured {
  const { fontSize, letterSpacing } = getComputedStyle(element)
  return {
    width: element.clientWidth > 0 ? element.clientWidth : UNMEASURED.width,
    text: {
      fontSize: pixelsOf(fontSize) ?? UNMEASURED.text.fontSize,
      letterSpacing: pixelsOf(letterSpacing) ?? 0,
    },
  }
}

function isSame(a: Measured, b: Measured): boolean {
  return (
    a.width === b.width &&
    a.text.fontSize === b.text.fontSize &&
    a.text.letterSpacing === b.text.letterSpacing
  )
}

/**
 * The width of an element and how large its text is; both change with the window and with the settings of a
 * reader. A `data-probe` within it, as wide as some text, tells of the latter.
 */
export function useChartSize() {
  const [measured, setMeasured] = useState<Measured | null>(null)
  const ref = useCallback((element: HTMLElement | null) => {
    if (element === null) return
    const update = () => {
      const now = measure(element)
      setMeasured((before) => (before !== null && isSame(before, now) ? before : now))
    }
    update()
    if (typeof ResizeObserver === 'undefined') return
    const observer = new ResizeObserver(update)
    observer.observe(element)
    const probe = element.querySelector('[data-probe]')
    if (probe !== null) observer.observe(probe)
    return () => {
      observer.disconnect()
    }
  }, [])
  return { ref, measured }
}
