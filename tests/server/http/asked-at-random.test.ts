import fc from 'fast-check'
import { expect, test } from 'vitest'
import { smallStore } from '#tests/mocks/small-store.ts'
import { askedAtRandom, faultsOfAnswerTo } from './asked-at-random.ts'
import { run } from './running.ts'

const KNOWN = {
  plans: smallStore.plans.map(({ id }) => id),
  targets: smallStore.targets.map(({ id }) => id),
  series: smallStore.series.map(({ id }) => id),
}

test('whatever is asked, nothing breaks and every answer is as described', async () => {
  const { url, store } = await run({ streamsPerAddress: 10_000 })
  store.record({ planId: 'harbour-plan', targetIds: ['berth-share'] })
  await fc.assert(
    fc.asyncProperty(askedAtRandom(KNOWN), async (asked) => {
      expect(await faultsOfAnswerTo(`${url}/api/v1`, asked)).toEqual([])
    }),
    { numRuns: 600 },
  )
}, 120_000)
