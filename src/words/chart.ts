import type { Formatter } from '#src/core/format.ts'

/** What the chart of a target and its table say. They come with the target's page. */
export interface ChartWords {
  /** Names the switches for the lines that can be left out. */
  readonly lines: string
  readonly path: string
  readonly projection: string
  readonly frame: string
  readonly frames: Readonly<Record<'whole' | 'approach', string>>
  /** What a zoomed view leaves out: how many figures lie beyond it, the farthest of them and its period. */
  readonly frameNote: (edge: string, count: number, farthest: string, period: string) => string
  readonly hint: string
  /** The status, the whole message of the target, and what it asks for. */
  readonly message: (status: string, sentence: string, requirement: string) => string
  readonly labels: {
    readonly target: (value: string) => string
    readonly targetUntil: (value: string, date: string) => string
    readonly earlierDeadline: (date: string) => string
    readonly milestone: (value: string) => string
    readonly recentPace: string
    readonly band: (percent: string) => string
    readonly series: (name: string, role: string) => string
    readonly notJudged: (figure: string) => string
    /** A value beyond the edge of a zoomed view. */
    readonly beyond: (figure: string, isAbove: boolean) => string
    readonly note: (number: number) => string
  }
  readonly keyTitle: string
  /** What the marks of a chart mean, in the order in which they are explained. */
  readonly marks: Readonly<Record<'at-least' | 'at-most' | 'other' | 'milestone' | 'note', string>>
  /** How a projection and its band were made. */
  readonly projectionMethod: (rate: string, from: string) => string
  readonly bandMethod: (percent: string, points: string) => string
  readonly readout: {
    /** A figure for its period, with whatever has to be said of it. */
    readonly figure: (period: string, value: string, remarks: readonly string[]) => string
    readonly missing: (period: string, remarks: readonly string[]) => string
    readonly notComparable: string
    readonly milestone: (date: string, value: string) => string
    readonly deadline: (date: string) => string
    readonly projected: (date: string, value: string) => string
    readonly band: (percent: string, low: string, high: string) => string
    readonly note: (number: number, date: string) => string
    readonly required: (value: string) => string
    readonly target: (value: string) => string
    readonly join: (parts: readonly string[]) => string
  }
  /** First, latest, lowest and highest, each with its period. */
  readonly extremes: (
    count: string,
    figures: Readonly<Record<'first' | 'latest' | 'lowest' | 'highest', string>>,
  ) => string
  readonly oneFigure: (figure: string) => string
  /** Figures of a series that is not judged; of another source, where the series is null. */
  readonly besides: (count: number, series: string | null, format: Formatter) => string
  readonly figureOf: (value: string, period: string) => string
  readonly inTable: string
  /** How many of the figures of a long series are drawn in the time shown. */
  readonly thinned: (counts: { readonly drawn: number; readonly all: number }, format: Formatter) => string
  readonly notes: string
  readonly window: string
  readonly windowFrom: string
  readonly windowTo: string
  readonly windowShown: (from: string, to: string) => string
  readonly wholeTime: string
  readonly columns: Readonly<Record<'required' | 'targetThen' | 'what' | 'date' | 'value' | 'how', string>>
  readonly terms: {
    readonly caption: string
    readonly baseline: string
    readonly milestone: string
    readonly target: string
    readonly until: (date: string) => string
    readonly deadline: string
    readonly earlierDeadline: string
    readonly recentPace: string
    readonly bandLow: string
    readonly bandHigh: string
  }
  /** A small chart in words: its ends, and its lowest and highest figure. */
  readonly small: (first: string, latest: string, lowest: string, highest: string) => string
}
