import type { ImportChange, ImportReport } from './import-report.ts'

function lineOf({ kind, what, name, before, after }: ImportChange): string {
  const about = `${kind} ${what} ${name}`
  return before === null ? `${about}: ${after}` : `${about}\n  before  ${before}\n  after   ${after}`
}

function counted(number: number, noun: string): string {
  return `${String(number)} ${noun}${number === 1 ? '' : 's'}`
}

/** A report in lines for people. */
export function reportLines(report: ImportReport, isTrial: boolean): readonly string[] {
  const { changes, unchanged, kept } = report
  const count = (kind: ImportChange['kind']): number =>
    changes.filter((change) => change.kind === kind).length
  const told = `${String(count('new'))} new, ${String(count('corrected'))} corrected, ${String(count('revised'))} revised`
  const rest = `${counted(unchanged, 'record')} as before, ${String(kept.length)} kept`
  return [
    ...changes.map(lineOf),
    ...kept.map((name) => `kept ${name}: it is on record and not in the folder.`),
    changes.length === 0
      ? `Nothing to change: ${rest}.`
      : `${isTrial ? 'Would change' : 'Changed'}: ${told}; ${rest}.`,
  ]
}
