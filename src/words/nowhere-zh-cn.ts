import type { NowhereWords } from './nowhere.ts'

export const nowhereZhCn: NowhereWords = {
  mayBeMistyped: '网址可能有误，或者规划、目标已更名。',
  plansHere: '这里有以下规划：',
  wrongAddress: (address) =>
    `致页面部署者：${address}处没有符合接口约定的应答。请更正index.html中的"apiBaseUrl"，或已设置的"apiSuffix"。`,
  wrongDefault: (planId) =>
    `致页面部署者：index.html中的"defaultPlan"为"${planId}"，接口没有这项规划。请改为接口已有规划的标识。`,
}
