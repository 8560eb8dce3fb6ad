import type { ChartWords } from './chart.ts'

function remarked(text: string, remarks: readonly string[]): string {
  return remarks.length === 0 ? text : `${text}（${remarks.join('，')}）`
}

export const chartZhCn: ChartWords = {
  lines: '显示的线条',
  path: '所需路径',
  projection: '预测',
  frame: '显示范围',
  frames: { whole: '全部', approach: '达标过程' },
  frameNote: (edge, count, farthest, period) =>
    `本图只显示到${edge}；另有${String(count)}个数据超出范围，其中最远的为${period}${farthest}。`,
  hint: '将指针移到图上，或选中图表后按方向键，即可读取数值。',
  message: (status, sentence, requirement) => `${status}：${sentence}要求：${requirement}。`,
  labels: {
    target: (value) => `目标${value}`,
    targetUntil: (value, date) => `${date}前的目标${value}`,
    earlierDeadline: (date) => `原期限 ${date}`,
    milestone: (value) => `阶段目标${value}`,
    recentPace: '按近期速度',
    band: (percent) => `${percent}预测区间`,
    series: (name, role) => `${name} · ${role}`,
    notJudged: (figure) => `${figure} · 未用于评估`,
    beyond: (figure, isAbove) => `${isAbove ? '↑' : '↓'} ${figure}`,
    note: (number) => String(number),
  },
  keyTitle: '图例',
  marks: {
    'at-least': '下限（“超过”）',
    'at-most': '上限（“至多”）',
    other: '其他来源的数据，未用于评估',
    milestone: '阶段目标',
    note: '备注，见图下',
  },
  projectionMethod: (rate, from) => `按近期速度（${from}以来${rate}）：自最新数据起直线推算`,
  bandMethod: (percent, points) => `对${points}个数据作最小二乘直线的${percent}预测区间`,
  readout: {
    figure: (period, value, remarks) => remarked(`${period}：${value}`, remarks),
    missing: (period, remarks) => remarked(`${period}：无数据`, remarks),
    notComparable: '与前一数据不可比',
    milestone: (date, value) => `${date}前的阶段目标${value}`,
    deadline: (date) => `期限${date}`,
    projected: (date, value) => `按近期速度，${date}为${value}`,
    band: (percent, low, high) => `${percent}预测区间${low}至${high}`,
    note: (number, date) => `备注${String(number)}（${date}）`,
    required: (value) => `届时所需${value}`,
    target: (value) => `目标${value}`,
    join: (parts) => parts.join(' · '),
  },
  extremes: (count, { first, latest, lowest, highest }) =>
    `共${count}个数据：首个${first}；最新${latest}；最低${lowest}；最高${highest}。`,
  oneFigure: (figure) => `仅有一个数据：${figure}。`,
  besides: (count, series, format) =>
    `未采用：${series === null ? '其他来源' : `“${series}”`}的${format.number(count)}个数据。`,
  figureOf: (value, period) => `${value}（${period}）`,
  inTable: '全部内容另见表格。',
  thinned: ({ drawn, all }, format) =>
    `此时段共${format.number(all)}个数据，图中绘出${format.number(drawn)}个，各处高点与低点均在其中。缩短时段可见更多细节；表格和下载文件包含全部数据。`,
  notes: '备注（按日期）',
  window: '显示时段',
  windowFrom: '起',
  windowTo: '止',
  windowShown: (from, to) => `${from}至${to}`,
  wholeTime: '全部时段',
  columns: {
    required: '届时所需',
    targetThen: '当时目标',
    what: '项目',
    date: '日期',
    value: '数值',
    how: '说明',
  },
  terms: {
    caption: '目标、路径与预测',
    baseline: '基期',
    milestone: '阶段目标',
    target: '目标',
    until: (date) => `${date}前`,
    deadline: '期限时的目标',
    earlierDeadline: '原期限',
    recentPace: '按近期速度',
    bandLow: '预测区间下端',
    bandHigh: '预测区间上端',
  },
  small: (first, latest, lowest, highest) => `首个${first}；最新${latest}；最低${lowest}；最高${highest}。`,
}
