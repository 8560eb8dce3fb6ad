import type { Assessment } from '#src/core/assessment.ts'
import { useReading } from './language.tsx'

/** From here on Chinese counts in 万, which is said beside the exact value. */
const MYRIAD = 10_000

/** The latest value, large, with the word that bounds it and its unit small beside it. */
export function FigureValue({ assessment: { latest, terms } }: { readonly assessment: Assessment }) {
  const { format, language, text, words } = useReading()
  if (latest === null) {
    return (
      <span className="block text-3xl font-bold tracking-tight text-muted sm:text-4xl">{words.noFigure}</span>
    )
  }
  const word = format.qualifierWord(latest.qualifier)
  return (
    <span className="flex flex-wrap items-baseline gap-2 leading-none font-bold tracking-tight">
      {word === '' ? null : <span className="text-xl">{word}</span>}
      <span className="text-4xl sm:text-5xl">{format.value(latest.value, terms.unit)}</span>
      {terms.unit.kind === 'count' ? (
        <span className="text-sm font-medium text-muted">
          {text(terms.unit.symbol)}
          {language === 'zh-CN' && Math.abs(latest.value) >= MYRIAD
            ? `（${format.compact(latest.value)}）`
            : ''}
        </span>
      ) : null}
    </span>
  )
}
