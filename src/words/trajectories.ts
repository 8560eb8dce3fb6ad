import type { Assessment, PaceGap } from '#src/core/assessment.ts'
import type { Formatter } from '#src/core/format.ts'
import type { Observation, Qualifier, Target } from '#src/core/model.ts'
import type { ScaleGap } from '#src/core/scale.ts'

/** A figure where it stands on the scale. */
export interface PlacedFigure {
  readonly share: number
  /** In the target's unit. */
  readonly value: number
  readonly qualifier: Qualifier
  readonly observation: Observation
}

/** A target that has a place on the scale. */
export interface PlacedTarget {
  readonly target: Target
  readonly assessment: Assessment
  /** The value that stands for 0, in the target's unit. */
  readonly start: number
  readonly latest: PlacedFigure
}

/** What the page's message is told from. */
export interface ScaleStory {
  readonly total: number
  readonly placed: number
  /** By their latest figures at the target or beyond it. */
  readonly reached: number
  /** Null where the figures prove none to be. */
  readonly furthest: PlacedTarget | null
  /** Null where fewer than two have a place, or the figures prove none to be. */
  readonly leastFar: PlacedTarget | null
}

/** Where the axis is compressed; null where it is even to that end. */
export interface CompressedParts {
  readonly above: string | null
  readonly below: string | null
}

export const ORDERS = ['plan', 'distance', 'pace', 'age', 'name'] as const

export type Order = (typeof ORDERS)[number]

/** What the page on all trajectories says. */
export interface TrajectoryWords {
  readonly message: (format: Formatter, story: ScaleStory) => string
  /** The scale in one line. */
  readonly scale: string
  /** The part of the axis that is compressed, in a sentence. */
  readonly compressed: (parts: CompressedParts) => string
  /** What the axis shows, in few words, within the drawing. */
  readonly axis: string
  readonly axisCompressed: (parts: CompressedParts) => string
  readonly start: string
  readonly target: string
  readonly scaleChoice: string
  readonly scales: Readonly<Record<'compressed' | 'even', string>>
  readonly chartTitle: string
  /** "over 0.72". */
  readonly share: (format: Formatter, figure: Pick<PlacedFigure, 'share' | 'qualifier'>) => string
  /** "over 0.72 · 2024", with the word where the figure is no published one. */
  readonly dated: (format: Formatter, figure: PlacedFigure) => string
  /** What 0 and 1 are for one target: "0 = 20 factories at the end of 2020 · 1 = 200 factories". */
  readonly ends: (format: Formatter, placed: PlacedTarget, isDeadlineSaid: boolean) => string
  /** One figure in a sentence, for reading the chart point by point. */
  readonly reading: (
    format: Formatter,
    placed: PlacedTarget,
    figure: PlacedFigure,
    required: number | null,
  ) => string
  /** First, lowest, highest and latest of one target, in a sentence. */
  readonly course: (
    format: Formatter,
    placed: PlacedTarget,
    points: Readonly<Record<'first' | 'lowest' | 'highest', PlacedFigure>>,
  ) => string
  /** How the chart is read point by point. */
  readonly hint: string
  /** Which figure is being read. */
  readonly placeRead: (name: string, period: string) => string
  readonly shown: string
  readonly shownHint: string
  readonly all: string
  readonly firstFew: (count: number) => string
  readonly none: string
  readonly shownCount: (count: number, of: number) => string
  readonly atMost: (count: number) => string
  readonly nothingShown: string
  readonly each: string
  readonly eachHint: string
  readonly sort: string
  readonly orders: Readonly<Record<Order, string>>
  readonly remaining: (format: Formatter, figure: PlacedFigure) => readonly [value: string, label: string]
  readonly pace: string
  readonly paceGaps: Readonly<Record<PaceGap | 'no-figure', string>>
  readonly age: string
  readonly unplaced: string
  readonly unplacedHint: string
  readonly moreUnplaced: (count: number) => string
  readonly scaleGaps: Readonly<Record<ScaleGap, string>>
  readonly marks: {
    readonly hollow: string
    readonly atLeast: string
    readonly atMost: string
    readonly other: string
    readonly path: string
    /** Where there are too many paths to show them together. */
    /** Where only some of the targets have one, by their names. */
    readonly pathOf: (targets: string) => string
    readonly pathOfOne: string
    readonly gap: string
  }
  readonly notComparable: string
  readonly columns: Readonly<Record<'target' | 'share' | 'required', string>>
  readonly page: (page: number, of: number) => string
  readonly pages: string
  readonly previous: string
  readonly next: string
  readonly ignored: (parts: readonly string[]) => string
}
