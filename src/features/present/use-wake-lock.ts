import { useEffect } from 'react'

/** Keeps the screen awake where the browser can; where it refuses, the device's own settings hold. */
export function useWakeLock(): void {
  useEffect(() => {
    if (!('wakeLock' in navigator)) return undefined
    let lock: WakeLockSentinel | null = null
    let isWanted = true
    const release = (held: WakeLockSentinel | null) => {
      held?.release().catch(() => undefined)
    }
    const acquire = async () => {
      if (document.visibilityState !== 'visible' || lock?.released === false) return
      try {
        const got = await navigator.wakeLock.request('screen')
        if (isWanted) lock = got
        else release(got)
      } catch {
        // A low battery or a policy forbids it.
      }
    }
    // The browser lets go of it whenever the page is hidden.
    const onChange = () => {
      void acquire()
    }
    document.addEventListener('visibilitychange', onChange)
    void acquire()
    return () => {
      isWanted = false
      document.removeEventListener('visibilitychange', onChange)
      release(lock)
    }
  }, [])
}
