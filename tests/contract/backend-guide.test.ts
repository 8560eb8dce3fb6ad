import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startExample } from '#tests/tools/conformance/example-backend.ts'
import { USAGE } from '#tools/conformance/arguments.ts'
import { ADVICE } from '#tools/conformance/rules/advice.ts'
import { block, guide, printed } from './guide.ts'

describe('docs/backend.md', () => {
  let folder = ''

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'guide-'))
  })

  afterAll(() => {
    rmSync(folder, { recursive: true, force: true })
  })

  test('begins with a backend that runs, and prints what the check says of it', async () => {
    const file = join(folder, 'first.mjs')
    writeFileSync(file, block('first.js'))
    const backend = await startExample(file)
    try {
      expect(await printed(backend)).toBe(block('what first.js gets'))
    } finally {
      backend.stop()
    }
  })

  test('quotes findings with the advice that they have', () => {
    const quoted = [...guide.matchAll(/^GET .+ \[(?<rule>[a-z-]+)\]$/gmu)]
    const advice: Readonly<Record<string, string>> = ADVICE
    expect(quoted.length).toBeGreaterThan(8)
    for (const [line, rule] of quoted) expect(line).toContain(`${advice[rule ?? ''] ?? 'no rule'} [`)
  })

  test('names every option of the command', () => {
    const options = [...USAGE.matchAll(/^ {2}(?<option>--\w+)/gmu)].map((match) => match[1] ?? '')
    expect(options.length).toBeGreaterThan(6)
    expect(options.filter((option) => !guide.includes(`\`${option}`))).toEqual([])
  })
})
