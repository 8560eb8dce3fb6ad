import { useEffect, useEffectEvent, type RefObject } from 'react'

/** Closes a panel of the page on Escape within it or on what opened it, which takes the focus back. */
export function useEscape(
  panel: RefObject<HTMLElement | null>,
  opener: RefObject<HTMLElement | null>,
  onClose: () => void,
): void {
  const onKeyDown = useEffectEvent(({ key, target, isComposing }: KeyboardEvent) => {
    if (key !== 'Escape' || isComposing || !(target instanceof Node)) return
    if (panel.current?.contains(target) !== true && opener.current !== target) return
    opener.current?.focus()
    onClose()
  })

  useEffect(() => {
    document.addEventListener('keydown', onKeyDown)
    return () => {
      document.removeEventListener('keydown', onKeyDown)
    }
  }, [])
}
