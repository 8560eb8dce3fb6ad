import type { Direction, LocalizedText, TargetKind, Theme, Unit } from '#src/core/model.ts'

/** What a generated target is about. */
export interface Subject {
  readonly name: LocalizedText
  readonly themeId: string
  readonly unit: Unit
  readonly direction: Direction
  readonly kind: TargetKind
  /** Where the way begins and what is to be reached, before each area has its own. */
  readonly from: number
  readonly to: number
}

export const THEMES: readonly Theme[] = [
  { id: 'transport', name: { en: 'Transport', 'zh-CN': '交通' } },
  { id: 'environment', name: { en: 'Environment', 'zh-CN': '环境' } },
  { id: 'public-services', name: { en: 'Public services', 'zh-CN': '公共服务' } },
  { id: 'economy', name: { en: 'Economy', 'zh-CN': '经济' } },
]

function unit(id: string, kind: Unit['kind'], symbol: LocalizedText, name: LocalizedText): Unit {
  return { id, kind, symbol, name }
}

const SAME = (text: string): LocalizedText => ({ en: text, 'zh-CN': text })

const PERCENT = unit('percent', 'share', SAME('%'), { en: '%', 'zh-CN': '百分比' })
const POINTS = unit(
  'charging-points',
  'count',
  { en: 'points', 'zh-CN': '个' },
  { en: 'charging points', 'zh-CN': '充电桩（个）' },
)
const KILOMETRES = unit('kilometres', 'measure', { en: 'km', 'zh-CN': '公里' }, { en: 'km', 'zh-CN': '公里' })
const DUST = unit('micrograms', 'measure', SAME('µg/m³'), {
  en: 'micrograms in a cubic metre',
  'zh-CN': '微克/立方米',
})
const TREES = unit('trees', 'count', { en: 'trees', 'zh-CN': '株' }, { en: 'trees', 'zh-CN': '株' })
const KILOGRAMS = unit(
  'kilograms',
  'measure',
  { en: 'kg', 'zh-CN': '公斤' },
  { en: 'kilograms a person', 'zh-CN': '人均公斤' },
)
const DAYS = unit('days', 'count', { en: 'days', 'zh-CN': '天' }, { en: 'days', 'zh-CN': '天' })
const FIRMS = unit('firms', 'count', { en: 'firms', 'zh-CN': '家' }, { en: 'firms', 'zh-CN': '家' })

export const UNITS: readonly Unit[] = [PERCENT, POINTS, KILOMETRES, DUST, TREES, KILOGRAMS, DAYS, FIRMS]

function subject(
  en: string,
  zh: string,
  themeId: string,
  of: Unit,
  [from, to]: readonly [number, number],
  kind: TargetKind = 'reach',
): Subject {
  const direction = to > from ? 'increase' : 'decrease'
  return { name: { en, 'zh-CN': zh }, themeId, unit: of, direction, kind, from, to }
}

export const SUBJECTS: readonly Subject[] = [
  subject('Charging points', '充电桩', 'transport', POINTS, [400, 2_000]),
  subject('Fine dust', '细颗粒物', 'environment', DUST, [38, 20]),
  subject('Services online', '在线办理事项比重', 'public-services', PERCENT, [45, 90]),
  subject('Cycle paths', '自行车道', 'transport', KILOMETRES, [60, 240]),
  subject('Water lost in pipes', '供水管网漏损率', 'environment', PERCENT, [16, 8]),
  subject('Waiting time', '平均等候时间', 'public-services', DAYS, [60, 21]),
  subject('Digital industries', '数字产业比重', 'economy', PERCENT, [7, 15]),
  subject('Trees planted', '植树', 'environment', TREES, [2_000, 30_000]),
  subject('Trips by public transport', '公共交通出行比重', 'transport', PERCENT, [30, 45]),
  subject('Waste left over', '残余垃圾', 'environment', KILOGRAMS, [180, 110]),
  subject('Homes with fibre', '光纤到户率', 'public-services', PERCENT, [70, 95], 'keep'),
  subject('New firms', '新设企业', 'economy', FIRMS, [120, 600]),
]
