import type { DeckWords } from './deck.ts'

export const deckZhCn: DeckWords = {
  counts: { status: '状态', count: '目标数', which: '目标' },
  chartSheet: '图表',
  targetLine: (targetValue) => `目标：${targetValue}`,
  targetUntil: (value, date) => `目标（至${date}）：${value}`,
  stretch: (name, number) => `${name}（第${String(number)}段，与此前不可比）`,
  otherSource: (name) => `${name}（另一来源）`,
  hollow: '空心：非公布的实际数据，或未用于评估。',
  bounds: '部分数据点为界限（如“超过”），详见图表数据。',
  page: (title, page, of) => `${title}（${String(page)}／${String(of)}）`,
  relatedOnly: '相关数据，仅供参考，均不能衡量该目标。',
  onItsWay: '各项目标已完成的路程：0为起点，1为目标',
  shareColumn: '已完成路程',
  drawnUpTo: (share, beyond) =>
    `为使各项清晰可读，图中只画到${share}。超出部分：${beyond.map((one) => one.join('，')).join('；')}。`,
  drawnFirst: (drawn, placed) => `图中为${String(placed)}项目标中的前${String(drawn)}项，表中列出全部。`,
  unmeasured: (count) => `${String(count)}项目标没有数据`,
  method: '状态如何得出',
  methodLines: [
    '仅根据已公布的数据、目标和评估日期，按最先适用的一条规则得出，不作人工设定。',
    '没有可用数据：未评估，并说明原因。没有数据不等于零。',
    '期限已过：有数据证明的，为已达标、逾期达标或未达标；否则为结果未公布。',
    '期限之前：最新数据达到目标，或曾经达到的，为已达标。',
    '其余按进度：基期以来的变化 ÷ 到该日期所需的变化。',
    '“超过”“至多”表示界限，只能证明其所能证明的。',
  ],
  thresholds: { status: '按进度的状态', ratio: '进度比' },
  fullMethod: '全部规则及计算过程：',
  sources: '来源',
  notes: {
    definition: '定义',
    requirement: '目标要求',
    caveats: '须知',
    sources: '来源',
    page: '仪表板页面',
  },
}
