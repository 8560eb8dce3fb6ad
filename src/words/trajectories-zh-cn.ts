import { formatShareOfTheWay, shareQualifier } from '#src/core/format-share.ts'
import type { Formatter } from '#src/core/format.ts'
import { targetValue } from './story-zh-cn.ts'
import type { CompressedParts, PlacedFigure, PlacedTarget, TrajectoryWords } from './trajectories.ts'

function share(format: Formatter, { share: value, qualifier }: Pick<PlacedFigure, 'share' | 'qualifier'>) {
  return `${format.qualifierWord(qualifier)}${formatShareOfTheWay(value, qualifier, format.language)}`
}

function mark({ observation }: PlacedFigure): string {
  return observation.quality === 'illustrative' ? '示意数据，' : ''
}

function told(format: Formatter, { target, latest }: PlacedTarget): string {
  return `${target.name['zh-CN']}，${share(format, latest)}（${mark(latest)}${format.period(latest.observation.asOf)}）`
}

function where({ above, below }: CompressedParts): string {
  return [above === null ? [] : `${above}以上`, below === null ? [] : `${below}以下`].flat().join('和')
}

export const trajectoriesZhCn: TrajectoryWords = {
  message: (format, { total, placed, reached, furthest, leastFar }) => {
    if (total === 0) return '该规划尚无目标。'
    if (placed === 0) return `${format.number(total)}项目标均无法列入标尺。`
    const count =
      placed === total
        ? `${format.number(total)}项目标均可列入同一标尺`
        : `${format.number(total)}项目标中有${format.number(placed)}项可列入同一标尺`
    if (placed === 1 && furthest !== null) return `${count}：${told(format, furthest)}。`
    const stand =
      reached === 0 ? '按最新数据均未达到目标' : `按最新数据有${format.number(reached)}项达到或超过目标`
    const most = furthest === null ? '' : `进展最远：${told(format, furthest)}。`
    const least = leastFar === null ? '' : `进展最少：${told(format, leastFar)}。`
    return `${count}，${stand}。${most}${least}`
  },
  scale:
    '标尺为“已完成路程”：0为起点（基期值；没有基期的，以零为起点），1为目标，超出部分照实保留。它表示完成路程的比例，不是目标的倍数。',
  compressed: (parts) =>
    `有底色的部分（${where(parts)}）为压缩刻度（对数），其余部分等距，使远近各项同时清晰可读。`,
  axis: '已完成路程',
  axisCompressed: (parts) => `有底色处：${where(parts)}为压缩刻度`,
  start: '起点',
  target: '目标',
  scaleChoice: '刻度',
  scales: { compressed: '超出部分压缩', even: '全程等距' },
  chartTitle: '已完成路程的历年变化',
  share,
  dated: (format, figure) =>
    `${share(format, figure)} · ${mark(figure)}${format.shortPeriod(figure.observation.asOf)}`,
  ends: (format, { target, assessment: { terms }, start }, isDeadlineSaid) => {
    const { baseline } = terms
    const from = format.valueWithUnit(start, target.unit)
    const zero = baseline === null ? `${from}（无基期数据）` : `${from}（${format.period(baseline.asOf)}）`
    const dueBy = isDeadlineSaid ? `（期限${format.date(terms.dueBy)}）` : ''
    const revision = terms.revision === null ? '' : `（${format.date(terms.revision.revisedOn)}修订）`
    return `0 = ${zero} · 1 = ${targetValue(format, target, terms.value)}${dueBy}${revision}`
  },
  reading: (format, { target }, figure, required) => {
    const { observation } = figure
    const value = format.valueWithUnit(figure.value, target.unit)
    const word = format.qualifierWord(observation.qualifier)
    const asked =
      required === null ? '' : `；按所需路径应为${formatShareOfTheWay(required, 'exact', format.language)}`
    return `${target.name['zh-CN']}，${format.period(observation.asOf)}：已完成路程${share(format, figure)}（${mark(figure)}${word}${value}）${asked}`
  },
  course: (format, { target, latest }, { first, lowest, highest }) => {
    const at = (figure: PlacedFigure) => `${format.period(figure.observation.asOf)}${share(format, figure)}`
    return first === latest
      ? `${target.name['zh-CN']}：仅一个数据，${at(latest)}。`
      : `${target.name['zh-CN']}：最早${at(first)}，最新${at(latest)}，最低${at(lowest)}，最高${at(highest)}。`
  },
  hint: '将指针移到图上，或选中图后按方向键逐点读数：左右键按时间移动，上下键切换目标。',
  placeRead: (name, period) => `${name}，${period}`,
  shown: '图中目标',
  shownHint: '各条线的名称及其0和1的含义。',
  all: '全选',
  firstFew: (count) => `前${String(count)}项`,
  none: '全不选',
  shownCount: (count, of) => `${String(of)}项中显示${String(count)}项`,
  atMost: (count) =>
    `图中最多同时显示${String(count)}项目标。取消一项后可再选另一项；下方每项目标另有单独的小图。`,
  nothingShown: '尚未选择目标。选择后即显示其走势。',
  each: '各项目标',
  eachHint: '各图的刻度与年份相同；灰线为图中其他目标。',
  sort: '排序',
  orders: {
    plan: '规划顺序',
    distance: '距目标最远在前',
    pace: '进度比最低在前',
    age: '数据最旧在前',
    name: '名称',
  },
  remaining: (format, { share: value, qualifier }) => {
    if (value >= 1) return [share(format, { share: value - 1, qualifier }), '超出目标']
    const left = { share: 1 - value, qualifier: shareQualifier(qualifier, 'decrease') }
    const text = formatShareOfTheWay(left.share, left.qualifier, format.language)
    const word = { exact: '', about: '约', 'at-least': '至少', 'at-most': '至多' }[left.qualifier]
    return [`${word}${text}`, '剩余路程']
  },
  pace: '进度比',
  paceGaps: {
    'no-figure': '无数据',
    'no-baseline': '无基期数据',
    'one-figure-only': '仅一个数据',
    'no-figure-since-baseline': '基期后无数据',
    'baseline-meets-target': '基期已达标',
    'no-change-required-yet': '尚不要求变化',
    'break-since-baseline': '基期后数据中断',
    'only-a-bound': '数据只是界限',
  },
  age: '数据距今',
  unplaced: '未列入标尺',
  unplacedHint: '未在图中画出，不等于零。',
  moreUnplaced: (count) => `另有${String(count)}项`,
  scaleGaps: {
    'no-natural-start': '没有基期数据，且零不是其自然起点，无法衡量已完成路程。',
    'start-meets-target': '起点已达到目标，没有需要完成的路程。',
    'not-finite': '其数据在该标尺上得不出数值。',
  },
  marks: {
    hollow: '非已公布的实际数据',
    atLeast: '下限：实际不低于此',
    atMost: '上限：实际不高于此',
    other: '另一来源，未用于评估',
    path: '所需路径，从0到1',
    pathOf: (targets) => `${targets}的所需路径，从0到1`,
    pathOfOne: '所指目标的所需路径，从0到1',
    gap: '断开处：前后不可比或无数据',
  },
  notComparable: '与前一数据不可比',
  columns: { target: '目标', share: '已完成路程', required: '所需路径' },
  page: (page, of) => `第${String(page)}页，共${String(of)}页`,
  pages: '目标分页',
  previous: '上一页',
  next: '下一页',
  ignored: (parts) => `网址中以下内容无法识别，已略去：${parts.map((part) => `“${part}”`).join('、')}。`,
}
