import type { Formatter } from '#src/core/format.ts'
import type { Qualifier, Unit } from '#src/core/model.ts'

/** What a target asked for: a value and a day, both as people read them. */
export interface ToldTerms {
  readonly value: string
  readonly dueBy: string
}

/** What can happen to a target, told in a line each. */
export interface Changes {
  /** With its bound and its unit: "over 83,000 stations". */
  readonly figure: (format: Formatter, value: number, qualifier: Qualifier, unit: Unit) => string
  readonly newFigure: (figure: string, period: string) => string
  readonly correctedFigure: (figure: string, previous: string, period: string) => string
  readonly withdrawnFigure: (previous: string, period: string) => string
  readonly revisedTarget: (before: ToldTerms, after: ToldTerms) => string
  readonly recordedDecision: (period: string, reason: string) => string
  readonly deadlinePassed: (date: string) => string
  readonly firstStatus: (status: string) => string
  readonly statusChanged: (before: string, after: string) => string
  readonly statusStays: (status: string) => string
  /** What is left out of a list. */
  readonly more: (count: number) => string
}
