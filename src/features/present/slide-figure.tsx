import type { Assessment } from '#src/core/assessment.ts'
import { useReading } from '#src/ui/language.tsx'
import { textWidth } from '#src/ui/charts/text-shape.ts'
import { ArrivingText } from './arriving-text.tsx'
import { fitted } from './fitted.ts'

/** From here on Chinese counts in 万, which is said beside the exact value. */
const MYRIAD = 10_000

/** In em of the slide: the largest, and the room that the value has beside a chart. */
const LARGEST = 9
const ROOM = 28

const ONE_EM = { fontSize: 1, letterSpacing: 0 } as const

/** The latest value, as large as there is room. */
export function SlideFigure({ assessment: { latest, terms } }: { readonly assessment: Assessment }) {
  const { format, language, text, words } = useReading()
  if (latest === null) {
    return (
      <p className="leading-tight font-bold text-muted" style={fitted(4)}>
        {words.noFigure}
      </p>
    )
  }
  const word = format.qualifierWord(latest.qualifier)
  const value = format.value(latest.value, terms.unit)
  const size = Math.min(LARGEST, ROOM / textWidth(value, ONE_EM))
  return (
    <p className="flex flex-wrap items-baseline gap-x-[0.5em] leading-none font-bold tracking-tight">
      {word === '' ? null : <span style={fitted(2.6)}>{word}</span>}
      <span style={fitted(size)}>
        <ArrivingText text={value} />
      </span>
      {terms.unit.kind === 'count' ? (
        <span className="font-medium text-muted" style={fitted(1.4)}>
          {text(terms.unit.symbol)}
          {language === 'zh-CN' && Math.abs(latest.value) >= MYRIAD
            ? `（${format.compact(latest.value)}）`
            : ''}
        </span>
      ) : null}
    </p>
  )
}
