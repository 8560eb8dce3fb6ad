import { describe, expect, test } from 'vitest'
import {
  countNews,
  lookAt,
  looksAfter,
  newsBetween,
  readLooks,
  writeLooks,
  type Change,
  type Look,
  type SeenFigure,
  type SeenTarget,
} from '#src/features/overview/looks.ts'
import { bounded, judgedOn } from '#tests/core/build.ts'

const FIGURE: SeenFigure = { asOf: '2024', value: 18, qualifier: 'at-least' }
const TERMS = { value: 25, dueBy: '2025-12-31' }
const TARGET: SeenTarget = { id: 'share', status: 'behind', figure: FIGURE, terms: TERMS }

function look(day: string, ...targets: readonly SeenTarget[]): Look {
  return { day, targets }
}

function changesFrom(
  seen: Partial<SeenTarget>,
  now: Partial<SeenTarget>,
  days = ['2025-03-04', '2025-05-06'],
) {
  const [seenDay = '', today = ''] = days
  const news = newsBetween(look(seenDay, { ...TARGET, ...seen }), look(today, { ...TARGET, ...now }))
  return news.targets.flatMap(({ changes }) => changes)
}

describe('what changed between two looks', () => {
  const later = { asOf: '2025-02', value: 21, qualifier: 'exact' } as const
  const corrected = { ...FIGURE, value: 17 }
  const exact = { ...FIGURE, qualifier: 'exact' } as const
  const dearer = { value: 30, dueBy: '2025-12-31' }
  const putOff = { value: 25, dueBy: '2027-06-30' }

  test.each<[string, Partial<SeenTarget>, Partial<SeenTarget>, readonly Change[]]>([
    ['nothing', {}, {}, []],
    ['a first figure', { figure: null }, {}, [{ kind: 'new-figure', figure: FIGURE }]],
    ['a figure for a later period', {}, { figure: later }, [{ kind: 'new-figure', figure: later }]],
    [
      'another value for the same period',
      {},
      { figure: corrected },
      [{ kind: 'corrected-figure', figure: corrected, previous: FIGURE }],
    ],
    [
      'the same value, no longer a bound',
      {},
      { figure: exact },
      [{ kind: 'corrected-figure', figure: exact, previous: FIGURE }],
    ],
    ['the same period, written otherwise', { figure: { ...FIGURE, asOf: '2024-12' } }, {}, []],
    ['a figure gone', {}, { figure: null }, [{ kind: 'withdrawn-figure', previous: FIGURE }]],
    ['an older figure in its place', { figure: later }, {}, [{ kind: 'withdrawn-figure', previous: later }]],
    [
      'another value asked for',
      {},
      { terms: dearer },
      [{ kind: 'revised-target', before: TERMS, after: dearer }],
    ],
    ['another deadline', {}, { terms: putOff }, [{ kind: 'revised-target', before: TERMS, after: putOff }]],
    ['another status', {}, { status: 'met' }, [{ kind: 'status-changed', before: 'behind', after: 'met' }]],
    [
      'a figure that changed the status',
      {},
      { figure: later, status: 'on-track' },
      [
        { kind: 'new-figure', figure: later },
        { kind: 'status-changed', before: 'behind', after: 'on-track' },
      ],
    ],
  ])('%s', (_, seen, now, expected) => {
    expect(changesFrom(seen, now)).toEqual(expected)
  })

  test.each([
    ['2025-12-30', '2025-12-31', 0],
    ['2025-12-30', '2026-01-01', 1],
    ['2025-12-31', '2026-01-01', 1],
    ['2026-01-01', '2026-01-02', 0],
  ])('from %s to %s the deadline of 31 December 2025 passed %i times', (seen, today, times) => {
    expect(changesFrom({}, {}, [seen, today])).toEqual(
      Array.from({ length: times }, () => ({ kind: 'deadline-passed', dueBy: '2025-12-31' })),
    )
  })

  test('tells targets that came and counts those that went', () => {
    const news = newsBetween(
      look('2025-03-04', TARGET, { ...TARGET, id: 'gone' }, { ...TARGET, id: 'lost' }),
      look('2025-05-06', { ...TARGET, id: 'new' }, { ...TARGET, status: 'met' }),
    )
    expect(news).toEqual({
      targets: [
        { id: 'new', changes: [{ kind: 'new-target' }] },
        { id: 'share', changes: [{ kind: 'status-changed', before: 'behind', after: 'met' }] },
      ],
      removed: 2,
    })
    expect(countNews(news)).toBe(4)
  })
})

