import type { Assessment, Status } from '#src/core/assessment.ts'
import type { Formatter } from '#src/core/format.ts'
import type { Period, Target } from '#src/core/model.ts'
import { isIllustrative, type PlanStory, type Story } from './story.ts'

const STATUS_NAMES: Readonly<Record<Status, string>> = {
  met: '已达标',
  'met-late': '逾期达标',
  'on-track': '进度正常',
  behind: '滞后',
  'off-track': '严重滞后',
  regressing: '倒退',
  missed: '未达标',
  'outcome-awaited': '结果未公布',
  'not-assessed': '未评估',
}

function targetValue(format: Formatter, target: Target, value: number): string {
  const text = format.valueWithUnit(value, target.unit)
  return target.bound === 'exclusive' ? `${target.direction === 'increase' ? '超过' : '低于'}${text}` : text
}

function requirement(format: Formatter, { terms }: Assessment): string {
  const text = format.valueWithUnit(terms.value, terms.unit)
  const isRising = terms.direction === 'increase'
  const bound = terms.bound === 'exclusive' ? (isRising ? '超过' : '低于') : isRising ? '不少于' : '不超过'
  const dueBy = format.date(terms.dueBy)
  return terms.kind === 'keep' ? `${dueBy}前保持${bound}${text}` : `${dueBy}前达到${bound}${text}`
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
      return `截至${format.date(assessment.asOf)}尚无数据。`
    case 'invalid-input':
      return '其数据不符合规则，因此不作评估。'
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
      return '该数据只是一个界限，不能证明进度。'
    case 'meets-target':
      return firstMet === null ? '最新数据已达到目标。' : metSentence(format, assessment)
    case 'reached-and-lost':
      return firstMet === null
        ? '曾达到目标，此后又回落。'
        : `最迟${format.period(firstMet.figure.observation.asOf)}曾达到目标，此后又回落。`
    case 'met-at-deadline':
      return `期限（${dueBy}）当时的数据达到目标。`
    case 'reached-before-deadline':
      return firstMet === null ? '期限前已达到目标。' : metSentence(format, assessment)
    case 'reached-after-deadline':
      return firstMet === null
        ? '期限时未达标，此后达到目标。'
        : `期限（${dueBy}）时未达标，最迟${format.period(firstMet.figure.observation.asOf)}达到目标。`
    case 'first-proved-after-deadline':
      return `没有期限（${dueBy}）当时的数据，其后的首个数据达到目标。`
    case 'deadline-figure-misses':
      return `期限（${dueBy}）当时的数据未达到目标。`
    case 'later-figure-misses':
      return `期限（${dueBy}）之后的首个数据未达到目标。`
    case 'not-held':
      return '该目标须持续保持，而期限前的数据表明未能保持。'
    case 'no-figure-for-deadline':
      return `${dueBy}的数据尚未公布，是否达标不得而知。`
    case 'series-ended':
      return `该数据系列在期限前已停止发布，${dueBy}前是否达标不得而知。`
    case 'deadline-figure-only-a-bound':
      return `${dueBy}的数据只是一个界限，是否达标不得而知。`
    case 'pace':
      return assessment.pace.available
        ? `自基期以来的变化为届时所需变化的${format.ratio(assessment.pace.value.ratio)}倍。`
        : ''
    case 'keep-not-held':
      return latest === null ? '目前未能保持。' : `${format.period(latest.observation.asOf)}未能保持。`
    case 'keep-moving-away':
      return '未能保持，且最近一次变化背离目标。'
  }
}

function metSentence(format: Formatter, { firstMet }: Assessment): string {
  if (firstMet === null) return ''
  const first = `最迟${format.period(firstMet.figure.observation.asOf)}${firstMet.isFirstFigure ? '（首个数据）' : ''}已达标`
  const early = firstMet.daysEarly > 31 ? `，比期限早${format.years(firstMet.daysEarly)}` : ''
  return `${first}${early}。`
}

/** "2024年超过18%", "2024年2月为92,000座". */
function figureClause(format: Formatter, { latest, terms }: Assessment): string | null {
  if (latest === null) return null
  const mark = isIllustrative(latest.observation) ? '示意数据：' : ''
  const word = format.qualifierWord(latest.qualifier)
  const value = format.valueWithUnit(latest.value, terms.unit)
  return `${mark}${format.period(latest.observation.asOf)}${word === '' ? '为' : word}${value}`
}

function distanceClause(format: Formatter, target: Target, assessment: Assessment): string {
  const { exceedance, distance, terms } = assessment
  const goal = targetValue(format, target, terms.value)
  if (exceedance !== null) {
    if (exceedance.multiple !== null && exceedance.multiple >= 1.5 && terms.unit.kind !== 'share') {
      return `是目标（${goal}）的${format.times(exceedance.multiple)}`
    }
    return exceedance.amount === 0
      ? `恰为目标值${goal}`
      : `比目标（${goal}）${terms.direction === 'increase' ? '多' : '低'}${format.differenceWithUnit(exceedance.amount, exceedance.qualifier, terms.unit)}`
  }
  if (distance === null) return `目标为${goal}`
  return `距目标（${goal}）还差${format.differenceWithUnit(distance.amount, distance.qualifier, terms.unit)}`
}

