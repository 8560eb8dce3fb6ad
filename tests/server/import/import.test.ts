import { describe, expect, test } from 'vitest'
import { storeSource } from '#contract/answers/store-source.ts'
import type { Observation } from '#src/core/model.ts'
import type { Store } from '#server/store.ts'
import { smallStore } from '#tests/mocks/small-store.ts'
import { DATABASE_KINDS, freshPlace, opened } from '#tests/server/store/opened.ts'
import type { PlanStore, PlanTarget } from '#tools/plans/plan-store.ts'
import { dump, runBeside } from './dump.ts'

const APPLY = { isTrial: false } as const

function withFigures(
  seriesId: string,
  change: (figures: readonly Observation[]) => readonly Observation[],
  store: PlanStore = smallStore,
): PlanStore {
  const figures = change(store.observations[seriesId] ?? [])
  return { ...store, observations: { ...store.observations, [seriesId]: figures } }
}

function edited(id: string, change: Partial<Observation>, store?: PlanStore): PlanStore {
  return withFigures(
    'idle-ships',
    (figures) => figures.map((each) => (each.id === id ? { ...each, ...change } : each)),
    store,
  )
}

function withTarget(id: string, change: Partial<PlanTarget>, store = smallStore): PlanStore {
  const targets = store.targets.map((each) => (each.id === id ? { ...each, ...change } : each))
  return { ...store, targets }
}

/** The target of 64, with a revision that replaces `previousValue`. */
function revisedTo70(previousValue = 64): PlanStore {
  const target = smallStore.targets.find(({ id }) => id === 'berth-share') ?? fail()
  const revision = {
    revisedOn: '2024-05-06',
    previousValue,
    previousDueBy: target.dueBy,
    reason: { en: 'The harbour grew.', 'zh-CN': '港口扩建。' },
    sourceIds: [],
  }
  return withTarget('berth-share', { value: 70, revisions: [...target.revisions, revision] })
}

async function figuresOf(store: Store, seriesId = 'idle-ships'): Promise<readonly Observation[]> {
  return (await store.source.observations(seriesId, {}))?.items ?? []
}

async function kindsAfter(store: Store, eventId: string): Promise<readonly (string | null)[] | null> {
  const changes = await store.changesAfter('harbour-plan', eventId)
  return changes?.flatMap(({ change }) => [change.kind, change.observationId]) ?? null
}

test('the first filling tells of no change, and the same folder again changes nothing', async () => {
  const place = await freshPlace('real')
  const store = await opened({ ...place, plans: () => smallStore })
  expect(await store.newestEventId()).toBe('0')
  expect(await store.changesAfter('harbour-plan', '0')).toEqual([])
  const before = await dump(place)
  const report = await store.import(smallStore, APPLY)
  expect(report).toEqual({ changes: [], unchanged: 2 + 3 + 3 + 6 + 79, kept: [], refused: [] })
  expect(await dump(place)).toEqual(before)
})

describe.each(DATABASE_KINDS)('on the %s database', (kind) => {
  test('figures are recorded, corrected and edited in place, and earlier ones stay', async () => {
    const store = await opened({ ...(await freshPlace(kind)), plans: () => smallStore })
    let told = 0
    store.onChange(() => {
      told += 1
    })

    const added: Observation = {
      ...(smallStore.observations['idle-ships']?.[0] ?? fail()),
      id: 'idle-2023',
      asOf: '2023',
      value: 20,
      recordedAt: '2024-02-01T00:00:00Z',
    }
    const withNew = withFigures('idle-ships', (figures) => [...figures, added])
    const version = await store.source.version()
    expect((await store.import(withNew, { isTrial: true })).changes).toHaveLength(1)
    expect(await store.source.version()).toBe(version)
    const { changes } = await store.import(withNew, APPLY)
    expect(changes).toEqual([
      { kind: 'new', what: 'observation', name: 'idle-ships 2023 survey', before: null, after: '20' },
    ])
    expect(await store.source.version()).not.toBe(version)
    expect(await figuresOf(store)).toEqual(
      (await storeSource(() => withNew).observations('idle-ships', {}))?.items,
    )
    expect(await kindsAfter(store, '0')).toEqual(['observation-recorded', 'idle-2023'])

    const first = await store.newestEventId()
    const inPlace = edited('idle-2023', { value: 21 }, withNew)
    expect((await store.import(inPlace, APPLY)).changes.map(({ kind: what }) => what)).toEqual(['corrected'])
    const vintages = (await figuresOf(store)).filter(({ asOf }) => asOf === '2023')
    expect(vintages.map(({ value }) => value)).toEqual([20, 21])
    expect(vintages[0]).toEqual(added)
    expect(Date.parse(vintages[1]?.recordedAt ?? '')).toBeGreaterThan(Date.parse(added.recordedAt))
    expect(await kindsAfter(store, first)).toEqual(['observation-corrected', vintages[1]?.id])

    expect((await store.import(inPlace, APPLY)).changes).toEqual([])
    await store.import(withNew, APPLY)
    const back = (await figuresOf(store)).filter(({ asOf }) => asOf === '2023')
    expect(back.map(({ value }) => value)).toEqual([20, 21, 20])
    expect((await store.import(withNew, APPLY)).changes).toEqual([])
    await expect.poll(() => told).toBe(3)
    expect(await store.changesAfter('harbour-plan', '999')).toBeNull()
    expect(await store.changesAfter('harbour-plan', 'x')).toBeNull()
    expect(await store.changesAfter('quiet-plan', '0')).toEqual([])
  })
})