test('a look keeps the status, the latest figure and the terms', () => {
  const target = { id: 'share' }
  const assessed = [
    { target, assessment: judgedOn('2026-02-03', [bounded('2024-11', 180, 'about')]) },
    { target: { id: 'bare' }, assessment: judgedOn('2026-02-03', []) },
  ]
  expect(lookAt('2026-02-03', assessed)).toEqual({
    day: '2026-02-03',
    targets: [
      {
        id: 'share',
        status: 'not-assessed',
        figure: { asOf: '2024-11', value: 180, qualifier: 'about' },
        terms: { value: 300, dueBy: '2030-12-31' },
      },
      { id: 'bare', status: 'not-assessed', figure: null, terms: { value: 300, dueBy: '2030-12-31' } },
    ],
  })
})

describe('which look is compared with', () => {
  const monday = look('2025-03-03', TARGET)
  const tuesday = look('2025-03-04', { ...TARGET, status: 'met' })
  const lateOnTuesday = look('2025-03-04', { ...TARGET, status: 'missed' })
  const thursday = look('2025-03-06', TARGET)

  test.each([
    ['on the first visit, itself', null, monday, monday],
    ['on the next day, the day before', { compared: monday, latest: monday }, tuesday, monday],
    ['through that day, still the day before', { compared: monday, latest: tuesday }, lateOnTuesday, monday],
    [
      'days later, the latest look of the last day',
      { compared: monday, latest: lateOnTuesday },
      thursday,
      lateOnTuesday,
    ],
    ['with a clock set back, the same as before', { compared: monday, latest: thursday }, tuesday, monday],
  ])('%s', (_, kept, now, compared) => {
    expect(looksAfter(kept, now)).toEqual({ compared, latest: now })
  })
})

describe('what is kept as text', () => {
  const looks = {
    compared: look('2025-03-03', TARGET),
    latest: look('2025-03-04', { ...TARGET, figure: null }),
  }
  const text = writeLooks(looks)

  test('begins with the day compared with, and is read back as it was', () => {
    expect(text.slice(0, 11)).toBe('2025-03-03 ')
    expect(readLooks(text)).toEqual(looks)
  })

  test.each([
    ['nothing', null],
    ['an empty text', ''],
    ['a text cut short', text.slice(0, -20)],
    ['another version', text.replace('"version":1', '"version":2')],
    ['no object', '2025-03-03 7'],
    ['null', '2025-03-03 null'],
    ['a missing look', '2025-03-03 {"version":1}'],
    ['a day that does not exist', text.replaceAll('2025-03-04', '2025-02-30')],
    ['an unknown status', text.replace('"behind"', '"well"')],
    ['a value that is no number', text.replace('"value":18', '"value":"18"')],
    ['a period that does not exist', text.replace('"2024"', '"2024-13"')],
    ['an unknown qualifier', text.replace('"at-least"', '"over"')],
    ['terms without a deadline', text.replace('"dueBy":"2025-12-31"', '"dueBy":null')],
    ['a target asked for in words', text.replace('"value":25', '"value":"25"')],
    ['targets that are no list', text.replace(/"targets":\[.*?\]/u, '"targets":{}')],
    ['a target without an id', text.replace('"id":"share"', '"id":7')],
  ])('%s counts as none', (_, broken) => {
    expect(readLooks(broken)).toBeNull()
  })
})
