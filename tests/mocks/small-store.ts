import type { LocalizedText, Observation, Series, Source, Unit } from '#src/core/model.ts'
import type { PlanStore, PlanTarget } from '#tools/plans/plan-store.ts'

function both(en: string, chinese: string): LocalizedText {
  return { en, 'zh-CN': chinese }
}

const PERCENT: Unit = {
  id: 'percent',
  kind: 'share',
  symbol: both('%', '%'),
  name: both('% of berths', '泊位占比'),
}
const SHIPS: Unit = { id: 'ships', kind: 'count', symbol: both('ships', '艘'), name: both('ships', '艘') }

function source(id: string, publishedOn: string | null): Source {
  return {
    id,
    publisher: { text: '港务局', lang: 'zh-CN' },
    title: publishedOn === null ? null : { text: `Report ${id}`, lang: 'en' },
    url: publishedOn === null ? null : `https://example.org/${id}`,
    publishedOn,
    confidence: publishedOn === null ? 'low' : 'high',
  }
}

export function observation(id: string, given: Partial<Observation>): Observation {
  return {
    id,
    asOf: '2021-07',
    value: 31,
    missingReason: null,
    qualifier: 'exact',
    quality: 'reported',
    break: false,
    sourceId: 'survey',
    publishedOn: '2021-08-20',
    recordedAt: '2021-08-21T02:00:00Z',
    note: null,
    ...given,
  }
}

function series(id: string, unit: Unit, given: Partial<Series> = {}): Series {
  return {
    id,
    name: both(`Series ${id}`, `序列 ${id}`),
    definition: null,
    unit,
    publication: null,
    ended: null,
    notes: [],
    ...given,
  }
}

function target(id: string, given: Partial<PlanTarget>): PlanTarget {
  return {
    id,
    planId: 'harbour-plan',
    themeId: null,
    name: both(`Target ${id}`, `目标 ${id}`),
    definition: both('As the plan words it.', '按规划表述。'),
    question: null,
    value: 64,
    unit: PERCENT,
    direction: 'increase',
    bound: 'inclusive',
    kind: 'reach',
    dueBy: '2026-03-31',
    baseline: null,
    milestones: [],
    revisions: [],
    responsible: null,
    sourceIds: ['plan-text'],
    notes: [],
    annotations: [],
    decisions: [],
    noFigureReason: null,
    series: [],
    ...given,
  }
}

/** The month that lies `count` months after January 2019. */
export function month(count: number): string {
  return `${String(2019 + Math.floor(count / 12))}-${String((count % 12) + 1).padStart(2, '0')}`
}

const SURVEY_MONTHS = 75
const BEST_MONTH = 5
const FIRST_VALUE = 17

/** 75 months: slowly rising from 17, but for the best one early on, and one month without a value. */
function survey(): readonly Observation[] {
  return Array.from({ length: SURVEY_MONTHS }, (_, count) =>
    observation(`survey-${String(count)}`, {
      asOf: month(count),
      value: count === BEST_MONTH ? 63.5 : FIRST_VALUE + count / 5,
      publishedOn: `${month(count + 1)}-20`,
      recordedAt: `${month(count + 1)}-21T02:00:00Z`,
      ...(count === 40 ? { value: null, missingReason: both('Not surveyed.', '未调查。') } : {}),
    }),
  )
}

/**
 * Three targets and everything the contract can carry: every role, a conflict, a correction, a value that
 * is missing, an unknown publication date, a revision, a milestone and a series that ended. A second plan
 * has no target at all.
 */
export const smallStore: PlanStore = {
  plans: [
    {
      id: 'harbour-plan',
      name: both('Harbour plan', '港口规划'),
      description: both('What the harbour wants.', '港口的目标。'),
      timeZone: 'Asia/Shanghai',
      start: '2019-01-01',
      dueBy: '2026-03-31',
      notice: { text: both('Read this first.', '请先阅读。'), planId: 'quiet-plan' },
      contextNotes: [{ text: both('The harbour is old.', '港口历史悠久。'), sourceIds: ['context-text'] }],
      themes: [{ id: 'quays', name: both('Quays', '码头') }],
      targetCount: 3,
    },
    {
      id: 'quiet-plan',
      name: both('Quiet plan', '静规划'),
      description: both('Nothing yet.', '尚无内容。'),
      timeZone: 'UTC',
      start: null,
      dueBy: '2031-12-31',
      notice: null,
      contextNotes: [],
      themes: [],
      targetCount: 0,
    },
  ],
  targets: [
    target('berth-share', {
      themeId: 'quays',
      baseline: { value: FIRST_VALUE, asOf: '2019-01', sourceId: 'survey' },
      milestones: [{ value: 41, dueBy: '2023-06-30' }],
      revisions: [
        {
          revisedOn: '2022-05-10',
          previousValue: 55,
          previousDueBy: '2019-11-30',
          reason: both('Raised.', '上调。'),
          sourceIds: ['plan-text'],
        },
      ],
      series: [
        { role: 'primary', seriesId: 'berth-survey' },
        { role: 'related', seriesId: 'idle-ships' },
      ],
    }),
    target('idle-ships', {
      value: 9,
      unit: SHIPS,
      direction: 'decrease',
      kind: 'keep',
      bound: 'exclusive',
      notes: [{ text: both('Counted at noon.', '正午统计。'), sourceIds: ['survey'] }],
      annotations: [
        { on: '2022-02-02', value: 26, text: both('Storm.', '风暴。'), sourceIds: ['weather-text'] },
      ],
      decisions: [
        {
          seriesId: 'idle-ships',
          asOf: '2022',
          sourceId: 'survey',
          reason: both('The survey is the later one.', '以后来的调查为准。'),
          decidedOn: '2023-04-04',
        },
      ],
      series: [
        { role: 'primary', seriesId: 'idle-ships' },
        { role: 'alternative', seriesId: 'idle-ships-by-radio' },
      ],
    }),
    target('tide-power', { noFigureReason: both('No meter was built.', '未建计量设施。') }),
  ],
  series: [
    series('berth-survey', PERCENT, { publication: { intervalMonths: 1, lagDays: 20 } }),
    series('idle-ships', SHIPS, {
      ended: { asOf: '2023-11', reason: both('The count stopped.', '停止统计。') },
      notes: [{ text: both('By eye.', '目测。'), sourceIds: ['radio'] }],
    }),
    series('idle-ships-by-radio', SHIPS),
  ],
  observations: {
    'berth-survey': survey(),
    'idle-ships': [
      observation('idle-2022-corrected', {
        asOf: '2022',
        value: 23,
        publishedOn: '2023-03-01',
        recordedAt: '2023-03-05T08:00:00+08:00',
      }),
      observation('idle-2022', {
        asOf: '2022',
        value: 22,
        publishedOn: '2023-01-25',
        recordedAt: '2023-02-01T00:00:00Z',
      }),
      observation('idle-2022-radio', {
        asOf: '2022',
        value: 28,
        sourceId: 'radio',
        publishedOn: null,
        recordedAt: '2023-01-15T00:00:00Z',
      }),
      observation('idle-2021', {
        asOf: '2021-12-31',
        value: 33,
        qualifier: 'at-least',
        publishedOn: '2022-01-30',
        recordedAt: '2022-02-01T00:00:00Z',
      }),
    ],
    'idle-ships-by-radio': [],
  },
  sources: [
    source('plan-text', '2018-12-01'),
    source('survey', '2019-02-20'),
    source('radio', null),
    source('weather-text', '2022-02-03'),
    source('context-text', '2018-11-11'),
    source('unused', '2017-01-01'),
  ],
}
