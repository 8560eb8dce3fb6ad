import type { Assessment } from '#src/core/assessment.ts'
import { useReading } from '#src/ui/language.tsx'
import { textWidth } from '#src/ui/charts/text-shape.ts'
import { ArrivingText } from './arriving-text.tsx'
import { fitted } from './fitted.ts'

/** From here on Chinese counts in 万, which is said beside the exact value. */
const MYRIAD = 10_000

/** In em of the slide: the largest and smallest, and the room that the value has beside a chart. */
const LARGEST = 9
const SMALLEST = 5
const ROOM = 28

const WORD = 2.6
const UNIT = 1.4
const GAP = 0.5

const ONE_EM = { fontSize: 1, letterSpacing: 0 } as const

/** So large that what stands beside it fits into the same line. */
function sizeOf(value: string, word: string, unit: string): number {
  const beside = [
    [word, WORD],
    [unit, UNIT],
  ] as const
  const taken = beside
    .filter(([text]) => text !== '')
    .reduce((sum, [text, size]) => sum + textWidth(text, ONE_EM) * size + GAP, 0)
  return Math.min(LARGEST, Math.max(SMALLEST, (ROOM - taken) / textWidth(value, ONE_EM)))
}

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
  const isMyriad = language === 'zh-CN' && Math.abs(latest.value) >= MYRIAD
  const unit =
    terms.unit.kind === 'count'
      ? `${text(terms.unit.symbol)}${isMyriad ? `（${format.compact(latest.value)}）` : ''}`
      : ''
  return (
    <p className="flex flex-wrap items-baseline gap-x-[0.5em] gap-y-[0.8em] leading-none font-bold tracking-tight">
      {word === '' ? null : <span style={fitted(WORD)}>{word}</span>}
      <span style={fitted(sizeOf(value, word, unit))}>
        <ArrivingText text={value} />
      </span>
      {unit === '' ? null : (
        <span className="font-medium text-muted" style={fitted(UNIT)}>
          {unit}
        </span>
      )}
    </p>
  )
}
