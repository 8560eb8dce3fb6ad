import { useEffect, useRef, useState, type RefObject } from 'react'

/** What the page around an embed is told; `docs/embedding.md` describes it. */
export interface HeightMessage {
  readonly type: 'policy-target-height'
  /** In pixels, whole. */
  readonly height: number
}

export interface PostedSize {
  readonly content: RefObject<HTMLElement | null>
  /** Within the padding, in pixels; null until it was measured. */
  readonly width: number | null
}

/**
 * Tells the page around how tall the content is whenever that changes, so that its frame can follow. The
 * message carries the height and nothing else, which is why any page may have it.
 */
export function usePostedSize(): PostedSize {
  const content = useRef<HTMLElement>(null)
  const [width, setWidth] = useState<number | null>(null)

  useEffect(() => {
    const element = content.current
    if (element === null) return undefined
    const observer = new ResizeObserver(() => {
      const box = element.getBoundingClientRect()
      const { paddingLeft, paddingRight } = getComputedStyle(element)
      setWidth(element.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight))
      const message: HeightMessage = { type: 'policy-target-height', height: Math.ceil(box.height) }
      if (window.parent !== window.self) window.parent.postMessage(message, '*')
    })
    observer.observe(element)
    return () => {
      observer.disconnect()
    }
  }, [])
  return { content, width }
}
