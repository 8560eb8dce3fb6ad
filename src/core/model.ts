/**
 * What a plan is made of, in the words of the contract. A backend's answers, once validated, have these
 * shapes, and so have the plan files once read.
 *
 * Values carry the unit stated beside them: 18 means 18%. Null always means "not known" or "none", as
 * each field says; it never means zero.
 */

export type Language = 'en' | 'zh-CN'

export const LANGUAGES = ['en', 'zh-CN'] as const satisfies readonly Language[]

/** One text for people in each language. */
export type LocalizedText = Readonly<Record<Language, string>>

/** A name or title kept in its own language, given as a BCP 47 tag. */
export interface OriginalText {
  readonly text: string
  readonly lang: string
}

/** A calendar day, `2025-12-31`. */
export type IsoDate = string

/** What a value describes: `2024`, `2024-02` or `2024-12-12`. Judged at its last day. */
export type Period = string

export type Direction = 'increase' | 'decrease'
export type TargetKind = 'reach' | 'keep'

/** `exclusive` where the value itself is not enough: "over 60%". */
export type TargetBound = 'inclusive' | 'exclusive'

/** How a published value bounds the true one: `at-least` where the source says "over". */
export type Qualifier = 'exact' | 'at-least' | 'at-most' | 'about'
export type Quality = 'reported' | 'provisional' | 'estimated' | 'illustrative'
export type SeriesRole = 'primary' | 'alternative' | 'related'
export type Confidence = 'high' | 'medium' | 'low'

/** `share` is in percent and its differences are percentage points; `count` is whole things. */
export type UnitKind = 'share' | 'count' | 'measure'

export interface Unit {
  readonly id: string
  readonly kind: UnitKind
  /** What stands after a number: `%`, `km`, `座`. */
  readonly symbol: LocalizedText
  /** The whole unit: `% of GDP`. */
  readonly name: LocalizedText
}

export interface Source {
  readonly id: string
  readonly publisher: OriginalText
  readonly title: OriginalText | null
  /** Null where the original page was not located. */
  readonly url: string | null
  /** Null where unknown. */
  readonly publishedOn: IsoDate | null
  readonly confidence: Confidence
}

/** A remark for people, with the sources that bear it out. */
export interface Note {
  readonly text: LocalizedText
  readonly sourceIds: readonly string[]
}

/** A dated remark for the chart. Never a milestone. */
export interface Annotation extends Note {
  readonly on: IsoDate
  /** In the target's unit; null where the remark has no place on the value axis. */
  readonly value: number | null
}

export interface Observation {
  readonly id: string
  readonly asOf: Period
  /** In the series' unit. Null where no value exists, with the reason beside it. */
  readonly value: number | null
  readonly missingReason: LocalizedText | null
  readonly qualifier: Qualifier
  readonly quality: Quality
  /** True where this value is not comparable with the one before. */
  readonly break: boolean
  readonly sourceId: string
  /** When this value was published; null where unknown. */
  readonly publishedOn: IsoDate | null
  /** When the system learned of it, a date-time. A correction is a new record of the same source and period. */
  readonly recordedAt: string
  readonly note: LocalizedText | null
}

export interface Series {
  readonly id: string
  readonly name: LocalizedText
  /** Null where no definition was published. */
  readonly definition: LocalizedText | null
  readonly unit: Unit
  /** The known publication schedule; null where none is known, and then no due date is claimed. */
  readonly publication: { readonly intervalMonths: number; readonly lagDays: number } | null
  /** Set where no further value will come. */
  readonly ended: { readonly asOf: Period; readonly reason: LocalizedText } | null
  readonly notes: readonly Note[]
}

/** A series in its role for one target. `history` is enough to judge even where it is not complete. */
export interface TargetSeries {
  readonly role: SeriesRole
  readonly series: Series
  readonly history: readonly Observation[]
  readonly isHistoryComplete: boolean
}

export interface Baseline {
  readonly value: number
  readonly asOf: Period
  readonly sourceId: string | null
}

/** An interim value that the required path runs through. */
export interface Milestone {
  readonly value: number
  readonly dueBy: IsoDate
}

/** A change of the target. Until `revisedOn` the previous terms were in force. */
export interface Revision {
  readonly revisedOn: IsoDate
  readonly previousValue: number
  readonly previousDueBy: IsoDate
  readonly reason: LocalizedText
  readonly sourceIds: readonly string[]
}

/** Which of several figures for one period is judged, and why. */
export interface ConflictDecision {
  readonly seriesId: string
  readonly asOf: Period
  readonly sourceId: string
  readonly reason: LocalizedText
  readonly decidedOn: IsoDate
}

export interface Target {
  readonly id: string
  readonly planId: string
  readonly themeId: string | null
  readonly name: LocalizedText
  readonly definition: LocalizedText
  /** The outcome as an indirect question, "whether … reached 25% of GDP"; null where none was written. */
  readonly question: LocalizedText | null
  /** In `unit`. */
  readonly value: number
  readonly unit: Unit
  readonly direction: Direction
  readonly bound: TargetBound
  readonly kind: TargetKind
  readonly dueBy: IsoDate
  readonly baseline: Baseline | null
  /** Oldest first, monotone in the target's direction. */
  readonly milestones: readonly Milestone[]
  /** Oldest first. */
  readonly revisions: readonly Revision[]
  readonly responsible: LocalizedText | null
  /** Where the target itself is stated. */
  readonly sourceIds: readonly string[]
  readonly notes: readonly Note[]
  readonly annotations: readonly Annotation[]
  readonly decisions: readonly ConflictDecision[]
  /** Why nothing was ever measured; null where that needs no saying or is not known. */
  readonly noFigureReason: LocalizedText | null
  /** At most one is primary. */
  readonly series: readonly TargetSeries[]
}

export interface Theme {
  readonly id: string
  readonly name: LocalizedText
}

export interface Plan {
  readonly id: string
  readonly name: LocalizedText
  readonly description: LocalizedText
  /** IANA name. A deadline passes when its day has ended there. */
  readonly timeZone: string
  /** Null where unknown. */
  readonly start: IsoDate | null
  readonly dueBy: IsoDate
  /** What a reader must know first about where the targets come from, and the plan it leads to. */
  readonly notice: { readonly text: LocalizedText; readonly planId: string | null } | null
  /** What else the plan's source states, as stated there. */
  readonly contextNotes: readonly Note[]
  readonly themes: readonly Theme[]
  readonly targetCount: number
}
