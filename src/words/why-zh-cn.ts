import { boundFirst } from './bound-first.ts'
import type { SupposedPaceTold, Why } from './why.ts'

function atDeadlineOf({ atDeadline, isPastDeadline, status }: SupposedPaceTold): string {
  return `期限时${isPastDeadline ? '本应' : ''}约为${atDeadline}：“${status}”。`
}

export const whyZhCn: Why = {
  title: '为何是这一状态？',
  rulesTitle: '按顺序适用下列规则，以首条适用者为准',
  rules: {
    1: '没有可用数据：未评估',
    2: '期限已过：依据数据判定',
    3: '最新数据达到目标，或此前曾达到：已达标',
    4: '其余情况：按所需路径比较进度',
  },
  applied: '适用',
  notReached: '无须再判',
  passedOver: {
    1: (figure) => `不适用：已有数据（${figure}）`,
    2: (dueBy) => `不适用：${dueBy}尚未过去`,
    3: '不适用：尚未达到目标',
  },
  sumTitle: '计算过程',
  sum: {
    valueAgainstTarget: '数据与目标',
    multiple: '相当于目标的倍数',
    toGo: '距目标',
    beyond: '超出目标',
    firstMet: '首次达标',
    deadlineFigure: '期限日或其后的首个数据',
    noDeadlineFigure: '尚无',
    requiredAt: (period) => `${period}所需值`,
    onPath: (from, fromPeriod, to, toDate) => `路径：${fromPeriod}的${from}至${toDate}的${to}`,
    change: '迄今变化',
    requiredChange: '届时所需变化',
    ratio: '进度比',
  },
  boundProves: (figure, canProveMet) =>
    canProveMet
      ? `“${figure}”仅为界限值：可证明达标，不能证明未达标。`
      : `“${figure}”仅为界限值：可证明未达标，不能证明达标。`,
  thresholds: '进度比的分界',
  checksTitle: '其他方法的结果',
  growthName: '增长率之比',
  growthMethod: '欧盟统计局与 Open SDG 的方法：基期以来的年均复合增长率 ÷ 所需增长率，按整年计算',
  slopeName: '近期斜率',
  slopeMethod: '德国指标报告的方法：取最近至多五个年度变化的平均值，推算至期限',
  growthClasses: {
    'target-achieved': '目标已实现',
    'substantial-progress': '进展显著',
    'moderate-progress': '进展中等',
    'limited-progress': '进展有限',
    deterioration: '恶化',
  },
  slopeClasses: {
    'on-track': '进度正常',
    'slightly-off': '略有偏离',
    off: '偏离',
    'moving-away': '背离目标',
  },
  growthGaps: {
    'invalid-input': '数据不符合规则',
    'no-figure': '没有数据',
    'no-baseline': '没有基期数据',
    'keep-target': '该方法不适用于须保持的目标',
    'only-a-bound': '该数据仅为下限或上限',
    'break-since-baseline': '基期之后数据系列有中断',
    'fewer-than-two-years': '基期与该数据相隔不足一年',
    'no-year-to-deadline': '期限与基期同年',
    'opposite-signs': '数值分处零的两侧',
    'no-growth-required': '基期等于目标',
    'not-finite': '增长过大，无法表示',
  },
  slopeGaps: {
    'invalid-input': '数据不符合规则',
    'no-figure': '没有数据',
    'keep-target': '该方法不适用于须保持的目标',
    'fewer-than-four-years': '连续年末数据不足四个',
    'already-met': '最近的年末数据已达到目标',
    'deadline-reached': '最近的年末数据已到或已过期限',
  },
  notAvailable: (why) => `不可用：${why}`,
  growthSum: (actual, required, ratio) => `年均 ${actual} ÷ ${required} = ${ratio}`,
  slopeSum: (mean, years, projected, uncovered) =>
    `${mean}，持续${years}，将达${projected}，剩余距离的${uncovered}未能覆盖`,
  agree: '可用的其他方法没有给出不同结论。',
  disagreements: {
    'growth-kinder': '方法结论不一：增长率之比较为宽松，因其比较增长率，基期数值小时显得偏好。',
    'growth-stricter': '方法结论不一：增长率之比较为严格，因其比较的是较大基期上的增长率。',
    'slope-kinder': '方法结论不一：近期斜率较为宽松，因最近几年好于整个时期。',
    'slope-stricter': '方法结论不一：近期斜率较为严格，因最近几年差于整个时期。',
  },
  bandLabel: '若趋势不变，期限时',
  bandRange: (low, high) => `${low}至${high}`,
  seriesEnded: (when, reason) => `该数据系列至${when}为止：${reason}`,
  withRatio: (status, ratio) => `${status}，${ratio}`,
  bandMethod: (percent, points) => `对${points}个数据作最小二乘直线，${percent}预测区间`,
  noProjection: {
    'standing-still': '按近期速度无法达标：数值停滞。',
    backwards: '按近期速度无法达标：背离目标。',
    'beyond-fifty-years': '按近期速度，五十年内无法达标。',
  },
  flipTitle: '什么会改变这一状态',
  flipHigher: (value, isIncluded, period, status, change) =>
    `若${period}${isIncluded ? `达到${value}或更高` : `高于${value}`}，则为“${status}”（${boundFirst('高出', change)}）。`,
  flipLower: (value, isIncluded, period, status, change) =>
    `若${period}${isIncluded ? `为${value}或更低` : `低于${value}`}，则为“${status}”（${boundFirst('低', change)}）。`,
  flipBeyond: (change, isMost) => (isMost ? `至多略多于${change}` : `逾${change}`),
  flipOutcome: (deadline, targetValue, met, missed) =>
    `以${deadline}的数据为准：${targetValue}，则为“${met}”；否则为“${missed}”。`,
  noValueFlips: '最新数据取其他数值也不会改变状态。',
  flipDate: (date, cause, status) =>
    cause === 'deadline-passed'
      ? `若无新数据，${date}期限已过，状态变为“${status}”。`
      : `若无新数据，${date}修订后的目标生效，状态变为“${status}”。`,
  noDateFlips: '若无新数据，状态保持不变。',
  otherConflict: (value, period, status, changes) =>
    changes
      ? `若采用另一数据（${period}：${value}），则为“${status}”。`
      : `若采用另一数据（${period}：${value}），状态不变。`,
  otherSeries: (series, status, changes) =>
    changes ? `按另一口径（${series}），则为“${status}”。` : `按另一口径（${series}），状态相同。`,
  otherSeriesNotAssessed: (series) => `按另一口径（${series}）无法评估。`,
  ledgerTitle: '状态的由来',
  ledgerHints: {
    period: '按数据所属时期，列出状态发生变化的每一天。',
    publication: '按数据的发布日期，列出状态发生变化的每一天。',
  },
  ledgerEmpty: '尚无可据以评估的记录。',
  causes: {
    'new-figure': (figure, period) => `新数据：${figure}（${period}）`,
    'corrected-figure': (figure, previous, period) => `数据更正：${period}由${previous}改为${figure}`,
    'revised-target': (reason) => `目标修订：${reason}`,
    'recorded-decision': (reason) => `对不一致数据的决定：${reason}`,
    'deadline-passed': (date) => `期限已过（${date}）`,
  },
  vintagesTitle: '记录与更正',
  noCorrections: '各数据自记录以来均未更正。',
  vintageColumns: {
    period: '所属时期',
    value: '数值',
    previous: '此前',
    published: '发布日期',
    recorded: '记录日期',
    state: '状态',
  },
  vintageStates: { judged: '评估所用', 'not-judged': '未用于评估', corrected: '已更正' },
  firstRecord: '首次记录',
  milestonesTitle: '阶段目标',
  milestoneStates: {
    met: '已达标',
    'met-late': '逾期达标',
    missed: '未达标',
    awaited: '结果未公布',
    ahead: '尚未到期',
  },
  revisionsTitle: '目标修订',
  revised: (date, before, dueBefore, reason) => `${date}：此前为${dueBefore}前${before}。${reason}`,
  whatIfTitle: '假如……',
  whatIfMark: '仅为假设，并非数据，不会保存。',
  paceLabel: (unit) => `最新数据之后的速度（每年，${unit}）`,
  paceResult: (told, isInTime) => {
    const { month, isMonthPast } = told
    const reached =
      month === null
        ? '按此速度无法达到目标。'
        : `按此速度，${month}${isMonthPast ? '本可' : '将'}达到目标${isInTime ? '' : '，晚于期限'}。`
    return `${atDeadlineOf(told)}${reached}`
  },
  keptResult: (told) => {
    const { month, isMonthPast } = told
    const held =
      month === null ? '届时仍保持达标。' : `按此速度，${month}起${isMonthPast ? '本已' : '将'}不再达标。`
    return `${atDeadlineOf(told)}${held}`
  },
  paceBelowZero: '按此速度，数值将低于零，这不可能出现。',
  supposedPaceGaps: {
    'invalid-input': '数据不符合规则，无法假设。',
    'value-not-finite': '该速度过大，无法计算。',
    'no-figure': '没有数据，无从推算。',
    'only-a-bound': '最新数据仅为下限或上限，无从推算。',
    'already-met': '目标已经达到，任何速度都不会改变这一结果。',
    'figure-at-deadline': '最新数据已到或已过期限。',
  },
  nextValueLabel: (unit) => `下一个数值（${unit}）`,
  nextPeriodLabel: '所属时期',
  nextPeriodHint: '填写年、月或日：2025、2025-06 或 2025-06-30',
  valueResult: (status, reason) => `状态将为“${status}”。${reason}`,
  supposedValueGaps: {
    'invalid-input': '数据不符合规则，无法假设。',
    'value-not-finite': '该数值过大，无法计算。',
    'below-zero': '数值不可能低于零。请填写零或正数。',
    'not-whole': '此处按整数计数。请填写整数。',
    'impossible-date': '时期无效。请填写年、月或日：2025、2025-06 或 2025-06-30。',
    'not-after-latest': '该时期须晚于最新数据。',
  },
  notANumber: '不是有效的数字。请按此格式填写：9500、9,500 或 7.5。',
  reset: '复原',
}
