import type { Health, ObservationPage, PlanDetail, PlanList, TargetDetail } from '#src/api/answers.ts'
import type { LocalizedText, Observation, Plan, Source, Target, Unit } from '#src/core/model.ts'

/**
 * An example of `src/api/adapter.ts`: a register that knows one flat list, a row a figure with its goal
 * beside it, as OData services have them: `GET {base}/Figures` answers `{ "value": [row, row] }`.
 */

interface Row {
  readonly Code: string
  readonly Title: string
  readonly Unit: string
  readonly Goal: number
  readonly GoalDate: string
  readonly Period: string
  /** Null where the register knows of the period and has no figure. */
  readonly Figure: number | null
  readonly Released: string
}

const PLAN_ID = 'register'
const PLAN_DUE_BY = '2030-12-31'
const SOURCE: Source = {
  id: 'register',
  publisher: { text: 'Example Register', lang: 'en' },
  title: null,
  url: null,
  publishedOn: null,
  confidence: 'high',
}

/** The register has one language; the page shows its words in both. */
function inBoth(text: string): LocalizedText {
  return { en: text, 'zh-CN': text }
}

function isRow(row: unknown): row is Row {
  if (typeof row !== 'object' || row === null) return false
  const value = (key: keyof Row): unknown => Reflect.get(row, key)
  const texts = ['Code', 'Title', 'Unit', 'GoalDate', 'Period', 'Released'] as const
  const isFigure = value('Figure') === null || typeof value('Figure') === 'number'
  return texts.every((key) => typeof value(key) === 'string') && typeof value('Goal') === 'number' && isFigure
}

function rowsIn(body: unknown): readonly Row[] | null {
  const rows: unknown = typeof body === 'object' && body !== null ? Reflect.get(body, 'value') : null
  return Array.isArray(rows) && rows.every(isRow) ? rows : null
}

function observationOf({ Code, Period, Figure, Released }: Row): Observation {
  return {
    id: `${Code}-${Period}`,
    asOf: Period,
    value: Figure,
    missingReason: Figure === null ? inBoth('The register has no figure for this period.') : null,
    qualifier: 'exact',
    quality: 'reported',
    break: false,
    sourceId: SOURCE.id,
    publishedOn: Released,
    recordedAt: `${Released}T00:00:00Z`,
    note: null,
  }
}

/** Oldest period first, as the contract wants them. */
function observationsOf(rows: readonly Row[], code: string): readonly Observation[] {
  const own = rows.filter(({ Code }) => Code === code)
  return own.toSorted((a, b) => (a.Period < b.Period ? -1 : 1)).map(observationOf)
}

function targetOf(row: Row, rows: readonly Row[]): Target {
  const unit: Unit = {
    id: row.Code,
    kind: row.Unit === '%' ? 'share' : 'measure',
    symbol: inBoth(row.Unit),
    name: inBoth(row.Unit),
  }
  const name = inBoth(row.Title)
  const series = {
    id: row.Code,
    name,
    definition: null,
    unit,
    publication: null,
    ended: null,
    notes: [],
  }
  return {
    id: row.Code,
    planId: PLAN_ID,
    themeId: null,
    name,
    definition: name,
    question: null,
    value: row.Goal,
    unit,
    // The register holds goals to rise to alone. A direction is stated, never guessed from the figures.
    direction: 'increase',
    bound: 'inclusive',
    kind: 'reach',
    dueBy: row.GoalDate,
    baseline: null,
    milestones: [],
    revisions: [],
    responsible: null,
    sourceIds: [SOURCE.id],
    notes: [],
    annotations: [],
    decisions: [],
    noFigureReason: null,
    series: [{ role: 'primary', series, history: observationsOf(rows, row.Code), isHistoryComplete: true }],
  }
}

function targetsOf(rows: readonly Row[]): readonly Target[] {
  const firsts = new Map(rows.toReversed().map((row) => [row.Code, row]))
  return [...firsts.values()].map((row) => targetOf(row, rows)).toSorted((a, b) => (a.id < b.id ? -1 : 1))
}

function planOf(targets: readonly Target[]): Plan {
  return {
    id: PLAN_ID,
    name: inBoth('Register'),
    description: inBoth('Every goal of the register.'),
    timeZone: 'UTC',
    start: null,
    dueBy: PLAN_DUE_BY,
    notice: null,
    contextNotes: [],
    themes: [],
    targetCount: targets.length,
  }
}

type Answer = Health | PlanList | PlanDetail | TargetDetail | ObservationPage

/** The answer to a path of the contract, made from the rows; null where there is none. */
function answerTo(path: string, rows: readonly Row[]): Answer | null {
  const targets = targetsOf(rows)
  const plan = planOf(targets)
  const [, targetId] = /\/plans\/register\/targets\/([^/]+)$/u.exec(path) ?? []
  const [, seriesId] = /\/series\/([^/]+)\/observations$/u.exec(path) ?? []
  const target = targets.find(({ id }) => id === targetId)
  if (target !== undefined) return { target, sources: [SOURCE] }
  if (targets.some(({ id }) => id === seriesId)) {
    return { items: observationsOf(rows, seriesId ?? ''), sources: [SOURCE], nextCursor: null }
  }
  if (path.endsWith('/plans/register')) {
    return { plan, targets: { items: targets, sources: [SOURCE], nextCursor: null } }
  }
  if (path.endsWith('/plans')) return { items: [plan] }
  if (!path.endsWith('/health')) return null
  const capabilities = { events: false, conditionalRequests: false, paging: false }
  const dataVersion =
    rows
      .map(({ Released }) => Released)
      .toSorted()
      .at(-1) ?? 'empty'
  return { status: 'ok', contractVersion: '1.0.0', dataVersion, origin: 'live', capabilities }
}

export async function adapt(
  request: Request,
  fetch: (request: Request) => Promise<Response>,
): Promise<Response> {
  const [base = '', path = ''] = request.url.split(/(?=\/(?:health|plans|series)(?:\/|$))/u)
  const response = await fetch(new Request(`${base}/Figures`, request))
  if (!response.ok) return response
  const rows = rowsIn(await response.json())
  // Not a list of figures: passed on empty, the client would call it none. It is no answer by the contract.
  if (rows === null) return Response.json(null)
  const answer = answerTo(path, rows)
  return answer === null ? new Response(null, { status: 404 }) : Response.json(answer)
}
