import type { Assessment } from '#src/core/assessment.ts'
import type { Formatter } from '#src/core/format.ts'
import { formatPublished, formatPublishedWithUnit } from '#src/core/format-published.ts'
import type { Target } from '#src/core/model.ts'
import { boundFirst } from './bound-first.ts'
import { figureClause, targetValue } from './story-zh-cn.ts'
import { ratioText } from './ratio-text.ts'
import { faultsOf, type Evidence } from './evidence.ts'

function bounded(format: Formatter, { terms }: Assessment): string {
  const isRising = terms.direction === 'increase'
  const bound = terms.bound === 'exclusive' ? (isRising ? '超过' : '低于') : isRising ? '不低于' : '不超过'
  return `${bound}${format.valueWithUnit(terms.value, terms.unit)}`
}

function requirement(format: Formatter, assessment: Assessment): string {
  const { terms } = assessment
  const dueBy = format.date(terms.dueBy)
  return terms.kind === 'keep'
    ? `${dueBy}前保持${bounded(format, assessment)}`
    : `${dueBy}前${bounded(format, assessment)}`
}

function whyOf(format: Formatter, assessment: Assessment): string {
  const { terms, latest, firstMet } = assessment
  const dueBy = format.date(terms.dueBy)
  switch (assessment.reason) {
    case 'never-measured':
    case 'only-related-series': {
      const why = assessment.noFigureReason
      if (why !== null) return why['zh-CN']
      return assessment.reason === 'never-measured'
        ? '没有数据系列衡量该目标。'
        : '只有相关数据，均不衡量该目标。'
    }
    case 'nothing-on-record-yet':
      return assessment.undated.length === 0
        ? `截至${format.date(assessment.asOf)}尚无数据。`
        : `截至${format.date(assessment.asOf)}，尚无可确认已公布的数据；现有数据的发布日期不详。`
    case 'invalid-input':
      return `其数据不符合规则，因此不作评估（${faultsOf(assessment)}）。`
    case 'no-baseline':
      return '没有基期数据，无法计算进度。'
    case 'one-figure-only':
      return '只有一个数据，无法计算进度。'
    case 'no-figure-since-baseline':
      return '基期之后没有数据，无法计算进度。'
    case 'baseline-meets-target':
      return '基期已达到目标，无法计算进度。'
    case 'no-change-required-yet':
      return '按路径目前尚不要求变化，无法计算进度。'
    case 'break-since-baseline':
      return '基期之后数据系列有中断，无法计算进度。'
    case 'only-a-bound':
      return '该数据仅为下限或上限，不能证明进度。'
    case 'meets-target':
      return firstMet === null ? '最新数据已达到目标。' : metSentence(format, assessment)
    case 'reached-and-lost':
      return firstMet === null
        ? '曾达到目标，此后又不再达标。'
        : `最迟${format.period(firstMet.figure.observation.asOf)}曾达到目标，此后又不再达标。`
    case 'met-at-deadline':
      return `期限日（${dueBy}）的数据达到目标。`
    case 'reached-before-deadline':
      return firstMet === null ? '期限前已达到目标。' : metSentence(format, assessment)
    case 'reached-after-deadline':
      return firstMet === null
        ? '期限时未达标，此后达到目标。'
        : `期限（${dueBy}）时未达标，最迟${format.period(firstMet.figure.observation.asOf)}达到目标。`
    case 'first-proved-after-deadline':
      return `没有期限日（${dueBy}）的数据，其后的首个数据达到目标。`
    case 'deadline-figure-misses':
      return `期限日（${dueBy}）的数据未达到目标。`
    case 'later-figure-misses':
      return `期限（${dueBy}）之后的首个数据未达到目标。`
    case 'not-held':
      return '该目标须持续保持，而期限前的数据表明未能保持。'
    case 'no-figure-for-deadline':
      return `${dueBy}的数据尚未公布，是否达标尚无法确认。`
    case 'series-ended':
      return `该数据系列在期限前已停止发布，${dueBy}前是否达标尚无法确认。`
    case 'deadline-figure-only-a-bound':
      return `${dueBy}的数据仅为下限或上限，是否达标尚无法确认。`
    case 'pace':
      return assessment.pace.available
        ? `自基期以来的变化为届时所需变化的${ratioText(format, assessment.pace.value, assessment.terms)}倍。`
        : ''
    case 'keep-not-held':
      return latest === null ? '目前未能保持。' : `${format.period(latest.observation.asOf)}未能保持。`
    case 'keep-moving-away':
      return '未能保持，且最近一次变化背离目标。'
  }
}

function metSentence(format: Formatter, { firstMet, terms }: Assessment): string {
  if (firstMet === null) return ''
  if (terms.kind === 'keep')
    return `目前保持达标，首个达标数据为${format.period(firstMet.figure.observation.asOf)}。`
  const first = `最迟${format.period(firstMet.figure.observation.asOf)}${firstMet.isFirstFigure ? '（首个数据）' : ''}已达标`
  const early = firstMet.daysEarly > 31 ? `，比期限至少早${format.years(firstMet.daysEarly, 'down')}` : ''
  return `${first}${early}。`
}

