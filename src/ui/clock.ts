import { createContext, useContext, useEffect, useState, useSyncExternalStore } from 'react'

/** When the page was made that the app takes over, in milliseconds since 1970; null once it has, or made its own. */
export const MadeAt = createContext<number | null>(null)

/** The present moment in milliseconds since 1970, refreshed every `intervalMs` and on coming back to the page. */
export function useNow(intervalMs: number): number {
  const madeAt = useContext(MadeAt)
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const tick = () => {
      setNow(Date.now())
    }
    const timer = setInterval(tick, intervalMs)
    document.addEventListener('visibilitychange', tick)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', tick)
    }
  }, [intervalMs])
  return madeAt ?? now
}

/** True once `delayMs` have passed since the component came up. */
export function useHasPassed(delayMs: number): boolean {
  const [hasPassed, setHasPassed] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => {
      setHasPassed(true)
    }, delayMs)
    return () => {
      clearTimeout(timer)
    }
  }, [delayMs])
  return hasPassed
}

function subscribeToConnection(onChange: () => void): () => void {
  window.addEventListener('online', onChange)
  window.addEventListener('offline', onChange)
  return () => {
    window.removeEventListener('online', onChange)
    window.removeEventListener('offline', onChange)
  }
}

export function useIsOnline(): boolean {
  return useSyncExternalStore(
    subscribeToConnection,
    () => navigator.onLine,
    () => true,
  )
}
