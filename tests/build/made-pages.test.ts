import { beforeEach, expect, test } from 'vitest'
import { storeSource } from '#contract/answers/store-source.ts'
import { madePages, type MadePages } from '#server/http/made-pages.ts'
import { readPlans } from '#tools/plans/read-plans.ts'
import { BUILT } from './built-app.ts'

const PLAN = '/plans/digital-shanghai-2025'
const { store } = readPlans('plans')
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

async function pageAt(moment: number): Promise<string> {
  now = moment
  const response = await pages(new Request(`http://localhost${PLAN}`))
  return (await response?.text()) ?? ''
}

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
