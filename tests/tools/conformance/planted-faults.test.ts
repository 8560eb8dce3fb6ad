import { afterEach, describe, expect, test } from 'vitest'
import { createHandlers } from '#mocks/create-handlers.ts'
import { smallStore } from '#tests/mocks/small-store.ts'
import { checkBackend } from '#tools/conformance/check-backend.ts'
import { findingLine } from '#tools/conformance/print-report.ts'
import { ADVICE } from '#tools/conformance/rules/advice.ts'
import type { PlanStore } from '#tools/plans/plan-store.ts'
import { PLANTED } from './planted-faults.ts'
import { serveBackend, type ServedBackend } from './served-backend.ts'

/** Six months are as good as 75 for what is planted here, and sooner asked for. */
const store: PlanStore = {
  ...smallStore,
  observations: {
    ...smallStore.observations,
    'berth-survey': (smallStore.observations['berth-survey'] ?? []).slice(0, 6),
  },
}

let backend: ServedBackend | null = null

afterEach(async () => {
  await backend?.stop()
})

describe('what is wrong with a backend is told by its rule', () => {
  test.each(PLANTED)('$rule: $name', async ({ rule, says, change, options }) => {
    backend = await serveBackend(createHandlers(store, { changes: () => [] }), change)
    const report = await checkBackend(backend.baseUrl, {
      planId: 'harbour-plan',
      heartbeats: 1,
      ...options,
    })
    const lines = report.findings
      .map(findingLine)
      .filter((line) => line.endsWith(`${ADVICE[rule]} [${rule}]`))
    expect(lines.join('\n')).toMatch(says)
    expect(report.isConformant).toBe(false)
  })

  test('and no rule is without its fault here', () => {
    const planted = new Set<string>(PLANTED.map(({ rule }) => rule))
    expect(Object.keys(ADVICE).filter((rule) => !planted.has(rule))).toEqual([])
  })
})
