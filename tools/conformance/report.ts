import { ADVICE, type Rule } from './rules/advice.ts'
import type { Fault, Ruling } from './rules/fault.ts'

/** One thing that is wrong, with all that is needed to mend it. */
export interface Finding {
  readonly rule: Rule
  /** What was asked: `GET /plans/harbour-plan`. */
  readonly request: string
  readonly expected: string
  readonly came: string
  readonly advice: string
}

export interface ConformanceReport {
  readonly baseUrl: string
  /** True where nothing is wrong. */
  readonly isConformant: boolean
  readonly passedChecks: number
  readonly requests: number
  readonly findings: readonly Finding[]
  /** What was not tried, and why. */
  readonly notTried: readonly string[]
}

export interface Recorder {
  /** One rule held against one answer. True where it passed. */
  readonly judge: (rule: Rule, request: string, faults: readonly Fault[]) => boolean
  readonly judgeAll: (request: string, rulings: readonly Ruling[]) => void
  readonly notTried: (what: string) => void
  readonly report: (baseUrl: string, requests: number) => ConformanceReport
}

export function createRecorder(): Recorder {
  const findings: Finding[] = []
  const left = new Set<string>()
  let passedChecks = 0

  const judge: Recorder['judge'] = (rule, request, faults) => {
    if (faults.length === 0) passedChecks += 1
    for (const fault of faults) findings.push({ rule, request, ...fault, advice: ADVICE[rule] })
    return faults.length === 0
  }

  return {
    judge,
    judgeAll: (request, rulings) => {
      for (const { rule, faults } of rulings) judge(rule, request, faults)
    },
    notTried: (what) => {
      left.add(what)
    },
    report: (baseUrl, requests) => ({
      baseUrl,
      isConformant: findings.length === 0,
      passedChecks,
      requests,
      findings,
      notTried: [...left],
    }),
  }
}
