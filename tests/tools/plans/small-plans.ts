import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

import { onTestFinished } from 'vitest'

import { readPlans } from '#tools/plans/read-plans.ts'

export type PlanFiles = Readonly<Record<string, string | Uint8Array>>

/** Two plans without a fault, with one of everything that a plan file can hold. */
export const SMALL_PLANS: Readonly<Record<string, string>> = {
  'plans.yaml': ['# The order.', '- clean-river', '- quiet-city', ''].join('\n'),
  'series/units.csv': [
    'id,kind,symbol_en,symbol_zh-CN,name_en,name_zh-CN',
    'share-of-samples,share,%,%,% of samples,占样本的百分比',
    'plants,count,plants,座,plants,座',
    'decibels,measure,dB,分贝,decibels,分贝',
    '',
  ].join('\n'),
  'series/sources.csv': [
    'id,publisher,publisher_lang,title,title_lang,url,published_on,confidence',
    'river-report,River Office,en,"Report, second part",en,https://river.example/report,2023-03-14,high',
    'river-paper,河流日报,zh-CN,,,,,medium',
    'noise-map,Noise Office,en,Noise map,en,http://noise.example/map,2022-05-06,low',
    '',
  ].join('\n'),
  'series/series.csv': [
    'id,unit,name_en,name_zh-CN,definition_en,definition_zh-CN,publication_interval_months,publication_lag_days,ended_as_of,ended_reason_en,ended_reason_zh-CN',
    'good-samples,share-of-samples,Good samples,合格样本,Samples that pass,合格的样本,12,90,,,',
    'good-samples-lab,share-of-samples,"Good samples, laboratory",合格样本（实验室）,,,,,,,',
    'plants,plants,Treatment plants,污水处理厂,,,,,2023,The register was closed.,登记已停止。',
    'night-noise,decibels,Night noise,夜间噪声,,,,,,,',
    '',
  ].join('\n'),
  'series/series-notes.csv': [
    'series,sources,text_en,text_zh-CN',
    'plants,river-report river-paper,Small plants are left out.,不含小型厂。',
    '',
  ].join('\n'),
  'series/observations.csv': [
    'series,as_of,value,qualifier,quality,break,source,published_on,recorded_at,missing_reason_en,missing_reason_zh-CN,note_en,note_zh-CN',
    'good-samples,2021,41.5,exact,reported,no,river-report,2022-02-01,2024-01-02T03:04:05Z,,,,',
    'good-samples,2022-06,47,at-least,provisional,yes,river-paper,,2024-01-02T03:04:05Z,,,Half a year.,半年数据。',
    'good-samples,2022-06,46,about,reported,no,river-report,,2024-01-02T03:04:05Z,,,,',
    'good-samples,2023,,exact,reported,no,river-report,,2024-01-02T03:04:05Z,The station was flooded.,监测站被淹。,,',
    'plants,2023-08-09,12,exact,reported,no,river-paper,,2024-01-02T03:04:05Z,,,,',
    'night-noise,2022-05,61.2,exact,reported,no,noise-map,,2024-01-02T03:04:05Z,,,,',
    '',
  ].join('\n'),
  'clean-river/plan.yaml': [
    'name:',
    '  en: Clean river',
    '  zh-CN: 清洁河流',
    'description:',
    '  en: What the river plan asks for',
    '  zh-CN: 河流规划的目标',
    'time_zone: Asia/Shanghai',
    'start: 2020-01-01',
    'due_by: 2029-12-31',
    'notice:',
    '  text:',
    '    en: Read the other plan too',
    '    zh-CN: 另见其他规划',
    '  plan: quiet-city',
    'themes:',
    '  - id: water',
    '    name:',
    '      en: Water',
    '      zh-CN: 水',
    'targets:',
    '  - good-samples',
    '  - plants',
    'context_notes:',
    '  - text:',
    '      en: The river is 77 km long',
    '      zh-CN: 河长77公里',
    '    sources: [river-paper]',
    '',
  ].join('\n'),
  'clean-river/targets/good-samples.yaml': [
    'name:',
    '  en: Good samples',
    '  zh-CN: 合格样本',
    'definition:',
    '  en: At least 80% of samples',
    '  zh-CN: 不低于样本的80%',
    'question:',
    '  en: whether 80% of samples passed',
    '  zh-CN: 样本合格率是否达到80%',
    'theme: water',
    'value: 80',
    'unit: share-of-samples',
    'direction: increase',
    'bound: inclusive',
    'kind: reach',
    'due_by: 2029-12-31',
    'responsible:',
    '  en: River Office',
    '  zh-CN: 河流办公室',
    'sources: [river-report]',
    'baseline:',
    '  value: 40',
    '  as_of: 2020',
    '  source: river-report',
    'milestones:',
    '  - value: 55',
    '    due_by: 2024-12-31',
    '  - value: 65',
    '    due_by: 2026-12-31',
    'revisions:',
    '  - revised_on: 2021-07-01',
    '    previous_value: 70',
    '    previous_due_by: 2028-12-31',
    '    reason:',
    '      en: A new law',
    '      zh-CN: 新法律',
    '    sources: [river-report]',
    'series:',
    '  - series: good-samples',
    '    role: primary',
    '  - series: good-samples-lab',
    '    role: alternative',
    '  - series: plants',
    '    role: related',
    'decisions:',
    '  - series: good-samples',
    '    as_of: 2022-06',
    '    source: river-report',
    '    decided_on: 2024-02-03',
    '    reason:',
    '      en: The report is checked',
    '      zh-CN: 报告经过核对',
    'annotations:',
    '  - on: 2022-08-01',
    '    value: 50',
    '    text:',
    '      en: Flood',
    '      zh-CN: 洪水',
    'notes:',
    '  - text:',
    '      en: Samples are taken in June',
    '      zh-CN: 样本于6月采集',
    '    sources: [river-report, river-paper]',
    '',
  ].join('\n'),
  'clean-river/targets/plants.yaml': [
    'name:',
    '  en: Plants',
    '  zh-CN: 处理厂',
    'definition:',
    '  en: At least 15 plants',
    '  zh-CN: 不少于15座',
    'value: 15',
    'unit: plants',
    'direction: increase',
    'bound: exclusive',
    'kind: keep',
    'due_by: 2027-06-30',
    'no_figure_reason:',
    '  en: Nobody counts them',
    '  zh-CN: 无人统计',
    '',
  ].join('\n'),
  'quiet-city/plan.yaml': [
    'name:',
    '  en: Quiet city',
    '  zh-CN: 宁静城市',
    'description:',
    '  en: What the noise plan asks for',
    '  zh-CN: 噪声规划的目标',
    'time_zone: Europe/Vienna',
    'due_by: 2030-06-30',
    'targets:',
    '  - night-noise',
    '',
  ].join('\n'),
  'quiet-city/targets/night-noise.yaml': [
    'name:',
    '  en: Night noise',
    '  zh-CN: 夜间噪声',
    'definition:',
    '  en: At most 45 dB',
    '  zh-CN: 不高于45分贝',
    'value: 45',
    'unit: decibels',
    'direction: decrease',
    'bound: inclusive',
    'kind: reach',
    'due_by: 2030-06-30',
    'baseline:',
    '  value: 66',
    '  as_of: 2019-03',
    'milestones:',
    '  - value: 58',
    '    due_by: 2024-06-30',
    'series:',
    '  - series: night-noise',
    '    role: primary',
    '',
  ].join('\n'),
}

/** Writes the files into a folder of its own, which is gone when the test has ended. */
export function writePlans(files: PlanFiles): string {
  const folder = mkdtempSync(join(tmpdir(), 'plans-'))
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true })
  })
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), content)
  }
  return folder
}

export function contentOf(file: string): string {
  const content = SMALL_PLANS[file]
  if (content === undefined) throw new Error(`The small plans have no file ${file}.`)
  return content
}

/** The small plans with one text replaced; it must stand in the file exactly once. */
export function withChange(file: string, from: string, to: string): PlanFiles {
  const parts = contentOf(file).split(from)
  if (parts.length !== 2) throw new Error(`“${from}” stands ${String(parts.length - 1)} times in ${file}.`)
  return { ...SMALL_PLANS, [file]: parts.join(to) }
}

/** Each fault of the files as `file:line what`. */
export function faultsOf(files: PlanFiles): readonly string[] {
  return readPlans(writePlans(files)).faults.map(({ file, line, what }) => `${file}:${String(line)} ${what}`)
}
