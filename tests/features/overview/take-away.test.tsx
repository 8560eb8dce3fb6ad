import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { csvRecords } from '#tests/exports/read-files.ts'
import { answerFromPlans, renderApp } from '#tests/setup/render-app.tsx'
import { catchSavedFiles, textOf } from '#tests/setup/saved-files.ts'
// What comes late in a browser is here from the start, so that no test waits for it.
import '#src/features/overview/arranged-targets.tsx'

answerFromPlans()

const saved = catchSavedFiles()
const PLAN = '/plans/digital-shanghai-2025?asOf=2026-11-23&lang=en'

/** The records of the file with one row a target. */
async function takeTargets(address: string): Promise<readonly (readonly string[])[]> {
  const { user } = await renderApp(address)
  await user.click(await screen.findByRole('button', { name: 'Download or copy' }))
  const choices = await screen.findByRole('list', { name: 'Download' })
  await user.click(within(choices).getByRole('button', { name: /Targets, one row each/u }))
  await screen.findByText(/^Saved: /u)
  return csvRecords(await textOf(saved.at(-1)?.blob ?? new Blob()))
}

function namesIn(records: readonly (readonly string[])[]): readonly string[] {
  const end = records.findIndex((record) => record.every((field) => field === ''))
  return records.slice(1, end).map(([name = '']) => name)
}

test('the overview is taken away with every target of the plan, in the plan’s order', async () => {
  const records = await takeTargets(PLAN)
  expect(namesIn(records)).toEqual([
    'Digital industries’ share of GDP',
    '5G base stations',
    'Autonomous vehicles in Lingang',
    'Smart factories',
  ])
  expect(records.some(([label]) => label === 'Holds')).toBe(false)
})

test('a view is taken away as it is shown, and its file says what it holds', async () => {
  const records = await takeTargets(`${PLAN}&view=table&status=met&sort=-age`)
  expect(namesIn(records)).toEqual(['Smart factories', '5G base stations'])
  expect(records.find(([label]) => label === 'Holds')?.[1]).toBe('2 of 4 targets (Met)')
  expect(records.find(([label]) => label === 'Address')?.[1]).toContain('status=met')
})

test('where no target fits there is nothing to take away', async () => {
  await renderApp(`${PLAN}&status=missed`)
  expect(await screen.findByText('No target fits the search and the filters.')).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Download or copy' })).not.toBeInTheDocument()
})
