import { useEffect, useEffectEvent, type RefObject } from 'react'

const TAKES_FOCUS = 'a, button, input, label, select, summary, textarea'

/**
 * Closes a layer on Escape, on a press outside it and when focus goes elsewhere. Focus returns to what opened
 * it, unless it went to something of its own.
 */
export function useDismissal(
  layer: RefObject<HTMLElement | null>,
  opener: RefObject<HTMLElement | null>,
  onClose: () => void,
): void {
  const close = useEffectEvent(onClose)

  useEffect(() => {
    const isOutside = (target: EventTarget | null): target is Element =>
      target instanceof Element &&
      layer.current?.contains(target) === false &&
      opener.current?.contains(target) === false
    const returnFocus = () => {
      opener.current?.focus({ preventScroll: true })
    }
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      close()
      returnFocus()
    }
    const onPointerDown = ({ target }: PointerEvent) => {
      if (!isOutside(target)) return
      close()
      // The press itself moves focus away once its listeners have run.
      if (target.closest(TAKES_FOCUS) === null) setTimeout(returnFocus)
    }
    const onFocusIn = ({ target }: FocusEvent) => {
      if (isOutside(target)) close()
    }
    document.addEventListener('keydown', onKeyDown)
    document.addEventListener('pointerdown', onPointerDown)
    document.addEventListener('focusin', onFocusIn)
    return () => {
      document.removeEventListener('keydown', onKeyDown)
      document.removeEventListener('pointerdown', onPointerDown)
      document.removeEventListener('focusin', onFocusIn)
    }
  }, [layer, opener])
}
