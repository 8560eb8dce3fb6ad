import type { Assessment } from '#src/core/assessment.ts'
import { useReading } from '#src/ui/language.tsx'
import { QualityTag } from '#src/ui/quality-tag.tsx'

/** The latest value with the word that bounds it and its unit, and what kind of figure it is where that is not plain. */
export function LatestValue({ assessment: { latest, terms } }: { readonly assessment: Assessment }) {
  const { format, language, text, words } = useReading()
  if (latest === null) return <span className="text-muted">{words.noFigure}</span>
  const { quality } = latest.observation
  return (
    <>
      <span className="font-semibold">{format.qualified(latest.value, latest.qualifier, terms.unit)}</span>
      {terms.unit.kind === 'count' ? (
        <span className="text-xs text-muted">{`${language === 'en' ? ' ' : ''}${text(terms.unit.symbol)}`}</span>
      ) : null}
      {quality === 'reported' ? null : (
        <span className="-mr-1 block">
          <QualityTag label={words.qualities[quality]} isWarning={quality === 'illustrative'} />
        </span>
      )}
    </>
  )
}
