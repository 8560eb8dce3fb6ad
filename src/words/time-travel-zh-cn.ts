import type { TimeTravel } from './time-travel.ts'

export const timeTravelZhCn: TimeTravel = {
  title: '查看以往情况',
  close: '关闭',
  day: '截至日期',
  show: '查看',
  noDay: (today) => `该日期不完整或不存在，请输入不晚于今天（${today}）的日期。`,
  future: (today) => `该日期尚未到来，最晚可选今天（${today}）。`,
  publishedOnly: '仅计入当时已发布的数据',
  publishedOnlyHint: '发布日期不详的数据不计入，并列于下方。',
  changes: '历次变动',
  earlier: '上一次变动',
  later: '下一次变动',
  noEarlier: '此前无变动',
  noLater: '此后无变动',
  changedOn: (date) => `${date}的变动`,
  lastChangedOn: (date) => `此前最近一次变动：${date}`,
  nothingYet: '截至该日尚无任何记录。',
  undated: '未计入：发布日期不详的数据',
  noneUndated: '截至该日的数据均有明确的发布日期。',
}
