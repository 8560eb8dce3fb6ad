import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'

import { describe, expect, test } from 'vitest'

import { SMALL_PLANS, withChange, writePlans } from './small-plans.ts'

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))

interface Run {
  readonly exitCode: number
  readonly output: string
  readonly errors: string
}

function checkPlans(...folders: readonly string[]): Promise<Run> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      ['--import', 'tsx', 'tools/check-plans.ts', ...folders],
      { cwd: ROOT },
      (_error, output, errors) => {
        resolve({ exitCode: child.exitCode ?? -1, output, errors })
      },
    )
  })
}

describe('check-plans', () => {
  test('says in one line what it read', async () => {
    const folder = writePlans(SMALL_PLANS)
    expect(await checkPlans(folder)).toEqual({
      exitCode: 0,
      output: `${folder} is in order: 2 plans, 3 targets, 4 series, 5 figures, 1 gap with its reason, 3 sources.\n`,
      errors: '',
    })
  })

  test('reads the plans of the repository where no folder is named', async () => {
    const { exitCode, output } = await checkPlans()
    expect(exitCode).toBe(0)
    expect(output).toMatch(/^plans is in order: 2 plans, 8 targets, /u)
  })

  test('prints each fault with file, line and what to do, counts them, and fails', async () => {
    const folder = writePlans(withChange('quiet-city/targets/night-noise.yaml', 'direction: decrease\n', ''))
    expect(await checkPlans(`${folder}/`)).toEqual({
      exitCode: 1,
      output: '',
      errors: [
        `${folder}/quiet-city/targets/night-noise.yaml:1: direction is missing. Write increase or decrease.`,
        '1 fault in 1 file.',
        '',
      ].join('\n'),
    })
  })

  test('fails where there is no plan to read', async () => {
    const folder = writePlans({ 'plans.yaml': '[]\n' })
    const { exitCode, errors } = await checkPlans(folder)
    expect(exitCode).toBe(1)
    expect(errors).toContain(
      `${folder}/plans.yaml:1: No plan is listed. Write the name of each plan’s folder, after “- ”.`,
    )
  })
})
