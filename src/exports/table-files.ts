import type { TargetEvidence } from '#src/core/target-evidence.ts'
import { aboutFile } from './about.ts'
import { csvText } from './csv.ts'
import { figureTable } from './figure-table.ts'
import type { FileContext } from './file-context.ts'
import { fileStem } from './file-name.ts'
import { sourceTable } from './source-table.ts'
import { statusTable } from './status-table.ts'
import { targetTable } from './target-table.ts'
import type { TakenFile } from './taken-file.ts'
import { xlsxFile } from './xlsx.ts'

export type CsvContent = 'targets' | 'figures'

export function makeCsv(
  content: CsvContent,
  all: readonly TargetEvidence[],
  context: FileContext,
): TakenFile {
  const { target } = context.takeAway
  const table = content === 'targets' ? targetTable(all, context) : figureTable(all, context)
  const text = csvText(table, aboutFile(all, context))
  return {
    // A target has one table of figures, and its file needs no second name.
    name: `${fileStem(context.takeAway, target === null ? content : null)}.csv`,
    blob: new Blob([text], { type: 'text/csv;charset=utf-8' }),
  }
}

/** Of a plan: targets, figures, sources, status. Of a target: figures, sources, status. */
export async function makeWorkbook(all: readonly TargetEvidence[], context: FileContext): Promise<TakenFile> {
  const { takeAway, language, files } = context
  const { plan, target } = takeAway
  const tables = [figureTable(all, context), sourceTable(all, context), statusTable(all, context)]
  const blob = await xlsxFile({
    title: (target ?? plan).name[language],
    language,
    tables: target === null ? [targetTable(all, context), ...tables] : tables,
    about: aboutFile(all, context),
    aboutName: files.sheets.about,
  })
  return { name: `${fileStem(takeAway, null)}.xlsx`, blob }
}
