import { useEffect, useState } from 'react'
import { forgetPrintRequest, isPrintRequested } from '#src/ui/print-request.ts'

async function nextFrame(): Promise<void> {
  await new Promise((resolve) => {
    requestAnimationFrame(resolve)
  })
}

export interface Printing {
  /** True from when it was asked for until the dialog opens. */
  readonly isWaiting: boolean
  readonly print: () => void
}

/** Opens the print dialog once it was asked for and all that is to be printed is here, fonts included. */
export function usePrinting(isReady: boolean): Printing {
  const [isWaiting, setIsWaiting] = useState(isPrintRequested)

  useEffect(() => {
    if (!isWaiting || !isReady) return undefined
    let isWanted = true
    const open = async () => {
      await document.fonts.ready
      // What came last is laid out in one frame and painted by the next.
      await nextFrame()
      await nextFrame()
      if (!isWanted) return
      forgetPrintRequest()
      setIsWaiting(false)
      window.print()
    }
    void open()
    return () => {
      isWanted = false
    }
  }, [isWaiting, isReady])

  return {
    isWaiting,
    print: () => {
      setIsWaiting(true)
    },
  }
}
