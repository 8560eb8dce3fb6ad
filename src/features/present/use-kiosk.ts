import { useEffect, useEffectEvent, useState } from 'react'

/** After the last touch the slides go on by themselves. */
const GOES_ON_AFTER_MS = 30_000

const SIGNS = ['pointerdown', 'pointermove', 'keydown'] as const

/** Whether somebody is at it, so that the slides wait. */
function useIsPaused(isKiosk: boolean): boolean {
  const [isPaused, setIsPaused] = useState(false)

  useEffect(() => {
    if (!isKiosk) return undefined
    let timer: ReturnType<typeof setTimeout> | undefined
    const pause = (event: Event) => {
      // A pointer at rest may report a move when what lies below it changes.
      const isMove = event.type === 'pointermove' && event instanceof PointerEvent
      if (isMove && event.movementX === 0 && event.movementY === 0) return
      setIsPaused(true)
      clearTimeout(timer)
      timer = setTimeout(() => {
        setIsPaused(false)
      }, GOES_ON_AFTER_MS)
    }
    for (const sign of SIGNS) document.addEventListener(sign, pause)
    return () => {
      clearTimeout(timer)
      for (const sign of SIGNS) document.removeEventListener(sign, pause)
    }
  }, [isKiosk])
  return isKiosk && isPaused
}

/** Turns the slides by themselves every so many seconds; null where somebody leads. Returns whether they wait. */
export function useKiosk(seconds: number | null, onTurn: () => void): boolean {
  const isPaused = useIsPaused(seconds !== null)
  const turn = useEffectEvent(onTurn)

  useEffect(() => {
    if (seconds === null || isPaused) return undefined
    const timer = setInterval(() => {
      turn()
    }, seconds * 1_000)
    return () => {
      clearInterval(timer)
    }
  }, [seconds, isPaused])
  return isPaused
}
