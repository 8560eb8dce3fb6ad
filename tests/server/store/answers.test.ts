import { describe, expect, test } from 'vitest'
import { answersFrom, type Outcome } from '#contract/answers/answers.ts'
import type { AnswerSource } from '#contract/answers/answer-source.ts'
import { respond } from '#contract/answers/respond.ts'
import { storeSource } from '#contract/answers/store-source.ts'
import { smallStore } from '#tests/mocks/small-store.ts'
import type { PlanStore } from '#tools/plans/plan-store.ts'
import { readPlans } from '#tools/plans/read-plans.ts'
import { DATABASE_KINDS, freshPlace, opened } from './opened.ts'

const BASE = 'http://backend.test/api/v1'

interface Answer {
  readonly address: string
  readonly status: number
  readonly type: string | null
  readonly version: string | null
  readonly body: string
}

function operation(source: AnswerSource, address: string): Promise<Outcome<unknown>> {
  const answers = answersFrom(source, () => ({
    origin: 'live',
    capabilities: { events: true, conditionalRequests: true, paging: true },
  }))
  const url = new URL(`${BASE}${address}`)
  const [, first, second = '', third, fourth = ''] = url.pathname
    .slice(new URL(BASE).pathname.length)
    .split('/')
    .map(decodeURIComponent)
  if (first === 'health') return answers.getHealth()
  if (first === 'series') return answers.listObservations({ path: { seriesId: second }, url })
  if (second === '') return answers.listPlans()
  if (third === undefined) return answers.getPlan({ path: { planId: second }, url })
  if (fourth === '') return answers.listTargets({ path: { planId: second }, url })
  return answers.getTarget({ path: { planId: second, targetId: fourth }, url })
}

async function ask(source: AnswerSource, address: string): Promise<Answer> {
  const response = respond(new Request(`${BASE}${address}`), await operation(source, address))
  return {
    address,
    status: response.status,
    type: response.headers.get('Content-Type'),
    version: response.headers.get('ETag'),
    body: await response.text(),
  }
}

function nextCursorOf(body: string): string | null {
  return /"nextCursor":"([^"]+)"/u.exec(body)?.[1] ?? null
}

/** The answers of a list from its first page to its last. */
async function pages(source: AnswerSource, address: string): Promise<readonly Answer[]> {
  const answers: Answer[] = []
  let cursor: string | null = ''
  while (cursor !== null && answers.length < 200) {
    const answer: Answer = await ask(source, cursor === '' ? address : `${address}&cursor=${cursor}`)
    answers.push(answer)
    cursor = nextCursorOf(answer.body)
  }
  return answers
}

const PLACELESS = ['nonsense', 'a.b.c', '']

/** Addresses of every operation over the whole store, good and bad ones. */
function addressesOf(store: PlanStore): readonly string[] {
  return [
    '/plans',
    '/plans/no-such-plan',
    '/plans/No_Id',
    '/plans/no-such-plan/targets',
    '/plans/no-such-plan/targets?limit=0',
    '/plans/no-such-plan/targets/any',
    '/series/no-such-series/observations',
    '/series/a%00b/observations',
    ...store.plans.flatMap(({ id }) => [
      `/plans/${id}`,
      `/plans/${id}/targets`,
      `/plans/${id}/targets?limit=1001`,
      `/plans/${id}/targets/no-such-target`,
      ...PLACELESS.map((cursor) => `/plans/${id}/targets?cursor=${cursor}`),
    ]),
    ...store.targets.map(({ planId, id }) => `/plans/${planId}/targets/${id}`),
    ...store.series.flatMap(({ id }) => [
      `/series/${id}/observations`,
      `/series/${id}/observations?from=2021-01-01`,
      `/series/${id}/observations?to=2021-12-31`,
      `/series/${id}/observations?from=2021-12-31&to=2022-12-31&limit=2`,
      `/series/${id}/observations?from=0000-01-01&to=9999-12-31`,
      `/series/${id}/observations?to=0000-02-29`,
      `/series/${id}/observations?publishedBy=2023-02-01`,
      `/series/${id}/observations?publishedBy=0000-01-01`,
      `/series/${id}/observations?to=2021-02-30`,
      ...PLACELESS.map((cursor) => `/series/${id}/observations?cursor=${cursor}`),
    ]),
  ]
}

function listsOf(store: PlanStore): readonly string[] {
  return [
    ...store.plans.flatMap(({ id }) => [1, 2].map((limit) => `/plans/${id}/targets?limit=${String(limit)}`)),
    ...store.series.flatMap(({ id }) => [
      `/series/${id}/observations?limit=1`,
      `/series/${id}/observations?limit=2&from=2020-01-01`,
    ]),
  ]
}

async function allAnswers(source: AnswerSource, store: PlanStore): Promise<readonly Answer[]> {
  const answers: Answer[] = []
  for (const address of addressesOf(store)) answers.push(await ask(source, address))
  for (const address of listsOf(store)) answers.push(...(await pages(source, address)))
  return answers
}

const STORES = { 'a small store': smallStore, 'the shipped plans': readPlans('plans').store } as const

describe.each(Object.entries(STORES))('over %s', (_name, store) => {
  test.each(DATABASE_KINDS)('%s database and plan files give the same answers', async (kind) => {
    const { source } = await opened({ ...(await freshPlace(kind)), plans: () => store })
    const expected = await allAnswers(
      storeSource(() => store),
      store,
    )
    expect(await allAnswers(source, store)).toEqual(expected)
    expect(new Set(expected.map(({ status }) => status))).toEqual(new Set([200, 400, 404]))
    expect((await ask(source, '/health')).status).toBe(200)
  })
})

test('pages have ends, and more than one page', async () => {
  const [series] = smallStore.series
  const answers = await pages(
    storeSource(() => smallStore),
    `/series/${series?.id ?? ''}/observations?limit=2`,
  )
  expect(answers).toHaveLength(38)
})
