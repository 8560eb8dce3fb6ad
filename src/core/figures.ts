/** Which values are judged: of each source the newest vintage, and of several sources one, by a stated rule. */

import type { Choice, Figure } from './assessment.ts'
import { lastDayOf } from './calendar.ts'
import type { Confidence, ConflictDecision, IsoDate, Observation, Source } from './model.ts'
import type { DatedRecord } from './records.ts'

export interface Selection {
  readonly asOf: IsoDate
  /** Keep to what had been published by then; null to use all. */
  readonly publishedBy: IsoDate | null
  readonly sources: readonly Source[]
  /** Recorded decisions on the judged series. */
  readonly decisions: readonly ConflictDecision[]
}

export interface Selected {
  /** Oldest first, one a period. */
  readonly figures: readonly Figure[]
  /** Values left out under `publishedBy` because their publication date is not known. */
  readonly undated: readonly Observation[]
}

const CONFIDENCE_RANK: Readonly<Record<Confidence, number>> = { high: 3, medium: 2, low: 1 }

/** 0 where the source is not on record, below every known confidence. */
function confidenceRank(sourceId: string, sources: readonly Source[]): number {
  const source = sources.find(({ id }) => id === sourceId)
  return source === undefined ? 0 : CONFIDENCE_RANK[source.confidence]
}

/** The newest record of each source. A value of null in it withdraws what the source said before. */
function newestVintages(records: readonly DatedRecord[]): DatedRecord[] {
  const newest = new Map<string, DatedRecord>()
  for (const record of records) {
    const known = newest.get(record.observation.sourceId)
    if (known === undefined || record.recorded > known.recorded)
      newest.set(record.observation.sourceId, record)
  }
  return [...newest.values()].filter(({ observation }) => observation.value !== null)
}

function mostTrusted(candidates: readonly DatedRecord[], sources: readonly Source[]): DatedRecord[] {
  const ranks = candidates.map(({ observation }) => confidenceRank(observation.sourceId, sources))
  const highest = Math.max(...ranks)
  return candidates.filter((_, index) => ranks[index] === highest)
}

/** An unknown publication date comes last. */
function lastPublished(candidates: readonly DatedRecord[]): DatedRecord[] {
  const days = candidates.map(({ observation }) => observation.publishedOn ?? '')
  const latest = days.toSorted().at(-1)
  return candidates.filter((_, index) => days[index] === latest)
}

function lastRecorded(candidates: readonly DatedRecord[]): DatedRecord[] {
  const latest = Math.max(...candidates.map(({ recorded }) => recorded))
  return candidates.filter(({ recorded }) => recorded === latest)
}

/** No two candidates are of one source. */
function compareSources(a: DatedRecord, b: DatedRecord): number {
  return a.observation.sourceId < b.observation.sourceId ? -1 : 1
}

/** The record judged for a period, and how it was chosen. */
interface Chosen {
  readonly record: DatedRecord
  readonly choice: Choice
  readonly decision: ConflictDecision | null
}

function only(record: DatedRecord): Chosen {
  return { record, choice: 'only-figure', decision: null }
}

/**
 * The latest decision on this period for one of its sources, of two made on one day the later in the list;
 * under `publishedBy` only one that had been made by then.
 */
function findDecision(
  records: readonly DatedRecord[],
  { decisions, publishedBy }: Selection,
): ConflictDecision | null {
  const on = records[0]?.on
  let latest: ConflictDecision | null = null
  for (const decision of decisions) {
    const isMade = publishedBy === null || decision.decidedOn <= publishedBy
    const isHere = isMade && lastDayOf(decision.asOf) === on
    const isLater = latest === null || decision.decidedOn >= latest.decidedOn
    const names = ({ observation }: DatedRecord): boolean => observation.sourceId === decision.sourceId
    if (isHere && isLater && records.some(names)) latest = decision
  }
  return latest
}

/** Recorded decision, then source confidence, then newest publication, then newest record; the source's id breaks a tie. */
function choose(candidates: readonly DatedRecord[], selection: Selection): Chosen | null {
  const [first, second] = candidates
  if (first === undefined) return null
  if (second === undefined) return only(first)
  const decision = findDecision(candidates, selection)
  const decided = candidates.find(({ observation }) => observation.sourceId === decision?.sourceId)
  if (decided !== undefined) return { record: decided, choice: 'recorded-decision', decision }
  const trusted = mostTrusted(candidates, selection.sources)
  const [mostTrustedOne = first] = trusted
  if (trusted.length === 1) return { record: mostTrustedOne, choice: 'source-confidence', decision: null }
  const published = lastPublished(trusted)
  const [newest = first] = published
  if (published.length === 1) return { record: newest, choice: 'newest-publication', decision: null }
  const recorded = lastRecorded(published)
  const [last = first] = recorded.toSorted(compareSources)
  return { record: last, choice: recorded.length === 1 ? 'newest-record' : 'source-order', decision: null }
}

function figureOf({ record, choice, decision }: Chosen, others: readonly Observation[]): Figure | null {
  const { observation, on, day } = record
  const { value, qualifier } = observation
  return value === null ? null : { observation, on, day, value, qualifier, choice, others, decision }
}

const NO_OTHERS: readonly Observation[] = []

/** The figure for one period from all its records; null where no source has a value for it. */
export function judgedFigure(records: readonly DatedRecord[], selection: Selection): Figure | null {
  const [first, second] = records
  if (first !== undefined && second === undefined) return figureOf(only(first), NO_OTHERS)
  const candidates = newestVintages(records)
  const chosen = choose(candidates, selection)
  if (chosen === null) return null
  const { value } = chosen.record.observation
  const others = candidates.map(({ observation }) => observation).filter((other) => other.value !== value)
  return figureOf(chosen, others)
}

/** The judged figures by `asOf`, from records with the oldest period first. */
export function selectFigures(records: readonly DatedRecord[], selection: Selection): Selected {
  const figures: Figure[] = []
  const undated: Observation[] = []
  let group: DatedRecord[] = []
  const close = (): void => {
    const figure = judgedFigure(group, selection)
    if (figure !== null) figures.push(figure)
    group = []
  }
  for (const record of records) {
    if (record.on > selection.asOf) break
    const { publishedOn, value } = record.observation
    if (selection.publishedBy !== null) {
      if (publishedOn === null && value !== null) undated.push(record.observation)
      if (publishedOn === null || publishedOn > selection.publishedBy) continue
    }
    if (group[0] !== undefined && group[0].day !== record.day) close()
    group.push(record)
  }
  close()
  return { figures, undated }
}
