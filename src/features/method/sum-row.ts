import type { ReactNode } from 'react'
import type { AssessmentInput } from '#src/core/assessment-input.ts'
import type { Assessment } from '#src/core/assessment.ts'
import type { Formatter } from '#src/core/format.ts'
import type { Method } from '#src/words/method.ts'
import type { Evidence } from '#src/words/evidence.ts'
import type { Why } from '#src/words/why.ts'

/** One line of a sum: what it is, the arithmetic with the numbers put in, and what comes out. */
export interface SumRow {
  readonly label: string
  /** The arithmetic, or under `→` the condition; null where the result needs neither. */
  readonly sum: ReactNode
  readonly joint: '=' | '→'
  readonly result: string
}

/** A case that has been judged, and the words to tell it with. */
export interface JudgedCase {
  readonly input: AssessmentInput
  readonly assessment: Assessment
  readonly format: Formatter
  readonly method: Method
  readonly evidence: Evidence
  readonly why: Why
  readonly statusName: (assessment: Pick<Assessment, 'status' | 'reason'>) => string
}

export function equation(label: string, sum: ReactNode, result: string): SumRow {
  return { label, sum, joint: '=', result }
}

export function consequence(label: string, condition: string | null, result: string): SumRow {
  return { label, sum: condition, joint: '→', result }
}

export function plainRow(label: string, result: string): SumRow {
  return { label, sum: null, joint: '=', result }
}

/** A number inside a sum: a negative one in brackets, so that no two signs stand side by side. */
export function operand(value: number, format: Formatter): string {
  return value < 0 ? `(${format.number(value)})` : format.number(value)
}

/** "9.53 − 0.37". */
export function minus(from: number, subtracted: number, format: Formatter): string {
  return `${format.number(from)} − ${operand(subtracted, format)}`
}

/** A signed difference in the unit: points for shares. */
export function signedDifference(amount: number, { assessment, format }: JudgedCase): string {
  const text = format.differenceWithUnit(Math.abs(amount), 'exact', assessment.terms.unit)
  return amount < 0 ? `−${text}` : text
}