function headline(format: Formatter, story: PlanStory): string {
  const { total, counts, isPastDeadline, openQuestions } = story
  if (total === 0) return '该规划尚无目标。'
  const met = counts.met + counts['met-late']
  const first =
    met === 0
      ? `${String(total)}项目标均${isPastDeadline ? '未证实' : '尚未'}达标`
      : met === total
        ? `${String(total)}项目标全部达标`
        : `${String(total)}项目标中有${String(met)}项${isPastDeadline ? '' : '已'}达标`
  if (!isPastDeadline) {
    const rest = story.present
      .filter((status) => status !== 'met' && status !== 'met-late')
      .map((status) => `${String(counts[status])}项${STATUS_NAMES[status]}`)
    return rest.length === 0 ? `${first}。` : `${first}，${format.list(rest)}。`
  }
  const missed = counts.missed === 0 ? '' : `，${String(counts.missed)}项未达标`
  const awaited = counts['outcome-awaited']
  const [question] = openQuestions
  const open =
    awaited === 0
      ? '。'
      : awaited === 1 && question !== undefined
        ? `；${question['zh-CN']}，尚不可知。`
        : `；${String(awaited)}项结果尚不可知。`
  return `${first}${missed}${open}`
}

function deadlineSentences(format: Formatter, { daysToDeadline }: PlanStory): string[] {
  if (daysToDeadline === null) return []
  if (daysToDeadline === 0) return ['今天是期限日。']
  const days = format.days(Math.abs(daysToDeadline))
  return [daysToDeadline < 0 ? `期限已过${days}。` : `距期限还有${days}。`]
}

function subline(format: Formatter, story: PlanStory): string {
  const parts = deadlineSentences(format, story)
  for (const { target, assessment } of story.awaited) {
    const figure = figureClause(format, assessment)
    if (figure !== null) parts.push(`${target.name['zh-CN']}的最新数据：${figure}。`)
  }
  if (story.neverMeasured.length > 0) {
    parts.push(`从未测算：${format.list(story.neverMeasured.map(({ name }) => name['zh-CN']))}。`)
  }
  return parts.join('')
}

function when(format: Formatter, period: Period): string {
  return format.period(period)
}

export const storyZhCn: Story = {
  statusName: (status) => STATUS_NAMES[status],
  chip: (format, { status, firstMet }) => {
    if ((status === 'met' || status === 'met-late') && firstMet !== null) {
      return `${format.shortPeriod(firstMet.figure.observation.asOf)}前${status === 'met' ? '已' : '逾期'}达标`
    }
    return STATUS_NAMES[status]
  },
  requirement,
  reason: whyOf,
  sentence: (format, target, assessment) => {
    const figure = figureClause(format, assessment)
    if (figure === null) return `${requirement(format, assessment)}。${whyOf(format, assessment)}`
    const receding = assessment.exceedance?.isReceding === true ? '此后趋势回落。' : ''
    const informs =
      assessment.exceedance?.isBeyondInforming === true ? '该目标早已大幅超额完成，不再具有参考意义。' : ''
    return `${figure}，${distanceClause(format, target, assessment)}。${whyOf(format, assessment)}${receding}${informs}`
  },
  headline,
  subline,
  targetValue,
  valueLine: (format, target, { latest, terms }) => {
    const goal = `目标 ${targetValue(format, target, terms.value)}`
    return latest === null ? goal : `${goal} · ${format.shortPeriod(latest.observation.asOf)}数据`
  },
  figureText: (format, observation, unit) =>
    observation.value === null ? '无数据' : format.qualified(observation.value, observation.qualifier, unit),
  facts: {
    toGo: (period) => `距目标 · ${period}`,
    beyond: '超出目标',
    paceSince: (period) => `${period}以来的速度`,
    oneFigure: ['仅一个数据', '无法计算速度'],
    noBaseline: ['无基期数据', '无法计算进度比'],
    age: '数据距今',
    early: (years) => [`提前${years}`, '在期限前首次达标'],
    noLongerInforms: (years) => [`提前${years}`, '目标已无参考意义'],
    late: (years) => [`逾期${years}`, '在期限后首次达标'],
    differ: (values, period) => ['来源不一致', `${period}：${values}`],
    ratio: '与所需进度之比',
    whyNoFigure: ['为何没有数据？', '见目标页面'],
  },
  labels: {
    paceSince: (date) => `${date}以来`,
    recentPace: '最近一年',
    requiredPace: '最新数据之后所需',
    ratio: '与届时所需变化之比',
    reachOn: '按近期速度，达标日期',
    wouldHaveReached: '按近期速度，本可达标日期',
  },
  rateGaps: {
    'no-figure': '没有数据，无法计算速度。',
    'one-figure-only': '只有一个数据，无法计算速度。',
    'break-in-series': '数据系列有中断，不跨中断计算速度。',
    'same-day': '各数据描述同一天，无法计算速度。',
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
  },
  noSeries: '没有衡量该目标的数据系列。',
  when,
  cite: (format, { target, plan, publishers, asOf, address }) =>
    `“${target.name['zh-CN']}”，《${plan.name['zh-CN']}》。状态截至${format.date(asOf)}${publishers.length === 0 ? '' : `，数据来自${format.list(publishers)}`}。${address}`,
}
