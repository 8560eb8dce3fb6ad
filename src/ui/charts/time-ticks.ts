import type { Period } from '#src/core/model.ts'
import type { Span } from './trajectory-domains.ts'

/** A year or a month that is named on the axis: the label stands at its middle, between its two ends. */
export interface TimeTick {
  readonly period: Period
  readonly middle: number
}

export interface TimeTicks {
  readonly ticks: readonly TimeTick[]
  /** Starts of the years, or of the months, that lie within the span. */
  readonly borders: readonly number[]
}

/** How far apart the named periods are: every so many months, or years. */
const MONTH_STEPS = [1, 3, 6]
const YEAR_STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500]

/** Under so many months a label for every year would name one or none. */
const MONTHS_UP_TO = 18

/** More borders than this are a comb. */
const BORDERS_AT_MOST = 60

interface Steps {
  readonly periodAt: (index: number) => Period
  readonly startOf: (index: number) => number
}

/** Months counted from January of the year 0. */
function monthsIn([from, to]: Span): readonly [first: number, last: number] {
  const indexOf = (time: number): number => {
    const date = new Date(time)
    return date.getUTCFullYear() * 12 + date.getUTCMonth()
  }
  return [indexOf(from), indexOf(to)]
}

const MONTHS: Steps = {
  periodAt: (index) => `${String(Math.floor(index / 12))}-${String((index % 12) + 1).padStart(2, '0')}`,
  startOf: (index) => Date.UTC(Math.floor(index / 12), index % 12, 1),
}

const YEARS: Steps = {
  periodAt: String,
  startOf: (index) => Date.UTC(index, 0, 1),
}

function ticksOf({ periodAt, startOf }: Steps, first: number, last: number, every: number, span: Span) {
  const ticks: TimeTick[] = []
  for (let index = Math.ceil(first / every) * every; index <= last; index += every) {
    const middle = (startOf(index) + startOf(index + 1)) / 2
    if (middle >= span[0] && middle <= span[1]) ticks.push({ period: periodAt(index), middle })
  }
  return ticks
}

function bordersOf({ startOf }: Steps, first: number, last: number, every: number, span: Span): number[] {
  const step = last - first > BORDERS_AT_MOST ? every : 1
  const borders: number[] = []
  for (let index = Math.ceil(first / step) * step; index <= last; index += step) {
    const start = startOf(index)
    if (start > span[0] && start < span[1]) borders.push(start)
  }
  return borders
}

/**
 * Names as many years, or months of a short span, as stand side by side: `room` says how much time one label
 * covers, with the gap beside it.
 */
export function timeTicks(span: Span, room: (period: Period) => number): TimeTicks {
  const [firstMonth, lastMonth] = monthsIn(span)
  const isShort = lastMonth - firstMonth <= MONTHS_UP_TO
  const steps = isShort ? MONTHS : YEARS
  const [first, last] = isShort
    ? [firstMonth, lastMonth]
    : [Math.floor(firstMonth / 12), Math.floor(lastMonth / 12)]
  const widest = Math.max(room(steps.periodAt(first)), room(steps.periodAt(last)))
  const fits = (every: number): boolean => steps.startOf(first + every) - steps.startOf(first) >= widest
  const wanted = isShort ? MONTH_STEPS : YEAR_STEPS
  const every = wanted.find(fits) ?? (isShort ? 12 : 1000)
  return {
    ticks: ticksOf(steps, first, last, every, span),
    borders: bordersOf(steps, first, last, every, span),
  }
}
