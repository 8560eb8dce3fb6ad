import { expect, test } from 'vitest'
import { brotliBytes, firstScreen, scriptInPageBytes } from './built-app.ts'

const SCRIPT_BUDGET = 100_000
const STYLE_BUDGET = 12_000

test.each([
  ['JavaScript', 'scripts', SCRIPT_BUDGET],
  ['CSS', 'styles', STYLE_BUDGET],
] as const)('the %s of the first screen keeps to its budget', (what, kind, budget) => {
  const files = firstScreen()[kind].map((path) => [path, brotliBytes(path)] as const)
  const sizes = kind === 'scripts' ? [...files, ['in the page', scriptInPageBytes()] as const] : files
  const total = sizes.reduce((sum, [, bytes]) => sum + bytes, 0)
  const report = sizes.map(([path, bytes]) => `${path} ${bytes.toLocaleString('en')}`).join(', ')
  process.stdout.write(
    `First screen, ${what}: ${total.toLocaleString('en')} of ${budget.toLocaleString('en')} bytes (brotli): ${report}\n`,
  )
  expect(total).toBeGreaterThan(0)
  expect(total).toBeLessThanOrEqual(budget)
})
