import { useEffect } from 'react'
import { useSearch } from 'wouter'
import { useApi } from '#src/queries/api-context.tsx'
import { planOptions } from '#src/queries/plan.ts'
import { useResource } from '#src/queries/use-resource.ts'
import { FaultBoundary } from '#src/ui/fault-boundary.tsx'
import { FirstLookEnd } from '#src/ui/first-look-end.ts'
import { useReading } from '#src/ui/language.tsx'
import { Panel } from '#src/ui/panel.tsx'
import { presentFor } from '#src/words/present-for.ts'
import { Presentation } from './presentation.tsx'

/** A screen that nobody looks after begins anew by itself. */
const BEGINS_ANEW_AFTER_MS = 60_000

/** The slides of a plan. What was once loaded stays, whatever fails after. */
export function PresentPage({ planId }: { readonly planId: string }) {
  const words = presentFor(useReading().language)
  const parameters = new URLSearchParams(useSearch())
  const plan = useResource(planOptions(useApi(), planId))
  return (
    <div
      data-theme={parameters.get('theme') === 'light' ? 'light' : 'dark'}
      className="min-h-dvh bg-paper text-ink"
    >
      {plan.data === undefined ? (
        <main className="mx-auto max-w-3xl p-8">
          <Panel
            what={words.controls.title}
            load={plan}
            isPage
            skeleton={<div className="h-64 rounded-2xl bg-sunken" />}
          >
            {() => null}
          </Panel>
        </main>
      ) : (
        <FaultBoundary fallback={<BeginAnew isKiosk={parameters.has('kiosk')} />}>
          <Presentation key={planId} detail={plan.data} />
          <FirstLookEnd />
        </FaultBoundary>
      )}
    </div>
  )
}

function BeginAnew({ isKiosk }: { readonly isKiosk: boolean }) {
  const { words } = useReading()

  useEffect(() => {
    if (!isKiosk) return undefined
    const timer = setTimeout(() => {
      window.location.reload()
    }, BEGINS_ANEW_AFTER_MS)
    return () => {
      clearTimeout(timer)
    }
  }, [isKiosk])

  return (
    <main className="p-8">
      <h1 className="font-semibold">{words.faultTitle}</h1>
      <button
        type="button"
        className="mt-4 min-h-9 rounded-lg border border-line px-3"
        onClick={() => {
          window.location.reload()
        }}
      >
        {words.reload}
      </button>
    </main>
  )
}
