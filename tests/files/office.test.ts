import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { LANGUAGES, type Language } from '#src/core/model.ts'
import type { TargetEvidence } from '#src/core/target-evidence.ts'
import { aboutFile } from '#src/exports/about.ts'
import { figureTable } from '#src/exports/figure-table.ts'
import type { FileContext } from '#src/exports/file-context.ts'
import { sourceTable } from '#src/exports/source-table.ts'
import { statusTable } from '#src/exports/status-table.ts'
import { makeCsv, makeWorkbook } from '#src/exports/table-files.ts'
import type { Table } from '#src/exports/table.ts'
import { targetTable } from '#src/exports/target-table.ts'
import { modelCell, readXlsx, type ReadCell } from '#tests/exports/read-files.ts'
import { contextOf, evidenceOf, store } from '#tests/exports/shipped-evidence.ts'
import { hostileStore } from '#tests/exports/hostile-store.ts'
import { openAndSave } from './office.ts'

/** One thing taken away, as a workbook and as CSV. */
interface Taken {
  readonly name: string
  readonly all: readonly TargetEvidence[]
  readonly context: FileContext
}

const folder = mkdtempSync(join(tmpdir(), 'office-'))

async function takenOf(language: Language, plans = store): Promise<Taken[]> {
  const perPlan = plans.plans.map(async ({ id }) => {
    const all = evidenceOf(id, { plans })
    const whole = { name: `${language}_${id}`, all, context: await contextOf(language, id, { plans }) }
    const targets = all.map(async (evidence) => ({
      name: `${language}_${id}_${evidence.target.id}`,
      all: [evidence],
      context: await contextOf(language, id, { target: evidence.target, plans }),
    }))
    return [whole, ...(await Promise.all(targets))]
  })
  return (await Promise.all(perPlan)).flat()
}

const shipped = (await Promise.all(LANGUAGES.map((language) => takenOf(language)))).flat()
const hostile = (await takenOf('en', hostileStore())).map((taken) => ({
  ...taken,
  name: `hostile_${taken.name}`,
}))
const taken = [...shipped, ...hostile]

/** The table that is the CSV file of what was taken. */
function csvTable({ all, context }: Taken): Table {
  return context.takeAway.target === null ? targetTable(all, context) : figureTable(all, context)
}

beforeAll(async () => {
  for (const one of taken) {
    const { name, all, context } = one
    const csv = makeCsv(context.takeAway.target === null ? 'targets' : 'figures', all, context)
    const workbook = await makeWorkbook(all, context)
    writeFileSync(join(folder, `${name}.csv`), Buffer.from(await csv.blob.arrayBuffer()))
    writeFileSync(join(folder, `${name}.xlsx`), Buffer.from(await workbook.blob.arrayBuffer()))
  }
  const named = (ending: string) => taken.map(({ name }) => join(folder, `${name}.${ending}`))
  openAndSave(named('xlsx'), join(folder, 'from-xlsx'))
  openAndSave(named('csv'), join(folder, 'from-csv'))
}, 600_000)

afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

async function saved(kind: 'from-xlsx' | 'from-csv', name: string) {
  return readXlsx(new Blob([readFileSync(join(folder, kind, `${name}.xlsx`))]))
}

function cellsOf({ rows }: Table): ReadCell[][] {
  return rows.map((row) => row.map(modelCell))
}

/** What CSV can hold of a cell: text that begins like a formula behind its apostrophe. */
function asInCsv(cell: ReadCell): ReadCell {
  return typeof cell === 'string' && /^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/u.test(cell) ? `'${cell}` : cell
}

/** As many cells as the model has; a program leaves out empty ones at the end of a row. */
function padded(row: readonly ReadCell[] | undefined, length: number): ReadCell[] {
  return Array.from({ length }, (_, index) => row?.[index] ?? null)
}

describe.each(taken.map((one) => [one.name, one] as const))('LibreOffice reads %s', (name, one) => {
  const { all, context } = one
  const { sheets } = context.files

  test('as a workbook: every cell of every sheet with its value and its kind', async () => {
    const found = await saved('from-xlsx', name)
    const tables = [figureTable(all, context), sourceTable(all, context), statusTable(all, context)]
    if (context.takeAway.target === null) tables.unshift(targetTable(all, context))
    expect([...found.keys()]).toEqual([...tables.map((table) => table.name), sheets.about])
    for (const table of tables) {
      const { length } = table.columns
      const sheet = found.get(table.name)
      const read = table.rows.map((_, index) => padded(sheet?.rows[index], length))
      expect(sheet?.header).toEqual(table.columns.map(({ header }) => header))
      expect(read).toEqual(cellsOf(table))
      expect(sheet?.rows.length).toBe(table.rows.length)
    }
  })

  test('as CSV: the same values, and what the file says of itself below them', async () => {
    const [sheet] = (await saved('from-csv', name)).values()
    const table = csvTable(one)
    const { columns } = table
    // CSV has no kinds: a year that stands there as text is opened as a number.
    const read = table.rows.map((_, index) =>
      padded(sheet?.rows[index], columns.length).map((cell, at) =>
        columns[at]?.kind === 'text' && cell !== null ? String(cell) : cell,
      ),
    )
    expect(sheet?.header).toEqual(columns.map(({ header }) => header))
    expect(read).toEqual(cellsOf(table).map((row) => row.map(asInCsv)))
    const below = (sheet?.rows ?? []).slice(table.rows.length + 1).map((row) => padded(row, 2))
    expect(below).toEqual(aboutFile(all, context).map(([label, cell]) => [label, asInCsv(modelCell(cell))]))
  })
})
