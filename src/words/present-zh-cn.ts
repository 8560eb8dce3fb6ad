import type { Assessment } from '#src/core/assessment.ts'
import type { Formatter } from '#src/core/format.ts'
import type { Target } from '#src/core/model.ts'
import { boundFirst } from './bound-first.ts'
import { methodNumbers } from './method-numbers.ts'
import type { PresentWords } from './present.ts'
import { storyZhCn, targetValue } from './story-zh-cn.ts'

function distance(format: Formatter, { exceedance, distance: toGo, terms }: Assessment): string {
  if (exceedance !== null) {
    const { multiple, amount, qualifier } = exceedance
    if (multiple !== null && multiple >= 1.5 && terms.unit.kind !== 'share')
      return `，${format.qualifiedTimes(multiple, qualifier, '目标')}`
    return amount === 0
      ? ''
      : `，${boundFirst('超出目标', format.differenceWithUnit(amount, qualifier, terms.unit))}`
  }
  return toGo === null
    ? ''
    : `，距目标${boundFirst('尚差', format.differenceWithUnit(toGo.amount, toGo.qualifier, terms.unit))}`
}

/** “5G基站：最迟2022年4月已达标，为目标的9.2倍”。 */
function headline(format: Formatter, target: Target, assessment: Assessment): string {
  const { status, latest } = assessment
  if (status === 'outcome-awaited' && target.question !== null)
    return `${target.question['zh-CN']}，尚无法确认`
  const state = storyZhCn.chip(format, assessment)
  return `${target.name['zh-CN']}：${state}${latest === null ? '' : distance(format, assessment)}`
}

export const presentZhCn: PresentWords = {
  pageTitle: (plan) => `${plan} · 演示`,
  kicker: (plan, number, of) => `${plan} · 第${number}项目标，共${of}项`,
  targetCount: (format, count) => `${format.number(count)}项目标`,
  deadline: (date) => `期限${date}`,
  headline,
  valueLine: (format, target, { latest, terms }) => {
    const aim = targetValue(format, target, terms.value)
    const date = format.date(terms.dueBy)
    const goal = terms.kind === 'keep' ? `目标：保持${aim}至${date}` : `目标：${date}前${aim}`
    return latest === null ? goal : `${goal} · ${format.period(latest.observation.asOf)}数据`
  },
  withoutFigure: (format, without, total) =>
    without === total
      ? `${format.number(total)}项目标均无数据`
      : `${format.number(total)}项目标中有${format.number(without)}项没有数据`,
  notZero: '没有数据不等于零。',
  titles: {
    title: '封面',
    summary: '规划总体情况',
    trajectories: '进度轨迹',
    unmeasured: '没有数据的目标',
    method: '方法与来源',
  },
  methodTitle: '如何判定，依据谁的数据',
  method: (format) => {
    const numbers = methodNumbers(format)
    return [
      '以所示日期为准，依次适用四条规则，以首条适用者为准。',
      '有数据证明达标，方为已达标；有数据证明未达标，方为未达标；其余为结果未公布。',
      `期限之前，按“已有变化÷届时所需变化”判定：${numbers.paceOnTrack}及以上为进度正常，${numbers.paceBehind}及以上为滞后，${numbers.paceOffTrack}及以上为严重滞后，低于此为倒退。`,
      '没有数据不等于零：没有数据即不作评估。',
    ]
  },
  methodAt: '全部规则与公式：',
  more: (count) => `另有${count}项`,
  source: (name) => `来源：${name}`,
  sourceUnknown: '来源不详',
  position: (number, of) => `${number} / ${of}`,
  typed: (number, of) => `按回车键：第${number}张，共${of}张`,
  announce: (number, of, title) => `第${number}张，共${of}张：${title}`,
  publishedBy: (date) => `截至${date}已公布的数据`,
  live: '实时',
  delayed: (ago) => `实时连接已中断 · 数据为${ago}所得`,
  connecting: '正在连接',
  checked: (ago) => `${ago}已核对`,
  lost: (ago) => `无法连接服务器 · 数据为${ago}所得`,
  frozen: (time, waiting) =>
    `数据已于${time}定格，${waiting === 0 ? '暂无更新' : `${String(waiting)}项更新待显示`}`,
  black: '屏幕已变黑。按B键或Esc键恢复。',
  windowBlocked: '浏览器拦截了演讲者视图窗口。请允许本页弹出窗口，然后再按S键。',
  chartOnItsWay: '打印时图表尚未载入，请再打印一次。',
  controls: {
    title: '演示',
    next: '下一张',
    previous: '上一张',
    overview: '全部幻灯片',
    hold: '定格数据',
    release: '恢复更新',
    black: '黑屏',
    fullScreen: '全屏',
    presenter: '演讲者视图',
    dashboard: '返回仪表板',
    help: '按键',
    close: '关闭',
  },
  help: {
    title: '按键',
    keys: {
      next: '下一张',
      previous: '上一张',
      ends: '第一张、最后一张',
      number: '输入数字后按回车键：跳至该张',
      overview: '全部幻灯片：选择、排序、复制链接、PDF、PPTX',
      hold: '定格数据，再按恢复更新',
      black: '黑屏，再按恢复',
      'full-screen': '全屏',
      presenter: '在新窗口中打开演讲者视图',
      dashboard: '返回仪表板上的同一目标',
      close: '关闭最上层，退出全屏',
      help: '本页',
    },
    touch: '触屏：点按右侧为下一张，点按左侧为上一张，也可左右滑动。',
    letters: '单字符按键',
    lettersHint: '若与读屏或语音软件冲突，可在此关闭。方向键、空格键、翻页键、Home、End和Esc键始终有效。',
  },
  choice: {
    title: '全部幻灯片',
    hint: '此处的选择均记录在网址中，复制链接即可分享整套演示。',
    shown: (title) => `显示“${title}”`,
    earlier: (title) => `“${title}”前移`,
    later: (title) => `“${title}”后移`,
    goTo: (number, title) => `转到第${number}张：${title}`,
    all: '按默认顺序显示全部',
    theme: '幻灯片外观',
    themes: { dark: '深色', light: '浅色' },
    copyLink: '复制链接',
    pdf: 'PDF',
    pptx: 'PPTX',
    count: (shown, of) => `显示${shown}张，共${of}张。`,
  },
  ignored: (parts) => `网址中有无法识别的内容，已忽略：${parts.map((part) => `“${part}”`).join('、')}。`,
}
