import type { LastLook } from './last-look.ts'

export const lastLookZhCn: LastLook = {
  nothing: (date) => `${date}以来无变动`,
  changes: (count, date) => `${date}以来有${String(count)}项变动`,
  title: (date) => `自上次查看（${date}）以来的变动`,
  newTarget: '新增目标',
  removedTargets: (count) => `当时的目标中有${String(count)}项已不在规划内。`,
  keptHere: '查看记录仅保存在本设备上。',
  markAsSeen: '标为已阅',
  forget: '清除记录',
  forgotten: '记录已清除，下次访问视为首次。',
}
