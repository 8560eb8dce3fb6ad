import type { Source } from '#src/core/model.ts'
import { useChartReading } from '#src/ui/charts/chart-reading.ts'
import type { ChartNote } from '#src/ui/charts/trajectory-model.ts'
import { Publishers } from '#src/ui/note-list.tsx'
import { punctuationFor } from '#src/words/punctuation.ts'

/** The plan's dated notes, each with its source and, below a chart, the number of its marker in it. */
export function DatedNotes({
  notes,
  sources,
  isNumbered,
}: {
  readonly notes: readonly ChartNote[]
  readonly sources: readonly Source[]
  readonly isNumbered: boolean
}) {
  const { chart, format, language, text } = useChartReading()
  const { opening, closing } = punctuationFor(language)
  if (notes.length === 0) return null
  return (
    <section aria-label={chart.notes} className="mt-4 border-t border-line pt-3">
      <h3 className="text-sm font-medium">{chart.notes}</h3>
      <ol data-chart-key="" className="mt-2 space-y-1.5 text-sm/relaxed">
        {notes.map(({ number, annotation }) => {
          const borneOutBy = sources.filter(({ id }) => annotation.sourceIds.includes(id))
          return (
            <li key={number} className="flex gap-2.5">
              {isNumbered ? (
                <span
                  aria-hidden="true"
                  className="mt-0.5 flex size-5 shrink-0 items-center justify-center rounded-full border border-muted text-xs font-semibold"
                >
                  {number}
                </span>
              ) : null}
              <span className="min-w-0">
                <span className="text-muted">{` ${format.shortPeriod(annotation.on)} · `}</span>
                {text(annotation.text)}
                {borneOutBy.length === 0 ? null : (
                  <span className="text-muted">
                    {opening}
                    <Publishers sources={borneOutBy} />
                    {closing}
                  </span>
                )}
              </span>
            </li>
          )
        })}
      </ol>
    </section>
  )
}
