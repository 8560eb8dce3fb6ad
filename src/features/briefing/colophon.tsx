import { useRouter } from 'wouter'
import type { IsoDate } from '#src/core/model.ts'
import { useReading } from '#src/ui/language.tsx'
import { briefingPath, methodPath } from '#src/ui/link.tsx'
import { briefingFor } from '#src/words/briefing-for.ts'

/** Where the rules stand and where this document is found again, spelled out. */
export function Colophon({ planId, asOf }: { readonly planId: string; readonly asOf: IsoDate }) {
  const { language } = useReading()
  const words = briefingFor(language)
  const { base } = useRouter()
  const search = `lang=${language}&asOf=${asOf}`
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
