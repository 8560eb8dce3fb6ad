import type { ConformanceReport, Finding } from './report.ts'

/** As many lines of one rule tell what is wrong; more of them hide the others. */
const LINES_A_RULE = 5

/** One finding as one line. */
export function findingLine({ rule, request, expected, came, advice }: Finding): string {
  return `${request}: expected ${expected}; came ${came}. ${advice} [${rule}]`
}

function count(number: number, noun: string): string {
  return `${String(number)} ${noun}${number === 1 ? '' : 's'}`
}

/** The same fault in several answers is one line, by the first of them. */
function withRepeats(findings: readonly Finding[]): readonly string[] {
  const repeats = new Map<string, { first: Finding; count: number }>()
  for (const finding of findings) {
    const key = JSON.stringify([finding.expected, finding.came])
    const known = repeats.get(key)
    if (known === undefined) repeats.set(key, { first: finding, count: 1 })
    else known.count += 1
  }
  return [...repeats.values()].map(({ first, count: times }) => {
    const request = times === 1 ? first.request : `${first.request} and ${count(times - 1, 'other answer')}`
    return findingLine({ ...first, request })
  })
}

function findingLines(findings: readonly Finding[]): readonly string[] {
  const rules = [...new Set(findings.map(({ rule }) => rule))]
  return rules.flatMap((rule) => {
    const lines = withRepeats(findings.filter((finding) => finding.rule === rule))
    const more = lines.length - LINES_A_RULE
    return [
      ...lines.slice(0, LINES_A_RULE),
      ...(more > 0 ? [`… and ${String(more)} more of [${rule}]; --json gives them all.`] : []),
    ]
  })
}

/** The report as people read it: a line a finding, then what passed and what was not tried. */
export function reportLines({
  baseUrl,
  findings,
  passedChecks,
  requests,
  notTried,
}: ConformanceReport): readonly string[] {
  const asked = `${count(requests, 'request')} to ${baseUrl}`
  return [
    ...findingLines(findings),
    findings.length === 0
      ? `Passed: ${count(passedChecks, 'check')}, nothing wrong (${asked}).`
      : `Wrong: ${count(findings.length, 'finding')}. Passed: ${count(passedChecks, 'check')} (${asked}).`,
    ...(notTried.length === 0 ? [] : ['Not tried:', ...notTried.map((what) => `- ${what}`)]),
  ]
}
