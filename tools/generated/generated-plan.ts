import { lastDayOf } from '#src/core/calendar.ts'
import type { IsoDate, Observation, Plan, Series, Source } from '#src/core/model.ts'
import type { PlanStore, PlanTarget } from '#tools/plans/plan-store.ts'
import { fitting, generatedObservations, monthsBetween } from './generated-observations.ts'
import { randomFrom } from './random.ts'
import { SUBJECTS, THEMES, type Subject } from './subjects.ts'

/** How large a plan is to be made. The same wish always gives the same plan. */
export interface PlanWish {
  readonly targets: number
  /** How many observations each target has, from the least to the most. */
  readonly observations: { readonly least: number; readonly most: number }
  readonly planId?: string
  readonly seed?: string
}

/** A target with all it rests on. */
export interface GeneratedTarget {
  readonly target: PlanTarget
  readonly series: Series | null
  readonly observations: readonly Observation[]
}

export const GENERATED_PLAN_ID = 'generated-plan'

const LAST_DAY: IsoDate = '2026-09-30'
const DUE_BY: IsoDate = '2030-12-31'
const DUE_EARLY: IsoDate = '2025-12-31'
const MILESTONE: IsoDate = '2028-12-31'
const LAG_DAYS = 30
const GAPS_IN_THOUSAND = 8

/** Every so many targets one is unlike the others, so that a plan shows every status. */
const UNMEASURED_EVERY = 29
const EARLY_EVERY = 11
const MILESTONE_EVERY = 7

export const GENERATED_SOURCE: Source = {
  id: 'generated-figures',
  publisher: { text: 'Illustrative figures, generated', lang: 'en' },
  title: { text: 'Made by a program to try large plans. Nobody published them.', lang: 'en' },
  url: null,
  publishedOn: null,
  confidence: 'low',
}

/** The plan itself, without its targets. */
export function generatedHead({ targets, planId = GENERATED_PLAN_ID }: PlanWish): Plan {
  const count = targets.toLocaleString('en')
  return {
    id: planId,
    name: { en: `Generated plan of ${count} targets`, 'zh-CN': `生成的规划（${String(targets)}项目标）` },
    description: {
      en: 'Made by a program to try how the dashboard stands a large plan.',
      'zh-CN': '由程序生成，用于检验大型规划的显示。',
    },
    timeZone: 'Asia/Shanghai',
    start: null,
    dueBy: DUE_BY,
    notice: {
      text: {
        en: 'This plan is generated. Its targets and figures are illustrative, and nobody published them.',
        'zh-CN': '本规划由程序生成。其中目标与数据均为示意，未经任何机构发布。',
      },
      planId: null,
    },
    contextNotes: [],
    themes: THEMES,
    targetCount: targets,
  }
}

function termsOf(subject: Subject, index: number, random: () => number) {
  const size = 0.6 + 0.8 * random()
  const kind = subject.unit.kind
  // Shares differ less, so that none ends at 100 or turns its direction.
  const scale = kind === 'share' ? 0.95 + 0.1 * random() : size
  const from = fitting(subject.from * scale, kind)
  const to = fitting(subject.to * scale, kind)
  return { from, to, dueBy: index % EARLY_EVERY === EARLY_EVERY - 1 ? DUE_EARLY : DUE_BY }
}

function targetAt(
  index: number,
  { targets, observations: asked, seed = '', planId }: PlanWish,
): GeneratedTarget {
  const subject = SUBJECTS[index % SUBJECTS.length]
  if (subject === undefined) throw new Error('There is nothing to make targets of.')
  const id = `target-${String(index + 1).padStart(String(targets).length, '0')}`
  const random = randomFrom(`${seed} ${id}`)
  const area = String(Math.floor(index / SUBJECTS.length) + 1)
  const { from, to, dueBy } = termsOf(subject, index, random)
  const { unit, direction, kind } = subject
  const name = {
    en: `${subject.name.en}, area ${area}`,
    'zh-CN': `${subject.name['zh-CN']}（第${area}片区）`,
  }
  const isMeasured = index % UNMEASURED_EVERY !== UNMEASURED_EVERY - 1
  const seriesId = `generated-${id}`
  const count = asked.least + Math.floor(random() * (asked.most - asked.least + 1))
  const observations = isMeasured
    ? generatedObservations({
        seriesId,
        sourceId: GENERATED_SOURCE.id,
        seed: `${seed} ${seriesId}`,
        count,
        last: LAST_DAY,
        unit: unit.kind,
        from,
        to: from + (to - from) * (1.3 * random() - 0.1),
        gapsInThousand: GAPS_IN_THOUSAND,
      })
    : []
  const first = observations[0]
  const hasBaseline = first !== undefined && (lastDayOf(first.asOf) ?? dueBy) < dueBy
  const hasMilestone = hasBaseline && dueBy === DUE_BY && index % MILESTONE_EVERY === 0
  const months = monthsBetween(count)
  return {
    observations,
    series: isMeasured
      ? {
          id: seriesId,
          name,
          definition: null,
          unit,
          publication: months === 0 ? null : { intervalMonths: months, lagDays: LAG_DAYS },
          ended: null,
          notes: [],
        }
      : null,
    target: {
      id,
      planId: planId ?? GENERATED_PLAN_ID,
      themeId: subject.themeId,
      name,
      definition: {
        en: `${direction === 'increase' ? 'At least' : 'At most'} ${to.toLocaleString('en')}${unit.kind === 'share' ? '' : ' '}${unit.name.en}`,
        'zh-CN': `${direction === 'increase' ? '不少于' : '不超过'}${String(to)}${unit.symbol['zh-CN']}`,
      },
      question: null,
      value: to,
      unit,
      direction,
      bound: 'inclusive',
      kind,
      dueBy,
      baseline: hasBaseline ? { value: from, asOf: first.asOf, sourceId: GENERATED_SOURCE.id } : null,
      milestones: hasMilestone ? [{ value: fitting((from + to) / 2, unit.kind), dueBy: MILESTONE }] : [],
      revisions: [],
      responsible: { en: `Office of area ${area}`, 'zh-CN': `第${area}片区办公室` },
      sourceIds: [GENERATED_SOURCE.id],
      notes: [],
      annotations: [],
      decisions: [],
      noFigureReason: isMeasured
        ? null
        : { en: 'Left unmeasured by the generator.', 'zh-CN': '由生成程序设为未测量。' },
      series: isMeasured ? [{ role: 'primary', seriesId }] : [],
    },
  }
}

/** One target after the other, so that a plan of any size can be written without being held. */
export function* generatedTargets(wish: PlanWish): Generator<GeneratedTarget> {
  for (let index = 0; index < wish.targets; index += 1) yield targetAt(index, wish)
}

/** A plan of so many targets, each with its own series of illustrative figures. */
export function generatedPlan(wish: PlanWish): PlanStore {
  const made = [...generatedTargets(wish)]
  return {
    plans: [generatedHead(wish)],
    targets: made.map(({ target }) => target),
    series: made.flatMap(({ series }) => series ?? []),
    observations: Object.fromEntries(
      made.flatMap(({ series, observations }) => (series === null ? [] : [[series.id, observations]])),
    ),
    sources: [GENERATED_SOURCE],
  }
}