function fail(): never {
  throw new Error('The small store has changed. Adapt this test.')
}

test('a later row is taken as it is, also after an edit in place', async () => {
  const store = await opened({ ...(await freshPlace('real')), plans: () => smallStore })
  const later = edited('idle-2022-corrected', {
    value: 24,
    recordedAt: '2024-01-01T00:00:00Z',
    id: 'idle-late',
  })
  const { changes, kept } = await store.import(later, APPLY)
  expect(changes.map(({ kind }) => kind)).toEqual(['corrected'])
  expect(kept).toEqual(['figure idle-ships 2022 survey recorded 2023-03-05T08:00:00+08:00'])
  const late = (await figuresOf(store)).find(({ id }) => id === 'idle-late')
  expect(late?.recordedAt).toBe('2024-01-01T00:00:00Z')
})

test('an edit of an earlier vintage never passes for the newest figure', async () => {
  const store = await opened({ ...(await freshPlace('real')), plans: () => smallStore })
  const before = await figuresOf(store)
  const { changes, kept } = await store.import(edited('idle-2022', { value: 99 }), APPLY)
  expect(changes).toEqual([])
  expect(kept).toHaveLength(1)
  expect(await figuresOf(store)).toEqual(before)
})

test('a target is revised where its value or deadline changes, and what it said is kept', async () => {
  const place = await freshPlace('real')
  const store = await opened({ ...place, plans: () => smallStore })
  const revised = revisedTo70()
  const { changes } = await store.import(revised, APPLY)
  expect(changes).toMatchObject([{ kind: 'revised', what: 'target', name: 'harbour-plan/berth-share' }])
  expect(changes[0]?.before).toMatch(/^value: 64; revisions: /u)
  expect(changes[0]?.after).toMatch(/^value: 70; revisions: /u)
  expect(await kindsAfter(store, '0')).toEqual(['target-revised', null])
  const earlier = await runBeside(place, `select name, document ->> 'value' as value from earlier_document`)
  expect(earlier).toEqual([{ name: 'berth-share', value: '64' }])
  const id = await store.newestEventId()
  const responsible = { en: 'Port office', 'zh-CN': '港务局' }
  const renamed = await store.import(withTarget('berth-share', { responsible }, revised), APPLY)
  expect(renamed.changes.map(({ kind }) => kind)).toEqual(['corrected'])
  expect(await store.newestEventId()).toBe(id)
})

test('a target that changes without a revision is refused, and all that came with it', async () => {
  const place = await freshPlace('real')
  const store = await opened({ ...place, plans: () => smallStore })
  const before = await dump(place)
  const unexplained = [
    edited('idle-2021', { value: 41 }, withTarget('berth-share', { value: 70 })),
    withTarget('berth-share', { dueBy: '2029-12-31' }),
    revisedTo70(63),
  ]
  for (const plans of unexplained) {
    const { refused } = await store.import(plans, APPLY)
    expect(refused).toMatchObject([{ planId: 'harbour-plan', targetId: 'berth-share' }])
    expect((await store.import(plans, { isTrial: true })).refused).toEqual(refused)
  }
  expect(await dump(place)).toEqual(before)
})

