import { useRouter, useSearch } from 'wouter'
import { useReading } from '#src/ui/language.tsx'
import { presentPath } from '#src/ui/present-path.ts'
import { presenterFor } from '#src/words/presenter-for.ts'

/** Whether the slides are open elsewhere, and the way to open them where they are not. */
export function PresenterStage({ planId, isOpen }: { readonly planId: string; readonly isOpen: boolean }) {
  const words = presenterFor(useReading().language)
  const search = useSearch()
  const { base } = useRouter()
  return (
    <p role="status" className="text-sm text-muted">
      {isOpen ? words.stageHere : words.stageGone}{' '}
      {isOpen ? null : (
        <a
          href={`${base}${presentPath(planId)}?${search}`}
          target="_blank"
          // Opened from here, the slides begin with the numbers that stand frozen here.
          rel="opener"
          className="inline-block min-h-6 font-medium text-ink underline underline-offset-2"
        >
          {words.openStage}
        </a>
      )}
    </p>
  )
}
