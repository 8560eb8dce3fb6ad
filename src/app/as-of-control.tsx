import { lazy, useRef, useState } from 'react'
import { useApi } from '#src/queries/api-context.tsx'
import { planOptions } from '#src/queries/plan.ts'
import { useResource } from '#src/queries/use-resource.ts'
import { useAsOf } from '#src/ui/as-of.ts'
import { useReading } from '#src/ui/language.tsx'
import { LatePart } from '#src/ui/late-part.tsx'
import { CONTROL } from './control.ts'

const AsOfPanel = lazy(async () => ({ default: (await import('./as-of-panel.tsx')).AsOfPanel }))

/** Says which day the page is judged for, and opens what changes it. Its place is kept until the plan is known. */
export function AsOfControl({ planId }: { readonly planId: string }) {
  const { format, words } = useReading()
  const { data } = useResource(planOptions(useApi(), planId))
  const asOf = useAsOf(data?.plan.timeZone ?? 'UTC')
  const [isOpen, setIsOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  return (
    <>
      <button
        ref={button}
        type="button"
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        className={CONTROL}
        style={data === undefined ? { visibility: 'hidden' } : undefined}
        onClick={() => {
          setIsOpen(!isOpen)
        }}
      >
        {words.asOf(format.shortDate(asOf.date))} <span aria-hidden="true">▾</span>
      </button>
      {isOpen && data !== undefined ? (
        <LatePart>
          <AsOfPanel
            detail={data}
            asOf={asOf}
            button={button}
            onClose={() => {
              setIsOpen(false)
            }}
          />
        </LatePart>
      ) : null}
    </>
  )
}
