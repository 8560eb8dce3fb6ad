import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import { readPlans } from '#tools/plans/read-plans.ts'
import { freshFolder, freshPlace, opened } from '#tests/server/store/opened.ts'

interface Ended {
  readonly code: number | null
  readonly said: string
}

async function runImporter(folder: string, ...given: readonly string[]): Promise<Ended> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'server/import/main.ts', ...given], {
    env: { ...process.env, DATA_FOLDER: folder, DATABASE_URL: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const [output, complaints] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit'),
  ])
  return { code: child.exitCode, said: output + complaints }
}

const REVISION = `revisions:
  - revised_on: 2025-06-01
    previous_value: 25
    previous_due_by: 2025-12-31
    reason:
      en: The plan was amended.
      zh-CN: 规划有所修订。
`

function copiedPlans(): string {
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

  const changed = copiedPlans()
  const targets = join(changed, 'digital-shanghai-2025/targets/digital-gdp-share.yaml')
  const written = readFileSync(targets, 'utf8')
  const raised = written.replace(/^value: .*$/mu, 'value: 26')
  writeFileSync(targets, raised)
  const version = await store.source.version()
  const unexplained = await runImporter(folder, changed)
  expect(unexplained.code).toBe(1)
  expect(unexplained.said).toMatch(
    /digital-gdp-share\.yaml:\d+: On record the target is 25 by 2025-12-31; here it is 26 by 2025-12-31, and no/u,
  )
  expect(unexplained.said).toContain('previous_value: 25, previous_due_by: 2025-12-31')
  expect(await store.source.version()).toBe(version)

  writeFileSync(targets, `${raised.trimEnd()}\n${REVISION}`)
  const trial = await runImporter(folder, changed, '--dry-run')
  expect(trial.said).toContain('revised target digital-shanghai-2025/digital-gdp-share')
  expect(trial.said).toContain('Would change: 0 new, 0 corrected, 1 revised')
  expect(await store.source.version()).toBe(version)
  expect((await runImporter(folder, changed)).said).toContain('Changed: 0 new, 0 corrected, 1 revised')
  await expect.poll(() => heard).toBe(1)

  writeFileSync(targets, written.replace(/^value: .*$/mu, 'value: many'))
  const after = await store.source.version()
  const refused = await runImporter(folder, changed)
  expect(refused.code).toBe(1)
  expect(refused.said).toMatch(/digital-gdp-share\.yaml:\d+: /u)
  expect(refused.said).toContain('Nothing was changed.')
  expect(await store.source.version()).toBe(after)
}, 240_000)
