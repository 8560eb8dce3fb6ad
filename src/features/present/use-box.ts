import { useCallback, useState } from 'react'

/** How large a box is, and the text in it, in pixels. */
export interface Box {
  readonly width: number
  readonly height: number
  readonly em: number
}

/** Where there is no layout to measure. */
const UNMEASURED: Box = { width: 960, height: 540, em: 24 }

function measure(element: HTMLElement): Box {
  const { clientWidth: width, clientHeight: height } = element
  const em = Number.parseFloat(getComputedStyle(element).fontSize)
  return width > 0 && height > 0 && em > 0 ? { width, height, em } : UNMEASURED
}

export function useBox() {
  const [box, setBox] = useState<Box | null>(null)
  const ref = useCallback((element: HTMLElement | null) => {
    if (element === null) return undefined
    const update = () => {
      const now = measure(element)
      setBox((before) =>
        before !== null && before.width === now.width && before.height === now.height && before.em === now.em
          ? before
          : now,
      )
    }
    update()
    if (typeof ResizeObserver === 'undefined') return undefined
    const observer = new ResizeObserver(update)
    observer.observe(element)
    return () => {
      observer.disconnect()
    }
  }, [])
  return { ref, box }
}
