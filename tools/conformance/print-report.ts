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

function findingLines(findings: readonly Finding[]): readonly string[] {
  const rules = [...new Set(findings.map(({ rule }) => rule))]
  return rules.flatMap((rule) => {
    const ofRule = findings.filter((finding) => finding.rule === rule)
    const more = ofRule.length - LINES_A_RULE
    return [
      ...ofRule.slice(0, LINES_A_RULE).map(findingLine),
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
