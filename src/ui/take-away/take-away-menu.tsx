import { lazy, useId, useRef, useState } from 'react'
import { Button } from '#src/ui/button.tsx'
import { useReading } from '#src/ui/language.tsx'
import { LatePart } from '#src/ui/late-part.tsx'
import { takeAwayFor } from '#src/words/take-away-for.ts'
import type { TakeAwayMenuProps } from './menu-props.ts'

const TakeAwayPanel = lazy(async () => ({
  default: (await import('./take-away-panel.tsx')).TakeAwayPanel,
}))

/** A button that opens what the page can be taken away as. It stands at the end of its line. */
export function TakeAwayMenu(props: TakeAwayMenuProps) {
  const words = takeAwayFor(useReading().language)
  const [isOpen, setIsOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const panelId = useId()
  return (
    <div className="relative max-sm:grow max-sm:has-[[aria-expanded=true]]:w-full print:hidden">
      <Button
        ref={button}
        className="max-sm:w-full max-sm:justify-center"
        aria-expanded={isOpen}
        aria-controls={isOpen ? panelId : undefined}
        onClick={() => {
          setIsOpen(!isOpen)
        }}
      >
        {words.menu} <span aria-hidden="true">▾</span>
      </Button>
      {isOpen ? (
        <LatePart>
          <TakeAwayPanel
            {...props}
            id={panelId}
            opener={button}
            onClose={() => {
              setIsOpen(false)
            }}
          />
        </LatePart>
      ) : null}
    </div>
  )
}
