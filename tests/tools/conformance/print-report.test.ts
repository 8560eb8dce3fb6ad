import { expect, test } from 'vitest'
import { reportLines } from '#tools/conformance/print-report.ts'
import type { Finding } from '#tools/conformance/report.ts'

function finding(request: string, changes: Partial<Finding> = {}): Finding {
  return { rule: 'etag-given', request, expected: 'an ETag', came: 'none', advice: 'Send one.', ...changes }
}

function linesOf(findings: readonly Finding[]): readonly string[] {
  const report = { baseUrl: 'http://localhost/api', isConformant: false, passedChecks: 7, requests: 9 }
  return reportLines({ ...report, findings, notTried: [] })
}

test('the same fault in several answers is one line, so that it hides no other', () => {
  const schema = { rule: 'target-count', expected: 'increase or decrease', came: '"up"' } as const
  expect(
    linesOf([
      finding('GET /plans'),
      finding('GET /plans/a'),
      finding('GET /plans/a', schema),
      finding('GET /plans'),
      finding('GET /health', { came: '"*"' }),
    ]),
  ).toEqual([
    'GET /plans and 2 other answers: expected an ETag; came none. Send one. [etag-given]',
    'GET /health: expected an ETag; came "*". Send one. [etag-given]',
    'GET /plans/a: expected increase or decrease; came "up". Send one. [target-count]',
    'Wrong: 5 findings. Passed: 7 checks (9 requests to http://localhost/api).',
  ])
})

test('of many faults of one rule the first five are told', () => {
  const lines = linesOf(
    [1, 2, 3, 4, 5, 6, 7].map((number) => finding(`GET /${String(number)}`, { came: String(number) })),
  )
  expect(lines).toHaveLength(7)
  expect(lines[5]).toBe('… and 2 more of [etag-given]; --json gives them all.')
})
