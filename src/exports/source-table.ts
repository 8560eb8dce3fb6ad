import type { Note, Source } from '#src/core/model.ts'
import type { TargetEvidence } from '#src/core/target-evidence.ts'
import type { FileWords } from '#src/words/files.ts'
import { figureRecords } from './figure-records.ts'
import type { FileContext } from './file-context.ts'
import { dateCell, linkCell, tableOf, textCell, type Column, type Table } from './table.ts'

type Use = keyof FileWords['uses']

interface SourceRow {
  readonly source: Source
  readonly uses: ReadonlySet<Use>
}

/** What each source is named for, by its id. */
function usesOf(evidence: TargetEvidence): readonly (readonly [string, Use])[] {
  const { target, series } = evidence
  const named = (notes: readonly Note[]) =>
    notes.flatMap(({ sourceIds }) => sourceIds.map((id): readonly [string, Use] => [id, 'notes']))
  const baselineSource = target.baseline?.sourceId ?? null
  const stated = [...target.sourceIds, ...target.revisions.flatMap(({ sourceIds }) => sourceIds)]
  return [
    ...stated.map((id): readonly [string, Use] => [id, 'target']),
    ...(baselineSource === null ? [] : [[baselineSource, 'baseline'] as const]),
    ...figureRecords(evidence).map(({ vintage }): readonly [string, Use] => [
      vintage.observation.sourceId,
      'figures',
    ]),
    ...named([...target.notes, ...target.annotations]),
    ...series.flatMap((entry) => named(entry.series.notes)),
  ]
}

/** Every source that a target, its figures or its notes name, once. */
export function sourcesOf(all: readonly TargetEvidence[]): SourceRow[] {
  const uses = new Map<string, Set<Use>>()
  for (const [id, use] of all.flatMap(usesOf)) uses.set(id, (uses.get(id) ?? new Set<Use>()).add(use))
  const sources = new Map(all.flatMap((evidence) => evidence.sources).map((source) => [source.id, source]))
  return [...sources.values()].flatMap((source) => {
    const found = uses.get(source.id)
    return found === undefined ? [] : [{ source, uses: found }]
  })
}

function columnsOf({ files, format, evidence }: FileContext): readonly Column<SourceRow>[] {
  const { columns } = files
  return [
    { header: columns.publisher, kind: 'text', cell: ({ source }) => textCell(source.publisher.text) },
    { header: columns.title, kind: 'text', cell: ({ source }) => textCell(source.title?.text ?? null) },
    {
      header: columns.link,
      kind: 'link',
      cell: ({ source }) => linkCell(source.url) ?? textCell(files.originalNotLocated),
    },
    {
      header: columns.published,
      kind: 'date',
      cell: ({ source }) => dateCell(source.publishedOn, evidence.unknown),
    },
    {
      header: columns.confidence,
      kind: 'text',
      cell: ({ source }) => textCell(evidence.confidence[source.confidence]),
    },
    {
      header: columns.usedFor,
      kind: 'text',
      cell: ({ uses }) => textCell(format.list([...uses].map((use) => files.uses[use]))),
    },
  ]
}

export function sourceTable(all: readonly TargetEvidence[], context: FileContext): Table {
  return tableOf(context.files.sheets.sources, columnsOf(context), sourcesOf(all))
}
