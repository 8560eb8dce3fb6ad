import type { FreshnessState, Status } from '#src/core/assessment.ts'
import type { GrowthClass } from '#src/core/crosscheck-growth.ts'
import type { SlopeClass } from '#src/core/crosscheck-slope.ts'
import type { Direction, TargetBound, TargetKind } from '#src/core/model.ts'
import type { WorkedCaseId } from './method-cases.ts'
import type { MethodNumbers } from './method-numbers.ts'

/** The parts of the page, in their order. */
export const METHOD_SECTIONS = [
  'statuses',
  'rules',
  'pace',
  'bounds',
  'deadlines',
  'conflicts',
  'freshness',
  'distance',
  'checks',
  'projections',
  'flips',
  'history',
  'never',
  'data',
] as const

export type MethodSectionId = (typeof METHOD_SECTIONS)[number]

/** What the page makes of the core's own constants, and where it stands among the texts. */
export type MethodTable =
  'statuses' | 'pace-thresholds' | 'freshness-states' | 'growth-classes' | 'slope-classes' | 'publications'

/** One piece of a section. */
export type Block =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'title'; readonly text: string }
  | { readonly kind: 'formula'; readonly name: string; readonly sum: string }
  | { readonly kind: 'points'; readonly items: readonly string[] }
  /** In an order that matters. */
  | { readonly kind: 'steps'; readonly items: readonly string[] }
  | { readonly kind: 'terms'; readonly items: readonly (readonly [term: string, meaning: string])[] }
  | { readonly kind: 'table'; readonly table: MethodTable }

export interface SectionText {
  readonly title: string
  readonly blocks: (numbers: MethodNumbers) => readonly Block[]
}

/** A method that others published, by its own title. */
export interface Publication {
  readonly publisher: string
  /** In English, as published. */
  readonly title: string
  readonly what: string
}

export interface Method {
  readonly lead: string
  readonly contents: string
  readonly sections: Readonly<Record<MethodSectionId, SectionText>>
  /** Each status by the rule that gives it, in one sentence. */
  readonly statusRules: Readonly<Record<Status, (numbers: MethodNumbers) => string>>
  readonly growthRules: Readonly<Record<GrowthClass, (numbers: MethodNumbers) => string>>
  readonly slopeRules: Readonly<Record<SlopeClass, (numbers: MethodNumbers) => string>>
  readonly paceRules: Readonly<
    Record<'on-track' | 'behind' | 'off-track' | 'regressing', (numbers: MethodNumbers) => string>
  >
  readonly freshnessNames: Readonly<Record<FreshnessState, string>>
  readonly freshnessRules: Readonly<Record<FreshnessState, string>>
  readonly publications: readonly Publication[]
  readonly tables: Readonly<Record<MethodTable, string>>
  readonly columns: Readonly<
    Record<'status' | 'rule' | 'ratio' | 'class' | 'uncovered' | 'state' | 'when', string>
  >
  readonly cases: Readonly<Record<WorkedCaseId, { readonly title: string; readonly about: string }>>
  readonly example: {
    readonly mark: string
    readonly given: string
    readonly sum: string
    readonly result: string
    /** Why the status holds, and by which of the four rules; null where none was looked at. */
    readonly reason: (reason: string, rule: number | null) => string
    readonly target: string
    readonly baseline: string
    readonly none: string
    readonly milestone: string
    readonly milestoneBy: (value: string, date: string) => string
    readonly figure: (period: string) => string
    readonly conflicting: string
    readonly schedule: string
    readonly everyMonths: (months: number, days: number) => string
    readonly judgedOn: string
  }
  readonly sumRows: {
    readonly growthActual: string
    readonly growthRequired: string
    readonly toThePowerOf: string
    readonly slopeMean: string
    readonly slopeProjected: string
    readonly slopeUncovered: string
    readonly scale: string
    readonly nextDue: string
    readonly age: string
    readonly observed: string
    readonly recent: string
    readonly required: string
    readonly reachedOn: string
    readonly daysAt: (days: string, perYear: string) => string
    readonly band: (level: string) => string
    readonly bandPoints: (points: string) => string
    readonly bandReaches: Readonly<Record<'all' | 'part' | 'none', string>>
    readonly higher: string
    readonly lower: string
    readonly dateFlip: string
    readonly otherFigure: string
    readonly from: (value: string) => string
    readonly above: (value: string) => string
    readonly downTo: (value: string) => string
    readonly below: (value: string) => string
    readonly differing: (value: string, change: string) => string
  }
  readonly data: {
    readonly targets: string
    readonly series: string
    readonly sources: string
    readonly term: Readonly<
      Record<
        | 'requirement'
        | 'definition'
        | 'direction'
        | 'kind'
        | 'bound'
        | 'baseline'
        | 'milestones'
        | 'revisions'
        | 'responsible'
        | 'statedIn'
        | 'decisions'
        | 'remarks'
        | 'roles'
        | 'unit'
        | 'schedule'
        | 'ended'
        | 'caveats',
        string
      >
    >
    readonly directions: Readonly<Record<Direction, string>>
    readonly kinds: Readonly<Record<TargetKind, string>>
    readonly bounds: Readonly<Record<TargetBound, string>>
    readonly noBaseline: string
    readonly noDefinition: string
    readonly noSchedule: string
    readonly noSeries: string
    readonly noTargets: string
    readonly noSources: string
    readonly notStated: string
    readonly decided: (period: string, reason: string, date: string) => string
    readonly endedAt: (period: string, reason: string) => string
    readonly counted: (targets: string, series: string, sources: string) => string
  }
}
