import { useSearch } from 'wouter'
import { useApi } from '#src/queries/api-context.tsx'
import { planOptions } from '#src/queries/plan.ts'
import { useResource } from '#src/queries/use-resource.ts'
import { FirstLookEnd } from '#src/ui/first-look-end.ts'
import { useReading } from '#src/ui/language.tsx'
import { Panel } from '#src/ui/panel.tsx'
import { presenterFor } from '#src/words/presenter-for.ts'
import { PresenterView } from './presenter-view.tsx'

/** The presenter's own window. What was once loaded stays, whatever fails after. */
export function PresenterPage({ planId }: { readonly planId: string }) {
  const words = presenterFor(useReading().language)
  const plan = useResource(planOptions(useApi(), planId))
  const theme = new URLSearchParams(useSearch()).get('theme') === 'light' ? 'light' : 'dark'
  return (
    <div data-theme={theme} className="min-h-dvh bg-paper text-ink">
      {plan.data === undefined ? (
        <main className="mx-auto max-w-3xl p-8">
          <Panel
            what={words.title}
            load={plan}
            isPage
            skeleton={<div className="h-64 rounded-2xl bg-sunken" />}
          >
            {() => null}
          </Panel>
        </main>
      ) : (
        <>
          <PresenterView key={planId} detail={plan.data} />
          <FirstLookEnd />
        </>
      )}
    </div>
  )
}
