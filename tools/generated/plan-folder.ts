import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { finished } from 'node:stream/promises'
import { stringify } from 'yaml'
import type { LocalizedText, Observation, Plan, Series } from '#src/core/model.ts'
import type { PlanTarget } from '#tools/plans/plan-store.ts'
import { GENERATED_SOURCE, generatedHead, generatedTargets, type PlanWish } from './generated-plan.ts'
import { UNITS } from './subjects.ts'

type Field = string | number | null

function line(fields: readonly Field[]): string {
  const texts = fields.map((field) => {
    const text = field === null ? '' : String(field)
    return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text
  })
  return `${texts.join(',')}\n`
}

function both(text: LocalizedText | null): readonly [string, string] {
  return text === null ? ['', ''] : [text.en, text['zh-CN']]
}

const UNIT_COLUMNS = 'id,kind,symbol_en,symbol_zh-CN,name_en,name_zh-CN\n'
const SOURCE_COLUMNS = 'id,publisher,publisher_lang,title,title_lang,url,published_on,confidence\n'
const NOTE_COLUMNS = 'series,sources,text_en,text_zh-CN\n'
const SERIES_COLUMNS =
  'id,unit,name_en,name_zh-CN,definition_en,definition_zh-CN,' +
  'publication_interval_months,publication_lag_days,ended_as_of,ended_reason_en,ended_reason_zh-CN\n'
const OBSERVATION_COLUMNS =
  'series,as_of,value,qualifier,quality,break,source,published_on,recorded_at,' +
  'missing_reason_en,missing_reason_zh-CN,note_en,note_zh-CN\n'

function seriesLine({ id, unit, name, definition, publication }: Series): string {
  const schedule = publication === null ? ['', ''] : [publication.intervalMonths, publication.lagDays]
  return line([id, unit.id, ...both(name), ...both(definition), ...schedule, '', '', ''])
}

function observationLine(seriesId: string, observation: Observation): string {
  const { asOf, value, qualifier, quality, sourceId, publishedOn, recordedAt } = observation
  const isBreak = observation.break ? 'yes' : 'no'
  const texts = [...both(observation.missingReason), ...both(observation.note)]
  return line([
    seriesId,
    asOf,
    value,
    qualifier,
    quality,
    isBreak,
    sourceId,
    publishedOn,
    recordedAt,
    ...texts,
  ])
}

function targetFile(target: PlanTarget): string {
  const { baseline, milestones, noFigureReason, responsible, series } = target
  return stringify({
    name: target.name,
    definition: target.definition,
    theme: target.themeId,
    value: target.value,
    unit: target.unit.id,
    direction: target.direction,
    bound: target.bound,
    kind: target.kind,
    due_by: target.dueBy,
    responsible,
    sources: target.sourceIds,
    series: series.map(({ role, seriesId }) => ({ series: seriesId, role })),
    ...(baseline === null
      ? {}
      : { baseline: { value: baseline.value, as_of: baseline.asOf, source: baseline.sourceId } }),
    ...(milestones.length === 0
      ? {}
      : { milestones: milestones.map(({ value, dueBy }) => ({ value, due_by: dueBy })) }),
    ...(noFigureReason === null ? {} : { no_figure_reason: noFigureReason }),
  })
}

function planFile(plan: Plan, targetIds: readonly string[]): string {
  return stringify({
    name: plan.name,
    description: plan.description,
    time_zone: plan.timeZone,
    due_by: plan.dueBy,
    ...(plan.notice === null ? {} : { notice: { text: plan.notice.text } }),
    themes: plan.themes,
    targets: targetIds,
  })
}

/** Writes a generated plan as a folder of plans, target after target, however large it is. */
export async function writePlanFolder(folder: string, wish: PlanWish): Promise<void> {
  const plan = generatedHead(wish)
  const shared = join(folder, 'series')
  const targets = join(folder, plan.id, 'targets')
  await mkdir(shared, { recursive: true })
  await mkdir(targets, { recursive: true })
  const { id, publisher, title, confidence } = GENERATED_SOURCE
  const source = [
    id,
    publisher.text,
    publisher.lang,
    title?.text ?? '',
    title?.lang ?? '',
    '',
    '',
    confidence,
  ]
  const units = UNITS.map((unit) => line([unit.id, unit.kind, ...both(unit.symbol), ...both(unit.name)]))
  await writeFile(join(shared, 'units.csv'), [UNIT_COLUMNS, ...units].join(''))
  await writeFile(join(shared, 'sources.csv'), SOURCE_COLUMNS + line(source))
  await writeFile(join(shared, 'series-notes.csv'), NOTE_COLUMNS)

  const figures = createWriteStream(join(shared, 'observations.csv'))
  figures.write(OBSERVATION_COLUMNS)
  const seriesLines = [SERIES_COLUMNS]
  const ids: string[] = []
  for (const { target, series, observations } of generatedTargets(wish)) {
    ids.push(target.id)
    if (series !== null) seriesLines.push(seriesLine(series))
    const lines = observations.map((observation) => observationLine(series?.id ?? '', observation)).join('')
    if (!figures.write(lines)) await once(figures, 'drain')
    await writeFile(join(targets, `${target.id}.yaml`), targetFile(target))
  }
  figures.end()
  await finished(figures)
  await writeFile(join(shared, 'series.csv'), seriesLines.join(''))
  await writeFile(join(folder, plan.id, 'plan.yaml'), planFile(plan, ids))
  await writeFile(join(folder, 'plans.yaml'), `- ${plan.id}\n`)
}
