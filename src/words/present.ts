import type { Assessment } from '#src/core/assessment.ts'
import type { Slide } from '#src/core/deck.ts'
import type { Formatter } from '#src/core/format.ts'
import type { Target } from '#src/core/model.ts'

/** Everything that a key, a button or the other window can ask of the slides. */
export const KEY_GROUPS = [
  'next',
  'previous',
  'ends',
  'number',
  'overview',
  'hold',
  'black',
  'full-screen',
  'presenter',
  'dashboard',
  'close',
  'help',
] as const

export type KeyGroup = (typeof KEY_GROUPS)[number]

/** What the slides say beside what the pages of the targets say. */
export interface PresentWords {
  readonly pageTitle: (plan: string) => string
  readonly kicker: (plan: string, number: string, of: string) => string
  readonly targetCount: (format: Formatter, count: number) => string
  readonly deadline: (date: string) => string
  /** A target's message, short enough to head its slide. */
  readonly headline: (format: Formatter, target: Target, assessment: Assessment) => string
  /** Below the large value: "target 25% by 31 December 2025 · figure for 2024". */
  readonly valueLine: (format: Formatter, target: Target, assessment: Assessment) => string
  readonly withoutFigure: (format: Formatter, without: number, total: number) => string
  readonly notZero: string
  readonly titles: Readonly<Record<Exclude<Slide['kind'], 'target'>, string>>
  readonly methodTitle: string
  readonly method: (format: Formatter) => readonly string[]
  readonly methodAt: string
  readonly more: (count: string) => string
  readonly source: (name: string) => string
  readonly sourceUnknown: string
  readonly position: (number: string, of: string) => string
  /** While a number is typed, what Enter will do with it. */
  readonly typed: (number: string, of: string) => string
  readonly announce: (number: string, of: string, title: string) => string
  /** Where only what had been published by the day counts. */
  readonly publishedBy: (date: string) => string
  readonly live: string
  /** The stream broke off or fell silent. */
  readonly delayed: (ago: string) => string
  readonly connecting: string
  readonly checked: (ago: string) => string
  readonly lost: (ago: string) => string
  readonly frozen: (time: string, waiting: number) => string
  readonly black: string
  readonly windowBlocked: string
  /** On paper, where a chart should stand. */
  readonly chartOnItsWay: string
  readonly controls: {
    readonly title: string
    readonly next: string
    readonly previous: string
    readonly overview: string
    readonly hold: string
    readonly release: string
    readonly black: string
    readonly fullScreen: string
    readonly presenter: string
    readonly dashboard: string
    readonly help: string
    readonly close: string
  }
  readonly help: {
    readonly title: string
    readonly keys: Readonly<Record<KeyGroup, string>>
    readonly touch: string
    readonly letters: string
    readonly lettersHint: string
  }
  readonly choice: {
    readonly title: string
    readonly hint: string
    readonly shown: (title: string) => string
    readonly earlier: (title: string) => string
    readonly later: (title: string) => string
    readonly goTo: (number: string, title: string) => string
    readonly all: string
    readonly theme: string
    readonly themes: Readonly<Record<'dark' | 'light', string>>
    readonly copyLink: string
    readonly pdf: string
    readonly pptx: string
    readonly count: (shown: string, of: string) => string
  }
  readonly ignored: (parts: readonly string[]) => string
}
