import { useRouter } from 'wouter'
import type { AsOf } from '#src/ui/as-of.ts'
import { useReading } from '#src/ui/language.tsx'
import { briefingPath, methodPath } from '#src/ui/link.tsx'
import { briefingFor } from '#src/words/briefing-for.ts'

/** Where the rules stand and where this document is found again, spelled out. */
export function Colophon({ planId, asOf }: { readonly planId: string; readonly asOf: AsOf }) {
  const { language } = useReading()
  const words = briefingFor(language)
  const { base } = useRouter()
  const known = asOf.publishedBy === undefined ? '' : '&known=published'
  const search = `lang=${language}&asOf=${asOf.date}${known}`
  const at = (path: string) => `${window.location.origin}${base}${path}?${search}`
  return (
    <footer className="mt-6 space-y-1 text-sm text-muted">
      <p className="break-words">
        {words.method} {at(methodPath(planId))}
      </p>
      <p className="break-words">
        {words.address} {at(briefingPath(planId))}
      </p>
    </footer>
  )
}
