import { Link } from 'wouter'
import { useReading } from '#src/ui/language.tsx'
import { briefingPath, usePageHref } from '#src/ui/link.tsx'
import { PRINT_REQUEST } from '#src/ui/print-request.ts'
import { briefingFor } from '#src/words/briefing-for.ts'
import { Icon } from './icon.tsx'

/** Leads to the whole plan as a document, which then opens the print dialog. */
export function BriefingLink({ planId }: { readonly planId: string }) {
  const { link } = briefingFor(useReading().language)
  const hrefFor = usePageHref()
  return (
    <Link
      href={hrefFor(briefingPath(planId))}
      state={PRINT_REQUEST}
      className="inline-flex min-h-9 items-center justify-center gap-1.5 max-sm:grow rounded-lg border border-line bg-surface px-2.5 py-1.5 text-sm font-medium hover:bg-sunken"
    >
      <Icon shape="print" />
      {link}
    </Link>
  )
}
