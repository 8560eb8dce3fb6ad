import type { TargetEvidence } from '#src/core/target-evidence.ts'
import { differenceUnit } from './difference-unit.ts'
import type { FileContext } from './file-context.ts'
import { explainStatus, type StatusLine } from './status-lines.ts'
import { resultCell, tableOf, textCell, type Column, type Table } from './table.ts'

interface StatusRow extends StatusLine {
  readonly evidence: TargetEvidence
}

function unitOf({ result = null, evidence }: StatusRow, context: FileContext): string | null {
  if (result === null) return null
  const { unit } = evidence.assessment.terms
  switch (result.kind) {
    case 'value':
      return unit.name[context.language]
    case 'difference':
      return differenceUnit(unit, context)
    case 'rate':
      return context.files.perYear(differenceUnit(unit, context))
    case 'times':
    case 'ratio':
    case 'share':
    case 'days':
      return context.files.plainUnits[result.kind]
  }
}

function columnsOf(context: FileContext): readonly Column<StatusRow>[] {
  const { files, language } = context
  const { columns } = files
  return [
    {
      header: columns.target,
      kind: 'text',
      cell: ({ evidence }) => textCell(evidence.target.name[language]),
    },
    { header: columns.part, kind: 'text', cell: ({ part }) => textCell(files.parts[part]) },
    { header: columns.line, kind: 'text', cell: ({ label }) => textCell(label) },
    { header: columns.told, kind: 'text', cell: ({ told }) => textCell(told) },
    { header: columns.number, kind: 'number', cell: ({ result }) => resultCell(result?.amount ?? null) },
    { header: columns.unit, kind: 'text', cell: (row) => textCell(unitOf(row, context)) },
    { header: columns.note, kind: 'text', cell: ({ note }) => textCell(note ?? null) },
  ]
}

/** What explains the status of each target, line by line, with every number as a number. */
export function statusTable(all: readonly TargetEvidence[], context: FileContext): Table {
  const rows = all.flatMap((evidence) =>
    explainStatus(evidence, context).map((line): StatusRow => ({ ...line, evidence })),
  )
  return tableOf(context.files.sheets.status, columnsOf(context), rows)
}
