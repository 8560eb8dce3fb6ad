import { addDays, addMonths, lastDayOf } from '#src/core/calendar.ts'
import type { IsoDate, LocalizedText, Observation, Period, Plan, Series, Source } from '#src/core/model.ts'
import { randomFrom } from '#tools/generated/random.ts'
import type { PlanStore, PlanTarget } from '#tools/plans/plan-store.ts'

/** What generated figures are called wherever they stand. */
export interface Naming {
  /** Begins the ids of series and source. */
  readonly id: string
  readonly publisher: string
  readonly mark: LocalizedText
}

const ILLUSTRATIVE: Naming = {
  id: 'illustrative',
  publisher: 'Illustrative figures, generated',
  mark: { en: 'illustrative, generated', 'zh-CN': '示意数据，程序生成' },
}

function sourceFor({ id, publisher }: Naming): Source {
  return {
    id: `${id}-figures`,
    publisher: { text: publisher, lang: 'en' },
    title: { text: 'Made by a program to try the page. Nobody published them.', lang: 'en' },
    url: null,
    publishedOn: null,
    confidence: 'low',
  }
}

const MONTHS_IN_QUARTER = 3
const LAG_DAYS = 30
const YEARS_WITHOUT_START = 5

/** How much of the way each target in turn ends at, so that a plan shows more than one status. */
const WAY_COVERED = [1.08, 0.9, 0.7, 1.25, 0.45] as const
const NOISE_SHARE = 0.02

function isQuarterEnd(month: Period): boolean {
  return Number(month.slice(5, 7)) % MONTHS_IN_QUARTER === 0
}

/** The months at which quarters end, from the first day to the last one. */
function quartersBetween(first: IsoDate, last: IsoDate): readonly Period[] {
  const quarters: Period[] = []
  let month: IsoDate | null = `${first.slice(0, 7)}-01`
  while (month !== null && month <= last) {
    const period = month.slice(0, 7)
    const end = lastDayOf(period)
    if (isQuarterEnd(period) && end !== null && end <= last) quarters.push(period)
    month = addMonths(month, 1)
  }
  return quarters
}

function yearsBefore(date: IsoDate, years: number): IsoDate {
  return addMonths(date, -12 * years) ?? date
}

function firstDayOf(target: PlanTarget, plan: Plan | undefined): IsoDate {
  const baseline = target.baseline === null ? null : lastDayOf(target.baseline.asOf)
  return baseline ?? plan?.start ?? yearsBefore(target.dueBy, YEARS_WITHOUT_START)
}

function startValue({ baseline, value, direction, unit }: PlanTarget): number {
  if (baseline !== null) return baseline.value
  const scale = Math.max(Math.abs(value), 1)
  if (direction === 'decrease') return value + 0.6 * scale
  return unit.kind === 'share' ? value - 0.5 * scale : value - 0.8 * scale
}

/** A value that its unit can have: whole things, and shares from 0 to 100. */
function fitting(value: number, { unit }: PlanTarget): number {
  if (unit.kind === 'count') return Math.max(0, Math.round(value))
  const rounded = Math.round(value * 10) / 10
  return unit.kind === 'share' ? Math.min(100, Math.max(0, rounded)) : rounded
}

function marked(text: LocalizedText, { mark }: Naming): LocalizedText {
  return { en: `${text.en} (${mark.en})`, 'zh-CN': `${text['zh-CN']}（${mark['zh-CN']}）` }
}

function observationsOf(
  target: PlanTarget,
  seriesId: string,
  quarters: readonly Period[],
  wayCovered: number,
  sourceId: string,
): readonly Observation[] {
  const random = randomFrom(seriesId)
  const start = startValue(target)
  const way = target.value - start
  const bend = 0.8 + 0.5 * random()

  return quarters.flatMap((asOf, index) => {
    const time = quarters.length === 1 ? 1 : index / (quarters.length - 1)
    const noise = index === 0 ? 0 : (random() - 0.5) * 2 * NOISE_SHARE
    const lastDay = lastDayOf(asOf)
    const publishedOn = lastDay === null ? null : addDays(lastDay, LAG_DAYS)
    if (publishedOn === null) return []
    return {
      id: `${seriesId}-${asOf}`,
      asOf,
      value: fitting(start + way * (wayCovered * time ** bend + noise), target),
      missingReason: null,
      qualifier: 'exact',
      quality: 'illustrative',
      break: false,
      sourceId,
      publishedOn,
      recordedAt: `${publishedOn}T01:00:00Z`,
      note: null,
    }
  })
}

function seriesFor(target: PlanTarget, id: string, lastQuarter: Period | undefined, naming: Naming): Series {
  return {
    id,
    name: marked(target.name, naming),
    definition: marked(target.definition, naming),
    unit: target.unit,
    publication: { intervalMonths: MONTHS_IN_QUARTER, lagDays: LAG_DAYS },
    ended:
      lastQuarter === undefined
        ? null
        : {
            asOf: lastQuarter,
            reason: {
              en: 'Illustrative figures run up to the deadline.',
              'zh-CN': '示意数据截至目标期限。',
            },
          },
    notes: [],
  }
}

/**
 * The plans with a complete quarterly series for every target in place of the published figures, up to the
 * deadline or to what could have been published by `today`. Nothing published is left beside it, so that
 * no chart mixes the two, and every figure and its source say what they are.
 */
export function illustrative(store: PlanStore, today: IsoDate): PlanStore {
  return generated(store, today, ILLUSTRATIVE)
}

export function generated(store: PlanStore, today: IsoDate, naming: Naming): PlanStore {
  const source = sourceFor(naming)
  const plans = new Map(store.plans.map((plan) => [plan.id, plan]))

  const made = store.targets.map((target, index) => {
    const id = `${naming.id}-${target.planId}-${target.id}`
    const first = firstDayOf(target, plans.get(target.planId))
    const quarters = quartersBetween(first, target.dueBy)
    const wayCovered = WAY_COVERED[index % WAY_COVERED.length] ?? 1
    const observations = observationsOf(target, id, quarters, wayCovered, source.id).filter(
      ({ publishedOn }) => publishedOn !== null && publishedOn <= today,
    )
    const isWhole = observations.length === quarters.length
    const baseline = target.baseline ?? {
      value: startValue(target),
      asOf: quarters[0] ?? first,
      sourceId: source.id,
    }
    return {
      observations,
      series: seriesFor(target, id, isWhole ? quarters.at(-1) : undefined, naming),
      target: {
        ...target,
        baseline,
        notes: [],
        annotations: [],
        decisions: [],
        noFigureReason: null,
        series: [{ role: 'primary' as const, seriesId: id }],
      },
    }
  })

  return {
    plans: store.plans,
    targets: made.map(({ target }) => target),
    series: made.map(({ series }) => series),
    observations: Object.fromEntries(made.map(({ series, observations }) => [series.id, observations])),
    sources: [...store.sources, source],
  }
}
