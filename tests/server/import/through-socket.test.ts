import { execFile } from 'node:child_process'
import { cpSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { readPlans } from '#tools/plans/read-plans.ts'
import { freshFolder, freshPlace, opened } from '#tests/server/store/opened.ts'

interface Ended {
  readonly code: number
  readonly said: string
}

async function runImporter(folder: string, ...given: readonly string[]): Promise<Ended> {
  const env = { ...process.env, DATA_FOLDER: folder, DATABASE_URL: '' }
  const command = ['--import', 'tsx', 'server/import/main.ts', ...given]
  try {
    const { stdout } = await promisify(execFile)(process.execPath, command, { env })
    return { code: 0, said: stdout }
  } catch (error) {
    const said = error instanceof Error && 'stderr' in error ? String(error.stderr) : String(error)
    return { code: 1, said }
  }
}

function plansWithLateFigure(): string {
  const folder = freshFolder()
  cpSync('plans', folder, { recursive: true })
  return folder
}

test('the importer reaches a running server, and a folder with a fault changes nothing', async () => {
  const { folder, databaseUrl } = await freshPlace('embedded')
  const store = await opened({ folder, databaseUrl, plans: () => readPlans('plans').store })
  let heard = 0
  store.onChange(() => {
    heard += 1
  })
  expect(statSync(join(folder, 'control.sock')).mode & 0o777).toBe(0o600)
  const same = await runImporter(folder, 'plans')
  expect(same.said).toMatch(/^Nothing to change: \d+ records as before, 0 kept\.\n$/u)

  const changed = plansWithLateFigure()
  const targets = join(changed, 'digital-shanghai-2025/targets/digital-gdp-share.yaml')
  const text = readFileSync(targets, 'utf8')
  writeFileSync(targets, text.replace(/^value: .*$/mu, 'value: 26'))
  const version = await store.source.version()
  const trial = await runImporter(folder, changed, '--dry-run')
  expect(trial.said).toContain('revised target digital-shanghai-2025/digital-gdp-share')
  expect(trial.said).toContain('Would change: 0 new, 0 corrected, 1 revised')
  expect(await store.source.version()).toBe(version)
  expect((await runImporter(folder, changed)).said).toContain('Changed: 0 new, 0 corrected, 1 revised')
  await expect.poll(() => heard).toBe(1)

  writeFileSync(targets, text.replace(/^value: .*$/mu, 'value: many'))
  const after = await store.source.version()
  const refused = await runImporter(folder, changed)
  expect(refused.code).toBe(1)
  expect(refused.said).toMatch(/digital-gdp-share\.yaml:\d+: /u)
  expect(refused.said).toContain('Nothing was changed.')
  expect(await store.source.version()).toBe(after)
}, 240_000)
