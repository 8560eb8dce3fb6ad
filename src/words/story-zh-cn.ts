import type { Assessment, Status } from '#src/core/assessment.ts'
import { sideToReach } from '#src/core/bounds.ts'
import type { Formatter } from '#src/core/format.ts'
import type { Target } from '#src/core/model.ts'
import { NAMES_TOLD, type PlanStory, type Story } from './story.ts'

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

export function targetValue(format: Formatter, target: Target, value: number): string {
  const text = format.valueWithUnit(value, target.unit)
  const side = sideToReach(target)
  return side === null ? text : `${side === 'over' ? '超过' : '低于'}${text}`
}

/** "2024年超过18%", "2024年2月为92,000座". */
export function figureClause(format: Formatter, { latest, terms }: Assessment): string | null {
  if (latest === null) return null
  const mark = latest.observation.quality === 'illustrative' ? '示意数据：' : ''
  const word = format.qualifierWord(latest.qualifier)
  const value = format.valueWithUnit(latest.value, terms.unit)
  return `${mark}${format.period(latest.observation.asOf)}${word === '' ? '为' : word}${value}`
}

function headline({ number }: Formatter, story: PlanStory): string {
  const { total, counts, isPastDeadline, openQuestions } = story
  if (total === 0) return '该规划尚无目标。'
  const met = counts.met + counts['met-late']
  const without = story.neverMeasured.length + story.notOnRecord.length
  if (without === total) return `${number(total)}项目标均无数据。`
  const first =
    met === 0
      ? counts.missed === total || (!isPastDeadline && counts['not-assessed'] === 0)
        ? `${number(total)}项目标均${isPastDeadline ? '未' : '尚未'}达标`
        : `${number(total)}项目标中，尚无可确认达标的`
      : met === total
        ? `${number(total)}项目标全部达标`
        : `${number(total)}项目标中有${number(met)}项${isPastDeadline ? '' : '已'}达标`
  if (!isPastDeadline) {
    const rest = story.present
      .filter((status) => status !== 'met' && status !== 'met-late')
      .map((status) => `${number(counts[status])}项${STATUS_NAMES[status]}`)
    return rest.length === 0 ? `${first}。` : `${first}；${rest.join('，')}。`
  }
  const missed = counts.missed === 0 ? '' : `，${number(counts.missed)}项未达标`
  const awaited = counts['outcome-awaited']
  const [question] = openQuestions
  const open =
    awaited === 0
      ? '。'
      : awaited === 1 && question !== undefined
        ? `；${question['zh-CN']}，尚无法确认。`
        : `；${number(awaited)}项结果尚无法确认。`
  return `${first}${missed}${open}`
}

function deadlineSentences(format: Formatter, { daysToDeadline }: PlanStory): string[] {
  if (daysToDeadline === null) return []
  if (daysToDeadline === 0) return ['当日为期限日。']
  const days = format.days(Math.abs(daysToDeadline))
  return [daysToDeadline < 0 ? `期限已过${days}。` : `距期限还有${days}。`]
}

function listed(format: Formatter, targets: readonly Target[]): string {
  return targets.length > NAMES_TOLD
    ? `${format.number(targets.length)}项目标`
    : format.list(targets.map(({ name }) => name['zh-CN']))
}

function subline(format: Formatter, story: PlanStory): string {
  const parts = deadlineSentences(format, story)
  const name = (what: string, targets: readonly Target[]): void => {
    if (targets.length > 0) parts.push(`${what}：${listed(format, targets)}。`)
  }
  name('未达标', story.missed)
  for (const { target, assessment } of story.awaited) {
    const figure = figureClause(format, assessment)
    if (figure !== null) parts.push(`${target.name['zh-CN']}的最新数据：${figure}。`)
  }
  name('一直无统计数据', story.neverMeasured)
  name('尚无数据', story.notOnRecord)
  name('发布日期不详，未计入', story.undated)
  return parts.join('')
}

export const storyZhCn: Story = {
  statusName: (status) => STATUS_NAMES[status],
  chip: (format, { status, firstMet, terms }) => {
    if (terms.kind === 'reach' && (status === 'met' || status === 'met-late') && firstMet !== null) {
      return `${status === 'met' ? '' : '逾期，'}最迟${format.shortPeriod(firstMet.figure.observation.asOf)}已达标`
    }
    return STATUS_NAMES[status]
  },
  headline,
  subline,
  targetValue,
  valueLine: (format, target, { latest, terms }) => {
    const aim = `目标 ${targetValue(format, target, terms.value)}`
    return latest === null ? aim : `${aim} · ${format.shortPeriod(latest.observation.asOf)}数据`
  },
  facts: {
    toGo: (period) => `距目标 · ${period}`,
    beyond: '超出目标',
    paceSince: (period) => `${period}以来的速度`,
    oneFigure: ['仅一个数据', '无法计算速度'],
    noBaseline: ['无基期数据', '无法计算进度比'],
    age: '数据距今',
    early: (years) => [`至少提前${years}`, '在期限前首次达标'],
    noLongerInforms: (years) => [`至少提前${years}`, '目标已无参考意义'],
    late: (years) => [`至多逾期${years}`, '在期限后首次达标'],
    differ: (values, period) => ['来源不一致', `${period}：${values}`],
    noRatio: ['无法计算进度比', '见目标页面'],
    ratio: '进度比',
    related: (series, period) => `${series}，${period}`,
    whyNoFigure: ['为何没有数据？', '见目标页面'],
    notOnRecord: ['暂无', '尚无任何数据记录'],
    undated: ['发布日期不详', '现有数据未计入'],
  },
}
