import { useEffect, useEffectEvent, useState } from 'react'
import { flushSync } from 'react-dom'

/** Whether the page is being printed. What is rendered for it is there before the browser lays the pages out. */
export function usePrint(onPrint: () => void): boolean {
  const [isPrinting, setIsPrinting] = useState(false)
  const prepare = useEffectEvent(onPrint)

  useEffect(() => {
    const begin = () => {
      prepare()
      flushSync(() => {
        setIsPrinting(true)
      })
    }
    const end = () => {
      setIsPrinting(false)
    }
    window.addEventListener('beforeprint', begin)
    window.addEventListener('afterprint', end)
    return () => {
      window.removeEventListener('beforeprint', begin)
      window.removeEventListener('afterprint', end)
    }
  }, [])
  return isPrinting
}
