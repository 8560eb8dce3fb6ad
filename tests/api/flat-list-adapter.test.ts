import { expect, test } from 'vitest'
import { adapt } from '#docs/examples/flat-list-adapter.ts'
import { createApiClient } from '#src/api/client.ts'

const ROW = {
  Code: 'clean-buses',
  Title: 'Clean buses',
  Unit: '%',
  Goal: 80,
  GoalDate: '2030-12-31',
  Period: '2025',
  Figure: 41,
  Released: '2026-02-03',
}
const ROWS = [
  ROW,
  { ...ROW, Period: '2024', Figure: 33, Released: '2025-02-01' },
  { ...ROW, Code: 'bridges', Title: 'Bridges', Unit: 'km', Goal: 9, Period: '2024', Figure: null },
]

/** The client before a register that answers one address. */
function clientOf(answer: () => Response) {
  const asked: Request[] = []
  const fetch = (request: Request): Promise<Response> => {
    asked.push(request)
    return Promise.resolve(answer())
  }
  const client = createApiClient({
    baseUrl: 'http://register.test/odata',
    credentials: 'include',
    fetch: (request) => adapt(request, fetch),
  })
  return { client, asked }
}

test('a flat list of figures becomes whole plans, targets and observations by the contract', async () => {
  const { client, asked } = clientOf(() => Response.json({ value: ROWS }))
  const { items } = await client.plans()
  expect(items.map(({ id, targetCount }) => [id, targetCount])).toEqual([['register', 2]])
  const { targets } = await client.wholePlan('register')
  expect(targets.map(({ id, value, unit }) => [id, value, unit.kind])).toEqual([
    ['bridges', 9, 'measure'],
    ['clean-buses', 80, 'share'],
  ])
  const { target } = await client.target('register', 'clean-buses')
  expect(target.series[0]?.history.map(({ asOf, value }) => [asOf, value])).toEqual([
    ['2024', 33],
    ['2025', 41],
  ])
  const bridges = await client.allObservations('bridges')
  expect(bridges.items.map(({ value, missingReason }) => [value, missingReason?.en])).toEqual([
    [null, 'The register has no figure for this period.'],
  ])
  expect((await client.health()).capabilities.events).toBe(false)
  expect(new Set(asked.map(({ url }) => url))).toEqual(new Set(['http://register.test/odata/Figures']))
  expect(asked.every(({ credentials }) => credentials === 'include')).toBe(true)
})

test('what the register does not know is a 404, and its own refusals pass', async () => {
  const { client } = clientOf(() => Response.json({ value: ROWS }))
  await expect(client.target('register', 'tunnels')).rejects.toMatchObject({ kind: 'http', status: 404 })
  const { client: refused } = clientOf(() => new Response(null, { status: 401 }))
  await expect(refused.plans()).rejects.toMatchObject({ kind: 'http', status: 401 })
})

test('a list that is none breaks the contract, and is not taken for an empty one', async () => {
  const { client } = clientOf(() => Response.json({ value: [{ ...ROW, Figure: '41' }] }))
  await expect(client.wholePlan('register')).rejects.toMatchObject({ kind: 'contract' })
})
