import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { createHandlers } from '#mocks/create-handlers.ts'
import type { Target } from '#src/core/model.ts'
import { answerFromPlans, API, renderApp, server } from '#tests/setup/render-app.tsx'
import { readPlans } from '#tools/plans/read-plans.ts'

answerFromPlans()

const FACTORIES = '/plans/fourteenth-five-year-plan/targets/smart-factories'

/** The factories, 20 at the end of 2020, with other terms. */
async function openFactories(changes: Partial<Pick<Target, 'milestones' | 'revisions'>>, asOf: string) {
  const { store } = readPlans('plans')
  const targets = store.targets.map((target) => {
    const isAsked = target.planId === 'fourteenth-five-year-plan' && target.id === 'smart-factories'
    return isAsked ? { ...target, ...changes } : target
  })
  server.use(...createHandlers({ ...store, targets }, { baseUrl: API }))
  await renderApp(`${FACTORIES}?asOf=${asOf}&lang=en`)
}

test('a missed milestone is said, beside one that was met and one ahead', async () => {
  const milestones = [
    { value: 55, dueBy: '2021-12-31' },
    { value: 110, dueBy: '2022-12-31' },
    { value: 190, dueBy: '2024-12-31' },
  ]
  await openFactories({ milestones }, '2023-06-07')
  const card = await screen.findByRole('region', { name: 'Milestones' })
  expect(
    within(card)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual([
    expect.stringMatching(/^55 .*31 Dec 2021met late$/u),
    expect.stringMatching(/^110 .*31 Dec 2022missed$/u),
    expect.stringMatching(/^190 .*31 Dec 2024ahead$/u),
  ])
})

test('the terms before a revision stay on the page, and are judged by until its day', async () => {
  const revision = {
    revisedOn: '2023-04-05',
    previousValue: 95,
    previousDueBy: '2024-12-31',
    reason: { en: 'Raised with the new programme.', 'zh-CN': '随新方案上调。' },
    sourceIds: [],
  }
  await openFactories({ revisions: [revision] }, '2023-04-04')
  const card = await screen.findByRole('region', { name: 'Revisions of the target' })
  expect(within(card).getByRole('listitem')).toHaveTextContent(
    '5 April 2023: until then 95 factories by 31 December 2024. Raised with the new programme.',
  )
  const ledger = await screen.findByRole('region', { name: 'How the status came about' })
  expect(within(ledger).getAllByRole('listitem')[0]).toHaveTextContent('31 December 2022Met')
})
