import type { Changes } from './changes.ts'

export const changesEn: Changes = {
  figure: (format, value, qualifier, unit) => {
    const word = format.qualifierWord(qualifier)
    const amount = format.valueWithUnit(value, unit)
    return word === '' ? amount : `${word} ${amount}`
  },
  newFigure: (figure, period) => `New figure: ${figure} (${period})`,
  correctedFigure: (figure, previous, period) =>
    `Corrected figure: ${figure}, until then ${previous} (${period})`,
  withdrawnFigure: (previous, period) => `Figure withdrawn: ${previous} (${period})`,
  revisedTarget: (before, after) =>
    `Target revised: ${after.value} by ${after.dueBy}, until then ${before.value} by ${before.dueBy}`,
  recordedDecision: (period, reason) => `Decision between figures that differ (${period}): ${reason}`,
  deadlinePassed: (date) => `Deadline passed: ${date}`,
  firstStatus: (status) => `First status: “${status}”`,
  statusChanged: (before, after) => `Status changed from “${before}” to “${after}”`,
  statusStays: (status) => `Status stays “${status}”`,
  more: (count) => `and ${String(count)} more`,
}
