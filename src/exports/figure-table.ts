import { dayIn } from '#src/core/day-in.ts'
import { shareOfTheWay } from '#src/core/scale.ts'
import type { TargetEvidence } from '#src/core/target-evidence.ts'
import { figureRecords, type FigureRecord } from './figure-records.ts'
import type { FileContext } from './file-context.ts'
import {
  dateCell,
  linkCell,
  numberCell,
  resultCell,
  tableOf,
  textCell,
  type Column,
  type Table,
} from './table.ts'

function standingOf({ evidence, entry, vintage }: FigureRecord, { files, why }: FileContext): string {
  const { publishedBy } = evidence.assessment
  const { observation, isJudged, isNewest } = vintage
  if (publishedBy !== null && observation.publishedOn === null) return files.undated
  if (!isNewest) return why.vintageStates.corrected
  return isJudged && entry.role === 'primary' ? why.vintageStates.judged : why.vintageStates['not-judged']
}

function noteOf({ vintage }: FigureRecord, { language, files }: FileContext): string {
  const { observation } = vintage
  return [
    observation.break ? files.broken : null,
    observation.missingReason?.[language] ?? null,
    observation.note?.[language] ?? null,
  ]
    .filter((note) => note !== null)
    .join(' · ')
}

/** Of every figure that the chart sets on the scale, those of sources that differ among them. */
function shareOf({ evidence, entry, vintage: { observation } }: FigureRecord): number | null {
  if (entry.role !== 'primary' || observation.value === null) return null
  const share = shareOfTheWay(observation.value, evidence.assessment.terms)
  return share.available ? share.value : null
}

function columnsOf(context: FileContext): readonly Column<FigureRecord>[] {
  const { language, words, evidence: texts, files } = context
  const { columns } = files
  const sourceOf = ({ evidence: { sources }, vintage }: FigureRecord) =>
    sources.find(({ id }) => id === vintage.observation.sourceId)
  return [
    {
      header: columns.target,
      kind: 'text',
      cell: ({ evidence }) => textCell(evidence.target.name[language]),
    },
    { header: columns.series, kind: 'text', cell: ({ entry }) => textCell(entry.series.name[language]) },
    { header: columns.role, kind: 'text', cell: ({ entry }) => textCell(texts.roles[entry.role]) },
    { header: columns.period, kind: 'text', cell: ({ vintage }) => textCell(vintage.observation.asOf) },
    { header: columns.lastDay, kind: 'date', cell: ({ vintage }) => dateCell(vintage.on) },
    { header: columns.value, kind: 'number', cell: ({ vintage }) => numberCell(vintage.observation.value) },
    { header: columns.unit, kind: 'text', cell: ({ entry }) => textCell(entry.series.unit.name[language]) },
    {
      header: columns.statedAs,
      kind: 'text',
      cell: ({ vintage: { observation } }) =>
        observation.value === null ? null : textCell(files.valueQualifiers[observation.qualifier]),
    },
    {
      header: columns.quality,
      kind: 'text',
      cell: ({ vintage }) => textCell(words.qualities[vintage.observation.quality]),
    },
    { header: columns.standing, kind: 'text', cell: (row) => textCell(standingOf(row, context)) },
    { header: columns.share, kind: 'number', cell: (row) => resultCell(shareOf(row)) },
    {
      header: columns.source,
      kind: 'text',
      cell: (row) => textCell(sourceOf(row)?.publisher.text ?? texts.unknown),
    },
    { header: columns.link, kind: 'link', cell: (row) => linkCell(sourceOf(row)?.url ?? null) },
    {
      header: columns.published,
      kind: 'date',
      cell: ({ vintage }) => dateCell(vintage.observation.publishedOn, texts.unknown),
    },
    {
      header: columns.recorded,
      kind: 'date',
      cell: ({ vintage }) =>
        dateCell(dayIn(context.takeAway.plan.timeZone, Date.parse(vintage.observation.recordedAt))),
    },
    { header: columns.note, kind: 'text', cell: (row) => textCell(noteOf(row, context)) },
  ]
}

/** Every figure of every series, oldest first within a series, the judged series before the others. */
export function figureTable(all: readonly TargetEvidence[], context: FileContext): Table {
  return tableOf(context.files.sheets.figures, columnsOf(context), all.flatMap(figureRecords))
}
