import { shareOfTheWay } from '#src/core/scale.ts'
import type { TargetEvidence } from '#src/core/target-evidence.ts'
import { caveatNotes } from '#src/words/caveat-notes.ts'
import { conflictFact } from '#src/words/conflict-fact.ts'
import { targetAddress } from './address.ts'
import { differenceUnit } from './difference-unit.ts'
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

type Columns = readonly Column<TargetEvidence>[]

function nameColumns({ takeAway, language, files }: FileContext): Columns {
  const { columns } = files
  const themeOf = (themeId: string | null) => takeAway.plan.themes.find(({ id }) => id === themeId)
  return [
    { header: columns.target, kind: 'text', cell: ({ target }) => textCell(target.name[language]) },
    { header: columns.definition, kind: 'text', cell: ({ target }) => textCell(target.definition[language]) },
    {
      header: columns.theme,
      kind: 'text',
      cell: ({ target }) => textCell(themeOf(target.themeId)?.name[language] ?? null),
    },
    {
      header: columns.responsible,
      kind: 'text',
      cell: ({ target }) => textCell(target.responsible?.[language] ?? null),
    },
  ]
}

function statusColumns({ format, words, evidence, files }: FileContext): Columns {
  const { columns } = files
  return [
    {
      header: columns.status,
      kind: 'text',
      cell: ({ assessment: { status, reason } }) => textCell(words.story.statusName(status, reason)),
    },
    {
      header: columns.why,
      kind: 'text',
      cell: ({ assessment }) => textCell(evidence.reason(format, assessment)),
    },
    {
      header: columns.requirement,
      kind: 'text',
      cell: ({ assessment }) => textCell(evidence.requirement(format, assessment)),
    },
    {
      header: columns.targetValue,
      kind: 'number',
      cell: ({ assessment: { terms } }) => numberCell(terms.value),
    },
    {
      header: columns.deadline,
      kind: 'date',
      cell: ({ assessment: { terms } }) => dateCell(terms.dueBy),
    },
  ]
}

function valueColumns({ language, words, evidence, files }: FileContext): Columns {
  const { columns } = files
  return [
    {
      header: columns.value,
      kind: 'number',
      cell: ({ assessment: { latest } }) => numberCell(latest?.value ?? null),
    },
    {
      header: columns.unit,
      kind: 'text',
      cell: ({ assessment: { terms } }) => textCell(terms.unit.name[language]),
    },
    {
      header: columns.statedAs,
      kind: 'text',
      cell: ({ assessment: { latest } }) =>
        latest === null ? textCell(words.noFigure) : textCell(files.valueQualifiers[latest.qualifier]),
    },
    {
      header: columns.period,
      kind: 'text',
      cell: ({ assessment: { latest } }) => textCell(latest?.observation.asOf ?? null),
    },
    {
      header: columns.lastDay,
      kind: 'date',
      cell: ({ assessment: { latest } }) => dateCell(latest?.on ?? null),
    },
    {
      header: columns.quality,
      kind: 'text',
      cell: ({ assessment: { latest } }) =>
        latest === null ? null : textCell(words.qualities[latest.observation.quality]),
    },
    {
      header: columns.age,
      kind: 'number',
      cell: ({ assessment: { freshness } }) => numberCell(freshness?.ageDays ?? null),
    },
    {
      header: columns.freshness,
      kind: 'text',
      cell: ({ assessment: { freshness } }) =>
        freshness === null ? null : textCell(evidence.freshness[freshness.state]),
    },
  ]
}

function distanceColumns(context: FileContext): Columns {
  const { files } = context
  const { columns } = files
  return [
    {
      header: columns.distance,
      kind: 'number',
      cell: ({ assessment: { distance } }) => resultCell(distance?.amount ?? null),
    },
    {
      header: columns.beyond,
      kind: 'number',
      cell: ({ assessment: { exceedance } }) => resultCell(exceedance?.amount ?? null),
    },
    {
      header: columns.differenceUnit,
      kind: 'text',
      cell: ({ assessment: { distance, exceedance, terms } }) =>
        (distance ?? exceedance) === null ? null : textCell(differenceUnit(terms.unit, context)),
    },
    {
      header: columns.differenceAs,
      kind: 'text',
      cell: ({ assessment: { distance, exceedance } }) => {
        const difference = distance ?? exceedance
        return difference === null ? null : textCell(files.differenceQualifiers[difference.qualifier])
      },
    },
    {
      header: columns.times,
      kind: 'number',
      cell: ({ assessment: { exceedance } }) => resultCell(exceedance?.multiple ?? null),
    },
    {
      header: columns.ratio,
      kind: 'number',
      cell: ({ assessment: { pace } }) => resultCell(pace.available ? pace.value.ratio : null),
    },
    {
      header: columns.share,
      kind: 'number',
      cell: ({ assessment: { latest, terms } }) => {
        const share = latest === null ? null : shareOfTheWay(latest.value, terms)
        return resultCell(share?.available === true ? share.value : null)
      },
    },
    {
      header: columns.firstMet,
      kind: 'text',
      cell: ({ assessment: { firstMet } }) => textCell(firstMet?.figure.observation.asOf ?? null),
    },
  ]
}

/** What a reader has to know beside the value: sources that differ, and the notes of the target. */
function noteOf(judged: TargetEvidence, { language, format, words, files }: FileContext): string {
  return [
    ...judged.assessment.conflicts.map((conflict) =>
      files.labelled(...conflictFact(conflict, format, words.story)),
    ),
    ...caveatNotes(judged).map(({ text }) => text[language]),
  ].join('\n')
}

function originColumns(context: FileContext): Columns {
  const { files, address } = context
  const { columns } = files
  const sourceOf = ({ assessment: { latest }, sources }: TargetEvidence) =>
    latest === null ? undefined : sources.find(({ id }) => id === latest.observation.sourceId)
  return [
    {
      header: columns.source,
      kind: 'text',
      cell: (row) => textCell(sourceOf(row)?.publisher.text ?? null),
    },
    { header: columns.link, kind: 'link', cell: (row) => linkCell(sourceOf(row)?.url ?? null) },
    { header: columns.address, kind: 'link', cell: ({ target }) => linkCell(targetAddress(address, target)) },
    { header: columns.note, kind: 'text', cell: (row) => textCell(noteOf(row, context) || null) },
  ]
}

/** One row a target: what is asked for, where it stands, by how much, on which figure, from whom. */
export function targetTable(all: readonly TargetEvidence[], context: FileContext): Table {
  const columns = [nameColumns, statusColumns, valueColumns, distanceColumns, originColumns].flatMap((of) =>
    of(context),
  )
  return tableOf(context.files.sheets.targets, columns, all)
}