test('a target that was copied wrongly is corrected where that is said, and told of', async () => {
  const store = await opened({ ...(await freshPlace('real')), plans: () => smallStore })
  const options = { isTrial: false, correctsTargets: true }
  const { changes, refused } = await store.import(withTarget('berth-share', { value: 70 }), options)
  expect(refused).toEqual([])
  expect(changes).toEqual([
    {
      kind: 'corrected',
      what: 'target',
      name: 'harbour-plan/berth-share',
      before: 'value: 64',
      after: 'value: 70',
    },
  ])
  expect(await kindsAfter(store, '0')).toEqual(['target-revised', null])
})

test('what left the folder is kept in its place', async () => {
  const store = await opened({ ...(await freshPlace('real')), plans: () => smallStore })
  const without: PlanStore = {
    ...smallStore,
    targets: smallStore.targets.filter(({ id }) => id !== 'idle-ships'),
    series: smallStore.series.filter(({ id }) => id === 'berth-survey'),
    observations: { 'berth-survey': smallStore.observations['berth-survey'] ?? [] },
  }
  const { changes, kept } = await store.import(without, APPLY)
  expect(changes).toEqual([])
  expect(kept).toContain('target harbour-plan/idle-ships')
  expect(kept).toHaveLength(1 + 2 + 4)
  const targets = await store.source.targets('harbour-plan', {})
  expect(targets?.items.map(({ id }) => id)).toEqual(['berth-share', 'idle-ships', 'tide-power'])
  expect((await store.source.plan('harbour-plan'))?.targetCount).toBe(3)
})

test('a new order is taken over, and said', async () => {
  const store = await opened({ ...(await freshPlace('real')), plans: () => smallStore })
  const turned = { ...smallStore, targets: smallStore.targets.toReversed() }
  expect((await store.import(turned, APPLY)).changes.map(({ what }) => what)).toEqual(['order'])
  const targets = await store.source.targets('harbour-plan', {})
  expect(targets?.items.map(({ id }) => id)).toEqual(['tide-power', 'idle-ships', 'berth-share'])
})

test('an import that fails at its end changes nothing', async () => {
  const place = await freshPlace('real')
  const store = await opened({ ...place, plans: () => smallStore })
  const before = await dump(place)
  const unknown = edited('idle-2021', { sourceId: 'no-such-source' }, revisedTo70())
  await expect(store.import(unknown, APPLY)).rejects.toThrow('foreign key')
  expect(await dump(place)).toEqual(before)
})

test('two stores that start on one empty database fill it once, and hear of each other', async () => {
  const place = await freshPlace('real')
  const options = { ...place, plans: () => smallStore }
  const [one, other] = await Promise.all([opened(options), opened(options)])
  expect(await figuresOf(other)).toEqual(await figuresOf(one))

  let heard = 0
  other.onChange(() => {
    heard += 1
  })
  const [up, down] = [edited('idle-2021', { value: 41 }), edited('idle-2021', { value: 42 })]
  await Promise.all([one.import(up, APPLY), other.import(down, APPLY)])
  await expect.poll(() => heard).toBe(2)
  const values = (await figuresOf(one)).filter(({ asOf }) => asOf === '2021-12-31').map(({ value }) => value)
  expect([
    [33, 41, 42],
    [33, 42, 41],
  ]).toContainEqual(values)
  const changes = (await one.changesAfter('harbour-plan', '0')) ?? []
  expect(changes.map(({ id }) => Number(id))).toEqual(
    changes.map(({ id }) => Number(id)).toSorted((a, b) => a - b),
  )
  expect(await other.changesAfter('harbour-plan', changes[0]?.id ?? '')).toEqual(changes.slice(1))
  expect(changes).toHaveLength(2)
})

test.each([
  'update observation set value = 1',
  'delete from observation',
  'truncate observation',
  'delete from change',
])('the database refuses: %s', async (sql) => {
  const place = await freshPlace('real')
  await opened({ ...place, plans: () => smallStore })
  await expect(runBeside(place, sql)).rejects.toThrow('is kept as it is')
})

test('a database of a newer version is refused', async () => {
  const place = await freshPlace('real')
  await opened({ ...place, plans: () => smallStore })
  await runBeside(place, `insert into migration (number, name) values (9000, 'from-tomorrow')`)
  await expect(opened(place)).rejects.toThrow('newer version of this program')
})
