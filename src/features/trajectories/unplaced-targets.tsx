import { useId } from 'react'
import type { Unplaced } from '#src/ui/charts/share-model.ts'
import { useEvidence } from '#src/ui/evidence-language.ts'
import { useReading } from '#src/ui/language.tsx'
import { PageLink, targetPath } from '#src/ui/link.tsx'
import { StatusChip } from '#src/ui/status.tsx'
import { useTrajectoryWords } from '#src/ui/trajectories-language.ts'

/** More than these are told by their number alone; the overview lists them all. */
export const LISTED_AT_MOST = 24

/** The targets that are not drawn, each with the reason. */
export function UnplacedTargets({ unplaced }: { readonly unplaced: readonly Unplaced[] }) {
  const { format, text } = useReading()
  const evidence = useEvidence()
  const texts = useTrajectoryWords()
  const titleId = useId()
  if (unplaced.length === 0) return null
  const more = unplaced.length - LISTED_AT_MOST
  return (
    <section aria-labelledby={titleId} className="mt-10">
      <h2 id={titleId} className="text-xl font-semibold">
        {texts.unplaced}
      </h2>
      <p className="mt-1 text-sm text-muted">{texts.unplacedHint}</p>
      <ul className="mt-4 grid gap-x-8 lg:grid-cols-2">
        {unplaced.slice(0, LISTED_AT_MOST).map(({ target, assessment, why }) => (
          <li key={target.id} className="border-t border-line py-4">
            <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <h3 className="font-semibold">
                <PageLink
                  to={targetPath(target.planId, target.id)}
                  className="underline-offset-4 hover:underline"
                >
                  {text(target.name)}
                </PageLink>
              </h3>
              <StatusChip assessment={assessment} />
            </div>
            <p className="mt-1 max-w-prose text-sm text-muted">
              {why === 'no-figure' ? evidence.reason(format, assessment) : texts.scaleGaps[why]}
            </p>
          </li>
        ))}
      </ul>
      {more > 0 ? (
        <p className="border-t border-line pt-4 text-sm text-muted">{texts.moreUnplaced(more)}</p>
      ) : null}
    </section>
  )
}
