import type { Figure } from '#src/core/assessment.ts'
import { dayNumber } from '#src/core/calendar.ts'
import { shareQualifier } from '#src/core/format-share.ts'
import { shareOfTheWay, startOfTheWay } from '#src/core/scale.ts'
import { comparableStretches, missingPeriods } from '#src/core/stretches.ts'
import type { TargetEvidence } from '#src/core/target-evidence.ts'
import type { DeckWords } from '#src/words/deck.ts'
import { trajectoriesFor } from '#src/words/trajectories-for.ts'
import { valueAxis } from './chart-axis.ts'
import { yearsOf } from './deck-chart.ts'
import { DECK_COLOURS, LINE_COLOURS } from './deck-colours.ts'
import type { FileContext } from './file-context.ts'
import type { Chart, ChartLine } from './slide-model.ts'
import { resultCell } from './table.ts'
import { targetTable } from './target-table.ts'
import { daySerial } from './xlsx-sheet.ts'

/** More lines than these cannot be told apart. */
export const MOST_LINES = 6
/** The axis is even; higher up it would leave the others at its foot. */
const DRAWN_UP_TO = 2
const MARKERS = ['circle', 'diamond', 'square', 'triangle'] as const

/** Without what binary arithmetic leaves over; null where a figure has no place on the scale. */
export function shareOf({ value }: Figure, { assessment }: TargetEvidence): number | null {
  const share = shareOfTheWay(value, assessment.terms)
  const cell = share.available ? resultCell(share.value) : null
  return cell?.kind === 'number' ? cell.value : null
}

export function isPlaced(one: TargetEvidence): boolean {
  const { latest, terms } = one.assessment
  return latest !== null && startOfTheWay(terms).available && shareOf(latest, one) !== null
}

function linesOf(
  one: TargetEvidence,
  look: number,
  { language }: FileContext,
  words: DeckWords,
): ChartLine[] {
  const { assessment, series, target } = one
  const primary = series.find(({ role }) => role === 'primary')
  const missing = missingPeriods(assessment.figures, primary?.observations ?? [], assessment)
  const name = target.name[language]
  return comparableStretches(assessment.figures, missing).map((stretch, index): ChartLine => ({
    name: index === 0 ? name : words.stretch(name, index + 1),
    points: stretch.flatMap((figure) => {
      const share = shareOf(figure, one)
      const isReported = figure.observation.quality === 'reported'
      return share === null ? [] : [{ day: figure.day, value: share, isReported, label: null }]
    }),
    colour: LINE_COLOURS[look % LINE_COLOURS.length] ?? DECK_COLOURS.ink,
    dash: 'solid',
    width: 2,
    marker: MARKERS[look % MARKERS.length] ?? 'circle',
  }))
}

/** The targets on one even axis; null where none of them has a figure that can be drawn. */
export function scaleChart(
  drawn: readonly TargetEvidence[],
  context: FileContext,
  words: DeckWords,
): Chart | null {
  const lines = drawn.flatMap((one, look) => linesOf(one, look, context, words))
  const points = lines.flatMap((line) => line.points)
  const dueDays = drawn.flatMap(({ assessment }) => dayNumber(assessment.terms.dueBy) ?? [])
  if (points.length === 0 || points.some(({ day }) => daySerial(day) === null)) return null
  const years = yearsOf([...points.map(({ day }) => day), ...dueDays])
  const ends = [`${String(years[0])}-01-02`, `${String(years[1])}-12-31`].flatMap(
    (day) => dayNumber(day) ?? [],
  )
  const texts = trajectoriesFor(context.language)
  const highest = Math.max(...points.map(({ value }) => value))
  const shown = points.map(({ value }) => Math.min(value, DRAWN_UP_TO))
  const target: ChartLine = {
    name: texts.target,
    points: ends.map((day) => ({ day, value: 1, isReported: true, label: null })),
    colour: DECK_COLOURS.accent,
    dash: 'dash',
    width: 1.75,
    marker: 'none',
  }
  const axis = valueAxis(words.shareColumn, [1, ...shown], { isFromZero: true, isWhole: false, symbol: '' })
  return {
    lines: [...lines, target],
    values: highest > DRAWN_UP_TO ? { ...axis, highest: DRAWN_UP_TO } : axis,
    years,
    tables: [targetTable(drawn, context)],
  }
}

/** What lies further up than the axis goes. */
export function beyondLine(
  drawn: readonly TargetEvidence[],
  { format, language }: FileContext,
  words: DeckWords,
): string[] {
  const texts = trajectoriesFor(language)
  const beyond = drawn.flatMap((one) => {
    const { figures, terms } = one.assessment
    const shares = figures.flatMap((figure) => {
      const share = shareOf(figure, one)
      return share === null ? [] : [{ share, qualifier: shareQualifier(figure.qualifier, terms.direction) }]
    })
    const furthest = shares.toSorted((a, b) => b.share - a.share)[0]
    if (furthest === undefined || furthest.share <= DRAWN_UP_TO) return []
    return [[one.target.name[language], texts.share(format, furthest)] as const]
  })
  return beyond.length === 0 ? [] : [words.drawnUpTo(format.number(DRAWN_UP_TO), beyond)]
}
