import { useId, useMemo } from 'react'
import { assess } from '#src/core/assess.ts'
import type { IsoDate, Source, Target } from '#src/core/model.ts'
import { useReading } from '#src/ui/language.tsx'
import { changesFor } from '#src/words/changes-for.ts'
import { timeTravelFor } from '#src/words/time-travel-for.ts'

const FIGURES_TOLD = 20

/** What is left out because nobody recorded when it was published. */
export function UndatedFigures({
  targets,
  sources,
  publishedBy,
}: {
  readonly targets: readonly Target[]
  readonly sources: readonly Source[]
  readonly publishedBy: IsoDate
}) {
  const { language, format, text } = useReading()
  const texts = timeTravelFor(language)
  const changes = changesFor(language)
  const titleId = useId()
  const undated = useMemo(
    () =>
      targets.flatMap((target) =>
        assess({ target, sources, asOf: publishedBy, publishedBy }).undated.map((observation) => ({
          target,
          observation,
        })),
      ),
    [targets, sources, publishedBy],
  )
  if (undated.length === 0) {
    return <p className="mt-4 border-t border-line pt-4 text-sm text-muted">{texts.noneUndated}</p>
  }
  return (
    <section aria-labelledby={titleId} className="mt-4 border-t border-line pt-4 text-sm">
      <h3 id={titleId} className="font-semibold">
        {texts.undated}
      </h3>
      <ul className="mt-2 space-y-1.5">
        {undated.slice(0, FIGURES_TOLD).map(({ target, observation: { id, asOf, value, qualifier } }) => (
          <li key={id}>
            {text(target.name)}
            <span className="block text-muted">
              {format.period(asOf)}
              {value === null ? null : ` · ${changes.figure(format, value, qualifier, target.unit)}`}
            </span>
          </li>
        ))}
        {undated.length > FIGURES_TOLD ? (
          <li className="text-muted">{changes.more(undated.length - FIGURES_TOLD)}</li>
        ) : null}
      </ul>
    </section>
  )
}
