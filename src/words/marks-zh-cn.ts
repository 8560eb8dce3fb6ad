import type { Marks } from './marks.ts'

export const marksZhCn: Marks = {
  'methods-disagree': '评估方法结论不一',
  'figure-due': '新数据待公布',
  'figure-overdue': '数据已过时',
  'sources-differ-often': '多个时期来源不一致',
  'other-figure-other-status': '按另一来源，状态不同',
  'other-definition-other-status': '按另一口径，状态不同',
}
