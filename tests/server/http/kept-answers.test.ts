import { expect, test } from 'vitest'
import { problemOf } from '#contract/answers/problem.ts'
import { keptAnswers } from '#server/http/kept-answers.ts'

/** Answers with how often it was made, and tells so. */
function counted(): {
  readonly made: string[]
  readonly answer: (path: string) => Promise<{ status: 200; body: string }>
} {
  const made: string[] = []
  return {
    made,
    answer: async (path) => {
      made.push(path)
      return { status: 200, body: `${path} ${String(made.length)}` }
    },
  }
}

function asking(path: string): Request {
  return new Request(`http://backend.test${path}`)
}

test('an answer is made once for each version of the data, each address by itself', async () => {
  let version = 'one'
  const { made, answer } = counted()
  const answerOnce = keptAnswers(async () => version)
  const get = async (path: string): Promise<unknown> =>
    (await answerOnce(asking(path), () => answer(path))).json()
  expect([await get('/a'), await get('/a'), await get('/a?limit=1')]).toEqual([
    '/a 1',
    '/a 1',
    '/a?limit=1 2',
  ])
  version = 'two'
  expect(await get('/a')).toBe('/a 3')
  expect(made).toEqual(['/a', '/a?limit=1', '/a'])
})

test('an answer that was made while the data changed is never given for the newer data', async () => {
  let version = 'one'
  const answerOnce = keptAnswers(async () => version)
  const early = await answerOnce(asking('/a'), async () => {
    version = 'two'
    return { status: 200, body: 'from before' }
  })
  expect(await early.json()).toBe('from before')
  const next = await answerOnce(asking('/a'), async () => ({ status: 200, body: 'from after' }))
  expect(await next.json()).toBe('from after')
})

test('a refusal is made each time', async () => {
  const answerOnce = keptAnswers(async () => 'one')
  let asked = 0
  const refuse = async (): Promise<{ status: 404; body: ReturnType<typeof problemOf> }> => {
    asked += 1
    return { status: 404, body: problemOf(404, 'Not there.', '/a') }
  }
  await answerOnce(asking('/a'), refuse)
  expect((await answerOnce(asking('/a'), refuse)).status).toBe(404)
  expect(asked).toBe(2)
})

test('what was asked for least lately makes room', async () => {
  const { made, answer } = counted()
  // Room for two of these answers.
  const answerOnce = keptAnswers(async () => 'one', 13)
  const get = (path: string): Promise<Response> => answerOnce(asking(path), () => answer(path))
  for (const path of ['/a', '/b', '/a', '/c', '/a', '/b']) await get(path)
  expect(made).toEqual(['/a', '/b', '/c', '/b'])
})