function distanceClause(format: Formatter, target: Target, assessment: Assessment): string {
  const { exceedance, distance, terms } = assessment
  const aim = targetValue(format, target, terms.value)
  if (exceedance !== null) {
    if (exceedance.multiple !== null && exceedance.multiple >= 1.5 && terms.unit.kind !== 'share') {
      return format.qualifiedTimes(exceedance.multiple, exceedance.qualifier, `目标（${aim}）`)
    }
    return exceedance.amount === 0
      ? `恰为目标值${aim}`
      : `${terms.direction === 'increase' ? '高于' : '低于'}目标（${aim}），相差${format.differenceWithUnit(exceedance.amount, exceedance.qualifier, terms.unit)}`
  }
  if (distance === null) return `目标为${aim}`
  const amount = format.differenceWithUnit(distance.amount, distance.qualifier, terms.unit)
  return `距目标（${aim}）${boundFirst('还差', amount)}`
}

export const evidenceZhCn: Evidence = {
  targetValue: bounded,
  requirement,
  when: (format, period) => format.period(period),
  reason: whyOf,
  sentence: (format, target, assessment) => {
    const figure = figureClause(format, assessment)
    if (figure === null) return `${requirement(format, assessment)}。${whyOf(format, assessment)}`
    const { freshness } = assessment
    const stale =
      freshness?.state === 'overdue' && freshness.nextDueOn !== null
        ? `数据已旧：新数据本应在${format.date(freshness.nextDueOn)}前公布。`
        : ''
    const receding = assessment.exceedance?.isReceding === true ? '此后趋势有所倒退。' : ''
    const informs =
      assessment.exceedance?.isBeyondInforming === true ? '该目标早已大幅超额完成，不再具有参考意义。' : ''
    return `${figure}，${distanceClause(format, target, assessment)}。${whyOf(format, assessment)}${receding}${informs}${stale}`
  },
  figureText: (format, observation, unit) =>
    observation.value === null
      ? '无数据'
      : formatPublished(observation.value, observation.qualifier, unit, format.language),
  figureWithUnit: (format, observation, unit) =>
    observation.value === null
      ? '无数据'
      : formatPublishedWithUnit(observation.value, observation.qualifier, unit, format.language),
  labels: {
    paceSince: (date) => `${date}以来`,
    recentPace: (date) => `近期（${date}以来）`,
    requiredPace: '最新数据之后所需',
    ratio: '进度比',
    reachOn: '按近期速度，达标日期',
    wouldHaveReached: '按近期速度，本可达标日期',
  },
  rateGaps: {
    'no-figure': '没有数据，无法计算速度。',
    'one-figure-only': '只有一个数据，无法计算速度。',
    'break-in-series': '数据系列有中断，不跨中断计算速度。',
    'between-bounds': '前后两个数据均为同侧界限，其间的速度无法得知。',
    'same-day': '仅有同一天的数据，无法计算速度。',
  },
  freshness: {
    fresh: '已是最新数据。',
    due: '新数据即将公布。',
    overdue: '新数据已逾期未公布。',
    ended: '该数据系列已停止发布。',
    'no-schedule': '公布周期不详，因此不推断下次公布日期。',
  },
  choices: {
    'only-figure': '该时期仅有此数据。',
    'recorded-decision': '依据已记录的决定选用。',
    'source-confidence': '因来源可信度较高而选用。',
    'newest-publication': '因发布日期最新而选用。',
    'newest-record': '因记录时间最新而选用。',
    'source-order': '各项规则均无法区分，按来源标识的顺序选用。',
  },
  noSeries: '没有衡量该目标的数据系列。',
  cite: (format, { target, plan, publishers, asOf, isPublishedOnly, address }) =>
    `“${target.name['zh-CN']}”，《${plan.name['zh-CN']}》。状态截至${format.date(asOf)}${isPublishedOnly ? '，仅计当时已发布的数据' : ''}${publishers.length === 0 ? '' : `，数据来自${format.list(publishers)}`}。${address}`,
  chartTitle: (name) => `${name}：历年变化`,
  requiredPath: '所需路径',
  deadlineLabel: (date) => `期限 ${date}`,
  columns: {
    series: '数据系列',
    period: '所属时期',
    value: '数值',
    quality: '数据性质',
    source: '来源',
    published: '发布日期',
    note: '说明',
  },
  rows: {
    pages: '表格翻页',
    shown: (from, to, all) => `第${from}至${to}行，共${all}行`,
    turns: { first: '首页', before: '上一页', next: '下一页', last: '末页' },
    printed: '此处仅打印所显示的行；下载文件包含全部数据。',
  },
  unknown: '不详',
  judged: '评估所用',
  notJudged: '未用于评估',
  roles: { primary: '评估所用', alternative: '另一口径', related: '相关数据' },
  relatedSeries: '相关数据',
  relatedSeriesHint: '仅供参考，均不直接衡量该目标。',
  caveats: '阅读须知',
  statedTarget: '目标出处',
  figureSources: '数据出处',
  noteSources: '说明的其他依据',
  sources: '数据来源',
  conflict: '来源不一致',
  conflictDecision: (reason, date) => `${reason}（${date}确定）`,
  pace: '速度',
  citation: '引用格式',
  copy: '复制',
  copied: '已复制',
  copyFailed: '浏览器不允许复制，请手动选择文字。',
  chart: '图表',
  table: '表格',
  chartOrTable: '显示方式',
  target: '目标',
  judgedToday: (date) => `截至${date}`,
  confidence: { high: '可信度高', medium: '可信度中', low: '可信度低' },
  publishedOn: (date) => `${date}发布`,
  nonePublished: '尚未公布任何数据。',
  publicationUnknown: '发布日期不详',
  originalNotLocated: '未找到原始网页',
}
