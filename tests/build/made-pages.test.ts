import { beforeEach, expect, test } from 'vitest'
import { storeSource } from '#contract/answers/store-source.ts'
import { madePages, type MadePages } from '#server/http/made-pages.ts'
import { readPlans } from '#tools/plans/read-plans.ts'
import { BUILT } from './built-app.ts'

const PLAN = '/plans/digital-shanghai-2025'
const { store } = readPlans('plans')
const CHART = /<svg role="img" aria-label="[^"]* over time/u
/** In Shanghai a quarter of an hour before the day ends. */
const BEFORE_MIDNIGHT = Date.UTC(2026, 10, 23, 15, 45)

let now = BEFORE_MIDNIGHT
let pages: MadePages

beforeEach(() => {
  now = BEFORE_MIDNIGHT
  pages = madePages({
    source: storeSource(() => store),
    appFolder: BUILT,
    makerFolder: 'dist-server',
    apiPath: '/api/v1',
    now: () => now,
  })
})

async function pageAt(moment: number, path = PLAN): Promise<string> {
  now = moment
  const response = await pages(new Request(`http://localhost${path}`))
  return (await response?.text()) ?? ''
}

/** The paths of the answers that came with a page. */
function answersIn(page: string): readonly string[] {
  const [, json = ''] = /id="answers">([^<]*)</u.exec(page) ?? []
  const bodies: unknown = JSON.parse(json)
  return typeof bodies === 'object' && bodies !== null ? Object.keys(bodies) : []
}

test('the page of a target has its chart after one of a target that has none', async () => {
  const none = await pageAt(BEFORE_MIDNIGHT, `${PLAN}/targets/lingang-autonomous-vehicles`)
  expect(none).toContain('Not measured')
  expect(none).not.toMatch(CHART)
  expect(await pageAt(BEFORE_MIDNIGHT, `${PLAN}/targets/smart-factories`)).toMatch(CHART)
})

test('a page says when its answers were given, to ten seconds, and the rest of it stays', async () => {
  const first = await pageAt(BEFORE_MIDNIGHT)
  expect(first).toContain(`data-made-at="${String(BEFORE_MIDNIGHT)}"`)
  expect(first).toContain('23 Nov 2026')
  expect(await pageAt(BEFORE_MIDNIGHT + 9_999)).toBe(first)
  const next = await pageAt(BEFORE_MIDNIGHT + 10_000)
  expect(next).toContain(`data-made-at="${String(BEFORE_MIDNIGHT + 10_000)}"`)
  expect(next.replace(String(BEFORE_MIDNIGHT + 10_000), String(BEFORE_MIDNIGHT))).toBe(first)
})

test('a page is judged for the day that it is where the plan is', async () => {
  await pageAt(BEFORE_MIDNIGHT)
  expect(await pageAt(BEFORE_MIDNIGHT + 899_999)).toContain('As of 23 Nov 2026')
  expect(await pageAt(BEFORE_MIDNIGHT + 900_000)).toContain('As of 24 Nov 2026')
})

test('the page of a target comes with its figures, its chart and every answer that it asks for', async () => {
  const page = await pageAt(BEFORE_MIDNIGHT, `${PLAN}/targets/5g-base-stations`)
  expect(page).toContain('data-made-for="digital-shanghai-2025/targets/5g-base-stations"')
  expect(page).toContain('<title>5G base stations · Digital Shanghai 2025</title>')
  expect(page).toContain('92,000 stations in February 2024')
  expect(page).toMatch(CHART)
  // A style of its own would be against the page's policy.
  expect(page).not.toMatch(/<[^>]+\sstyle=/u)
  const plan = 'plans/digital-shanghai-2025'
  expect(answersIn(page)).toEqual(
    expect.arrayContaining([
      plan,
      'plans',
      `${plan}/targets/5g-base-stations`,
      'series/5g-stations-regulator/observations',
    ]),
  )
})

test('the second page of a kind is as whole as the first', async () => {
  const first = await pageAt(BEFORE_MIDNIGHT, `${PLAN}/targets/smart-factories`)
  const again = await pageAt(BEFORE_MIDNIGHT + 900_000, `${PLAN}/targets/smart-factories`)
  const words = (page: string): string =>
    page.replaceAll(/data-made-at="\d+"|2[34] November 2026|2[34] Nov/gu, '')
  expect(words(again).length).toBe(words(first).length)
})

test('links carry on the language that the address asked for, and no other', async () => {
  const path = `${PLAN}/targets/smart-factories`
  expect(await pageAt(BEFORE_MIDNIGHT, `${path}?lang=zh-CN`)).toContain(`href="${PLAN}?lang=zh-CN"`)
  expect(await pageAt(BEFORE_MIDNIGHT, path)).toContain(`href="${PLAN}"`)
  expect(await pageAt(BEFORE_MIDNIGHT, `${path}?lang=fr`)).toContain(`href="${PLAN}"`)
})

test('a target of a large plan is left to the app', async () => {
  const plans = store.plans.map((plan) => ({ ...plan, targetCount: 51 }))
  pages = madePages({
    source: storeSource(() => ({ ...store, plans })),
    appFolder: BUILT,
    makerFolder: 'dist-server',
    apiPath: '/api/v1',
    now: () => now,
  })
  expect(await pages(new Request(`http://localhost${PLAN}/targets/smart-factories`))).toBeNull()
})

test('whoever asks while a page is being made gets the same', async () => {
  const source = storeSource(() => store)
  let made = 0
  pages = madePages({
    source: {
      ...source,
      plans: async () => {
        made += 1
        return source.plans()
      },
    },
    appFolder: BUILT,
    makerFolder: 'dist-server',
    apiPath: '/api/v1',
    now: () => now,
  })
  const request = (): Request => new Request(`http://localhost${PLAN}/targets/smart-factories`)
  const [one, other] = await Promise.all([pages(request()), pages(request())])
  expect(await one?.text()).toBe(await other?.text())
  expect(made).toBe(1)
})

test('a long history comes to the page of its target a part at a time', async () => {
  const seriesId = '5g-stations-regulator'
  const [pattern] = store.observations[seriesId] ?? []
  if (pattern === undefined) throw new Error('The series has figures.')
  const figures = Array.from({ length: 61 }, (_, day) => ({
    ...pattern,
    id: `${seriesId}-${String(day)}`,
    asOf: new Date(Date.UTC(2024, 0, day + 1)).toISOString().slice(0, 10),
  }))
  pages = madePages({
    source: storeSource(() => ({ ...store, observations: { ...store.observations, [seriesId]: figures } })),
    appFolder: BUILT,
    makerFolder: 'dist-server',
    apiPath: '/api/v1',
    now: () => now,
  })
  const page = await pageAt(BEFORE_MIDNIGHT, `${PLAN}/targets/5g-base-stations`)
  expect(answersIn(page)).toContain('plans/digital-shanghai-2025/targets/5g-base-stations')
  expect(answersIn(page)).not.toContain(`series/${seriesId}/observations`)
  expect(page).not.toMatch(CHART)
})

test.each([
  `${PLAN}/targets/no-such-target`,
  '/plans/no-such-plan/targets/5g-base-stations',
  `${PLAN}/method`,
])('%s is left to the app', async (path) => {
  expect(await pages(new Request(`http://localhost${path}`))).toBeNull()
})
