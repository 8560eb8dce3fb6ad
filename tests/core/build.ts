import { assess } from '#src/core/assess.ts'
import type { Assessment } from '#src/core/assessment.ts'
import type {
  LocalizedText,
  Observation,
  Period,
  Qualifier,
  Series,
  SeriesRole,
  Source,
  Target,
  TargetSeries,
  Unit,
  UnitKind,
} from '#src/core/model.ts'

export function bilingual(text: string): LocalizedText {
  return { en: text, 'zh-CN': `${text}（中文）` }
}

export function unitOf(kind: UnitKind): Unit {
  return { id: kind, kind, symbol: bilingual(kind), name: bilingual(kind) }
}

export function sourceWith(id: string, changes: Partial<Source> = {}): Source {
  return {
    id,
    publisher: { text: id, lang: 'en' },
    title: null,
    url: null,
    publishedOn: null,
    confidence: 'medium',
    ...changes,
  }
}

/** A value of the source `bureau`, recorded on 4 March 2026. */
export function figure(asOf: Period, value: number | null, changes: Partial<Observation> = {}): Observation {
  return {
    id: `${asOf}-${changes.sourceId ?? 'bureau'}-${changes.recordedAt ?? 'first'}`,
    asOf,
    value,
    missingReason: null,
    qualifier: 'exact',
    quality: 'reported',
    break: false,
    sourceId: 'bureau',
    publishedOn: null,
    recordedAt: '2026-03-04T05:06:07Z',
    note: null,
    ...changes,
  }
}

export function bounded(asOf: Period, value: number, qualifier: Qualifier): Observation {
  return figure(asOf, value, { qualifier })
}

export function seriesWith(changes: Partial<Series> = {}): Series {
  return {
    id: 'main',
    name: bilingual('Main series'),
    definition: null,
    unit: unitOf('count'),
    publication: null,
    ended: null,
    notes: [],
    ...changes,
  }
}

export function inRole(
  role: SeriesRole,
  history: readonly Observation[] = [],
  series = seriesWith(),
): TargetSeries {
  return { role, series, history, isHistoryComplete: true }
}

/** Reach 300 by the end of 2030, upwards, with one primary series and no baseline. */
export function targetWith(changes: Partial<Target> = {}): Target {
  return {
    id: 'target',
    planId: 'plan',
    themeId: null,
    name: bilingual('Target'),
    definition: bilingual('What is counted'),
    question: null,
    value: 300,
    unit: unitOf('count'),
    direction: 'increase',
    bound: 'inclusive',
    kind: 'reach',
    dueBy: '2030-12-31',
    baseline: null,
    milestones: [],
    revisions: [],
    responsible: null,
    sourceIds: [],
    notes: [],
    annotations: [],
    decisions: [],
    noFigureReason: null,
    series: [inRole('primary')],
    ...changes,
  }
}

export function since(asOf: Period, value: number): Pick<Target, 'baseline'> {
  return { baseline: { asOf, value, sourceId: null } }
}

export function judgedOn(
  asOf: string,
  observations: readonly Observation[],
  changes: Partial<Target> = {},
  sources: readonly Source[] = [],
): Assessment {
  return assess({ target: targetWith(changes), observations, sources, asOf })
}

/** "status reason", so that a table of cases stays one line a case. */
export function verdictOf({ status, reason }: Assessment): string {
  return `${status} ${reason}`
}

export function available<Value>(
  computed: { readonly available: true; readonly value: Value } | { readonly available: false },
): Value {
  if (computed.available) return computed.value
  throw new Error(`Expected a value and got ${JSON.stringify(computed)}.`)
}
