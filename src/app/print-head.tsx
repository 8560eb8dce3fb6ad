import { useLocation, useRoute, useRouter, useSearch } from 'wouter'
import type { Plan } from '#src/core/model.ts'
import { useApi } from '#src/queries/api-context.tsx'
import { healthOptions } from '#src/queries/health.ts'
import { planOptions } from '#src/queries/plan.ts'
import { useResource } from '#src/queries/use-resource.ts'
import { useAsOf } from '#src/ui/as-of.ts'
import { useReading } from '#src/ui/language.tsx'
import { liveWordsFor } from '#src/words/live-for.ts'
import { printFor } from '#src/words/print-for.ts'
import { writePageMargins } from './page-margins.ts'
import { usePrint } from '#src/ui/use-print.ts'

/** Heads a page on paper, where the header with its controls is left out. The page itself says what failed. */
export function PrintHead({ planId }: { readonly planId: string }) {
  const { data } = useResource(planOptions(useApi(), planId))
  return data === undefined ? null : <HeadOfPlan plan={data.plan} />
}

function HeadOfPlan({ plan }: { readonly plan: Plan }) {
  const { language, format, text, words } = useReading()
  const health = useResource(healthOptions(useApi()))
  const asOf = useAsOf(plan.timeZone)
  const address = useAddress(asOf.date)
  const { page } = printFor(language)
  const [isBriefing] = useRoute('/plans/:planId/briefing')
  const mark = health.data?.origin === 'mock' ? liveWordsFor(language).origins.mock : null
  const note = words.asOf(format.date(asOf.date))
  const isPrinting = usePrint(() => {
    writePageMargins({
      '--running-title': document.title,
      '--running-note': mark === null ? note : `${note} · ${mark}`,
      '--running-address': address,
      '--page-before': page.before,
      '--page-between': page.between,
      '--page-after': page.after,
    })
  })
  // The briefing has a head of its own.
  if (!isPrinting || isBriefing) return null
  return (
    <div className="mb-6 border-b border-ink pb-2 text-sm">
      <p className="flex justify-between gap-6">
        <span className="font-semibold">{text(plan.name)}</span>
        <span>
          {note}
          {mark === null ? '' : ` · ${liveWordsFor(language).hints.mock}`}
        </span>
      </p>
      <p className="text-muted">{address}</p>
    </div>
  )
}

/** Where this page is found again as it stands, for the day it is judged for. */
function useAddress(asOf: string): string {
  const [path] = useLocation()
  const { base } = useRouter()
  const parameters = new URLSearchParams(useSearch())
  parameters.set('asOf', asOf)
  return `${window.location.origin}${base}${path}?${parameters.toString()}`
}
