import { useEffect, useRef, useState, type ReactNode } from 'react'
import { Button } from '#src/ui/button.tsx'
import { useReading } from '#src/ui/language.tsx'
import { presentFor } from '#src/words/present-for.ts'
import { STAGE_ID } from './stage-id.ts'

interface LayerProps {
  readonly title: string
  readonly onClose: () => void
  readonly children: ReactNode
}

/** Something that lies on top of the slides and takes the focus, which returns to where it came from. */
export function Layer({ title, onClose, children }: LayerProps) {
  const { controls } = presentFor(useReading().language)
  const layer = useRef<HTMLDivElement>(null)
  const [opener] = useState(() => document.activeElement)

  useEffect(() => {
    layer.current?.focus()
    return () => {
      const isBack = opener instanceof HTMLElement && opener.isConnected && opener !== document.body
      const next = isBack ? opener : document.getElementById(STAGE_ID)
      next?.focus({ preventScroll: true })
    }
  }, [opener])

  return (
    <div
      ref={layer}
      role="dialog"
      aria-modal="true"
      aria-label={title}
      tabIndex={-1}
      className="slide-layer absolute inset-0 z-20 overflow-auto bg-paper outline-none print:hidden"
    >
      <div className="mx-auto max-w-[72em] px-[1.5em] py-[1.5em]">
        <div className="flex items-baseline justify-between gap-4">
          <h2 className="text-[1.6em] leading-tight font-bold tracking-tight">{title}</h2>
          <Button className="text-[0.9em]" onClick={onClose}>
            {controls.close}
          </Button>
        </div>
        {children}
      </div>
    </div>
  )
}
