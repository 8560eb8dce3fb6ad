import type { Changes } from './changes.ts'

export const changesZhCn: Changes = {
  figure: (format, value, qualifier, unit) =>
    `${format.qualifierWord(qualifier)}${format.valueWithUnit(value, unit)}`,
  newFigure: (figure, period) => `新数据：${figure}（${period}）`,
  correctedFigure: (figure, previous, period) => `数据更正：由${previous}更正为${figure}（${period}）`,
  withdrawnFigure: (previous, period) => `数据撤回：${previous}（${period}）`,
  revisedTarget: (before, after) =>
    `目标调整：由${before.dueBy}前${before.value}调整为${after.dueBy}前${after.value}`,
  recordedDecision: (period, reason) => `就不一致的数据作出取舍（${period}）：${reason}`,
  deadlinePassed: (date) => `期限已过：${date}`,
  firstStatus: (status) => `首次评估：“${status}”`,
  statusChanged: (before, after) => `状态由“${before}”变为“${after}”`,
  statusStays: (status) => `状态仍为“${status}”`,
  more: (count) => `另有${String(count)}项`,
}
