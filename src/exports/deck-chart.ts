import type { Figure } from '#src/core/assessment.ts'
import { dayNumber } from '#src/core/calendar.ts'
import type { Observation, Unit } from '#src/core/model.ts'
import { comparableStretches, missingPeriods } from '#src/core/stretches.ts'
import { evidenceFigures, type SeriesEvidence, type TargetEvidence } from '#src/core/target-evidence.ts'
import { listTargetSteps } from '#src/core/target-steps.ts'
import { dateTerms, requiredPath } from '#src/core/terms.ts'
import type { DeckWords } from '#src/words/deck.ts'
import { valueAxis } from './chart-axis.ts'
import { DECK_COLOURS, LINE_COLOURS } from './deck-colours.ts'
import { figureTable } from './figure-table.ts'
import type { FileContext } from './file-context.ts'
import type { Chart, ChartLine, ChartPoint } from './slide-model.ts'
import { daySerial } from './xlsx-sheet.ts'

const MARKERS = ['circle', 'diamond', 'square', 'triangle'] as const

function isReported({ quality }: Observation): boolean {
  return quality === 'reported'
}

function pointOf({ day, value, observation }: Figure): ChartPoint {
  return { day, value, isReported: isReported(observation), label: null }
}

/** A line a stretch of comparable figures, and the figures of other sources, which nothing joins. */
function seriesLines(
  evidence: TargetEvidence,
  entry: SeriesEvidence,
  look: number,
  { language }: FileContext,
  words: DeckWords,
): ChartLine[] {
  const { assessment } = evidence
  const figures = evidenceFigures(evidence, entry)
  const missing = missingPeriods(figures, entry.observations, assessment)
  const name = entry.series.name[language]
  const colour = LINE_COLOURS[look % LINE_COLOURS.length] ?? DECK_COLOURS.ink
  const drawn = { colour, dash: 'solid', marker: MARKERS[look % MARKERS.length] ?? 'circle' } as const
  const stretches = comparableStretches(figures, missing).map((stretch, index): ChartLine => ({
    ...drawn,
    name: index === 0 ? name : words.stretch(name, index + 1),
    points: stretch.map(pointOf),
    width: look === 0 ? 2.25 : 1.5,
  }))
  const others = figures.flatMap(({ day, others: found }) =>
    found.flatMap((observation): readonly ChartPoint[] =>
      observation.value === null ? [] : [{ day, value: observation.value, isReported: false, label: null }],
    ),
  )
  if (others.length === 0) return stretches
  return [
    ...stretches,
    { ...drawn, name: words.otherSource(name), points: others, width: 0, marker: 'triangle' },
  ]
}

function plainPoint(day: number, value: number): ChartPoint {
  return { day, value, isReported: true, label: null }
}

function termLines(
  { target, assessment }: TargetEvidence,
  [first, last]: readonly [number, number],
  { format, evidence }: FileContext,
  words: DeckWords,
): ChartLine[] {
  const { terms, asOf } = assessment
  const { muted, accent } = DECK_COLOURS
  const plain = { marker: 'none', width: 1.75 } as const
  const dated = dateTerms(terms)
  const path = dated === null ? [] : requiredPath(dated)
  const steps = listTargetSteps(target, terms, asOf).map(({ from, to, value }): ChartLine => {
    const ends = [
      from === null ? first : (dayNumber(from) ?? first),
      to === null ? last : (dayNumber(to) ?? last),
    ]
    return {
      ...plain,
      name:
        to === null
          ? words.targetLine(evidence.targetValue(format, assessment))
          : words.targetUntil(format.valueWithUnit(value, terms.unit), format.date(to)),
      points: ends.map((day) => plainPoint(day, value)),
      colour: accent,
      dash: 'dash',
    }
  })
  return path.length < 2
    ? steps
    : [
        {
          ...plain,
          name: evidence.requiredPath,
          points: path.map(({ day, value }) => plainPoint(day, value)),
          colour: muted,
          dash: 'sysDot',
        },
        ...steps,
      ]
}

function deadlineLine(day: number, [low, high]: readonly [number, number], name: string): ChartLine {
  const points = [plainPoint(day, low), plainPoint(day, high)]
  return { name, points, colour: DECK_COLOURS.muted, dash: 'dash', width: 1, marker: 'none' }
}

/** The latest judged figure, which is the one that is spoken of, has its value beside it. */
function labelLatest(lines: readonly ChartLine[], latest: Figure | null, label: string): ChartLine[] {
  const isLatest = ({ day, value }: ChartPoint) => day === latest?.day && value === latest.value
  const labelled = lines.find(({ points }) => points.some(isLatest))
  return lines.map((line) =>
    line === labelled
      ? { ...line, points: line.points.map((point) => (isLatest(point) ? { ...point, label } : point)) }
      : line,
  )
}

function symbolOf(unit: Unit, { language }: FileContext): string {
  return unit.kind === 'count' ? '' : unit.symbol[language].replaceAll('"', '')
}

/** The years of everything that is drawn: first and last. */
export function yearsOf(days: readonly number[]): readonly [number, number] {
  const year = (day: number) => new Date(day * 86_400_000).getUTCFullYear()
  return [year(Math.min(...days)), year(Math.max(...days))]
}

/** Null where no figure measures the target, or one is of a day that no spreadsheet can count. */
export function targetChart(evidence: TargetEvidence, context: FileContext, words: DeckWords): Chart | null {
  const { assessment, series } = evidence
  const { format, evidence: texts } = context
  const { terms, latest } = assessment
  const measured = series.filter(
    (entry) => entry.role !== 'related' && entry.series.unit.id === terms.unit.id,
  )
  const ordered = measured.toSorted((a, b) => Number(b.role === 'primary') - Number(a.role === 'primary'))
  const lines = ordered.flatMap((entry, look) => seriesLines(evidence, entry, look, context, words))
  const dueDay = dayNumber(terms.dueBy)
  const days = lines.flatMap(({ points }) => points.map(({ day }) => day))
  if (days.length === 0 || dueDay === null) return null
  const label =
    latest === null
      ? ''
      : `${texts.figureText(format, latest.observation, terms.unit)} · ${format.shortPeriod(latest.observation.asOf)}`
  const years = yearsOf([...days, dueDay])
  const ends = [
    dayNumber(`${String(years[0])}-01-02`) ?? dueDay,
    dayNumber(`${String(years[1])}-12-31`) ?? dueDay,
  ] as const
  const around = termLines(evidence, ends, context, words)
  const all = [...labelLatest(lines, latest, label), ...around]
  const values = all.flatMap(({ points }) => points.map(({ value }) => value))
  if (all.some(({ points }) => points.some(({ day }) => daySerial(day) === null))) return null
  const axis = valueAxis(terms.unit.name[context.language], values, {
    isFromZero: terms.unit.kind !== 'measure',
    isWhole: terms.unit.kind === 'count',
    symbol: symbolOf(terms.unit, context),
  })
  return {
    lines: [
      ...all,
      deadlineLine(dueDay, [axis.lowest, axis.highest], texts.deadlineLabel(format.date(terms.dueBy))),
    ],
    values: axis,
    years,
    tables: [figureTable([evidence], context)],
  }
}
