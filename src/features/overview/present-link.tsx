import { Link } from 'wouter'
import { planPath, usePageHref } from '#src/ui/link.tsx'
import { presentPath, rememberPage } from '#src/ui/present-path.ts'
import { Icon } from './icon.tsx'
import { useToolWords } from './use-tool-words.ts'

/** Leads to the plan's slides, as the key P does. */
export function PresentLink({ planId }: { readonly planId: string }) {
  const { present } = useToolWords()
  const hrefFor = usePageHref()
  return (
    <Link
      href={hrefFor(presentPath(planId))}
      aria-keyshortcuts="P"
      onClick={() => {
        rememberPage(planPath(planId))
      }}
      className="inline-flex min-h-9 items-center justify-center gap-1.5 max-sm:grow rounded-lg border border-line bg-surface px-2.5 py-1.5 text-sm font-medium hover:bg-sunken"
    >
      <Icon shape="present" />
      {present}
    </Link>
  )
}
