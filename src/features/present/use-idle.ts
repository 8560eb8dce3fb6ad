import { useEffect, useState } from 'react'

const SIGNS = ['pointermove', 'pointerdown'] as const

/** Pointers that report a move without having moved are no sign of anybody. */
function isSign(event: Event): boolean {
  return (
    !(event instanceof PointerEvent) ||
    event.type !== 'pointermove' ||
    event.movementX !== 0 ||
    event.movementY !== 0
  )
}

/**
 * True once nobody has moved a pointer for so long, and as soon as somebody leads by keys: what then lay over the
 * slide would only be in the way. `isIdleFirst` says how it begins.
 */
export function useIdle(afterMs: number, isIdleFirst: boolean): boolean {
  const [isIdle, setIsIdle] = useState(isIdleFirst)

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const rest = () => {
      clearTimeout(timer)
      timer = setTimeout(() => {
        setIsIdle(true)
      }, afterMs)
    }
    const wake = (event: Event) => {
      if (!isSign(event)) return
      setIsIdle(false)
      rest()
    }
    const letGo = () => {
      clearTimeout(timer)
      setIsIdle(true)
    }
    for (const sign of SIGNS) document.addEventListener(sign, wake)
    document.addEventListener('keydown', letGo)
    rest()
    return () => {
      clearTimeout(timer)
      document.removeEventListener('keydown', letGo)
      for (const sign of SIGNS) document.removeEventListener(sign, wake)
    }
  }, [afterMs])
  return isIdle
}
