import { describe, expect, test } from 'vitest'
import { LANGUAGES, type Language } from '#src/core/model.ts'
import type { TargetEvidence } from '#src/core/target-evidence.ts'
import { figureTable } from '#src/exports/figure-table.ts'
import type { FileContext } from '#src/exports/file-context.ts'
import { sourceTable } from '#src/exports/source-table.ts'
import { statusTable } from '#src/exports/status-table.ts'
import { makeCsv, makeWorkbook } from '#src/exports/table-files.ts'
import type { Table } from '#src/exports/table.ts'
import { targetTable } from '#src/exports/target-table.ts'
import { hostileStore } from './hostile-store.ts'
import { csvRecords, modelCell, readCsv, readXlsx, type ReadCell } from './read-files.ts'
import { contextOf, evidenceOf, store, TODAY } from './shipped-evidence.ts'

const FIRST = 'digital-shanghai-2025'
const SECOND = 'fourteenth-five-year-plan'

function cellsOf({ rows }: Table): ReadCell[][] {
  return rows.map((row) => row.map(modelCell))
}

/** The column under a header, from the top. */
function column(table: Table, header: string): ReadCell[] {
  const index = table.columns.findIndex((head) => head.header === header)
  expect(index).toBeGreaterThanOrEqual(0)
  return cellsOf(table).map((row) => row[index] ?? null)
}

async function ofTarget(
  language: Language,
  planId: string,
  targetId: string,
): Promise<{ all: TargetEvidence[]; context: FileContext }> {
  const all = evidenceOf(planId).filter(({ target }) => target.id === targetId)
  const [evidence] = all
  if (evidence === undefined) throw new Error(`There is no target ${targetId}.`)
  return { all, context: await contextOf(language, planId, { target: evidence.target }) }
}

describe.each(store.targets.map(({ planId, id }) => [planId, id] as const))('%s, %s', (planId, targetId) => {
  test.each(LANGUAGES)(
    'holds in the same cells of CSV and XLSX what the model says, %s',
    async (language) => {
      const { all, context } = await ofTarget(language, planId, targetId)
      const table = figureTable(all, context)
      const csv = makeCsv('figures', all, context)
      const fromCsv = readCsv(await csv.blob.text(), table)
      const workbook = await makeWorkbook(all, context)
      const sheets = await readXlsx(workbook.blob)
      const fromXlsx = sheets.get(context.files.sheets.figures)
      const header = table.columns.map((head) => head.header)

      expect([csv.name, workbook.name]).toEqual([
        `${planId}_${targetId}_${TODAY}.csv`,
        `${planId}_${targetId}_${TODAY}.xlsx`,
      ])
      expect([fromCsv.header, fromXlsx?.header]).toEqual([header, header])
      expect(fromCsv.rows).toEqual(cellsOf(table))
      expect(fromXlsx?.rows).toEqual(cellsOf(table))
      expect(sheets.get(context.files.sheets.sources)?.rows).toEqual(cellsOf(sourceTable(all, context)))
      expect(sheets.get(context.files.sheets.status)?.rows).toEqual(cellsOf(statusTable(all, context)))
    },
  )

  test('holds every published value of every series once, as it was published', async () => {
    const { all, context } = await ofTarget('en', planId, targetId)
    const published = all.flatMap(({ series }) =>
      series.flatMap((entry) => store.observations[entry.series.id] ?? []),
    )
    const table = figureTable(all, context)
    expect(column(table, 'Value')).toEqual(published.map(({ value }) => value))
    expect(column(table, 'Period')).toEqual(published.map(({ asOf }) => asOf))
  })
})

describe.each(store.plans.map(({ id }) => id))('the whole of %s', (planId) => {
  test.each(LANGUAGES)(
    'holds in the same cells of CSV and XLSX what the model says, %s',
    async (language) => {
      const all = evidenceOf(planId)
      const context = await contextOf(language, planId)
      const sheets = await readXlsx((await makeWorkbook(all, context)).blob)
      for (const [content, table] of [
        ['targets', targetTable(all, context)],
        ['figures', figureTable(all, context)],
      ] as const) {
        const csv = makeCsv(content, all, context)
        expect(csv.name).toBe(`${planId}_${content}_${TODAY}.csv`)
        expect(readCsv(await csv.blob.text(), table).rows).toEqual(cellsOf(table))
        expect(sheets.get(context.files.sheets[content])?.rows).toEqual(cellsOf(table))
      }
      expect([...sheets.keys()]).toEqual([
        context.files.sheets.targets,
        context.files.sheets.figures,
        context.files.sheets.sources,
        context.files.sheets.status,
        context.files.sheets.about,
      ])
    },
  )
})

describe('the table of figures', () => {
  test('says of each record what part it has in the judgement', async () => {
    const { all, context } = await ofTarget('en', FIRST, 'smart-factories')
    const table = figureTable(all, context)
    const told = column(table, 'In the judgement')
    const values = column(table, 'Value')
    const roles = column(table, 'Role')
    expect(values.map((value, index) => [value, roles[index], told[index]]).slice(0, 5)).toEqual([
      [20, 'Judged', 'judged'],
      [60, 'Judged', 'judged'],
      [100, 'Judged', 'judged'],
      [100, 'Judged', 'not judged'],
      [177, 'Judged', 'judged'],
    ])
    expect(new Set(told.slice(5))).toEqual(new Set(['not judged']))
  })

  test('ends on the day judged for', async () => {
    const all = evidenceOf(FIRST, { asOf: '2022-12-31' })
    const context = await contextOf('en', FIRST, { asOf: '2022-12-31' })
    const days = column(figureTable(all, context), 'Last day of the period')
    expect(days.length).toBeGreaterThan(10)
    expect(days.every((day) => typeof day === 'string' && day <= '2022-12-31')).toBe(true)
  })

  test('marks what was left out because nobody knows when it was published', async () => {
    const all = evidenceOf(FIRST, { publishedBy: TODAY })
    const context = await contextOf('en', FIRST, { publishedBy: TODAY })
    const table = figureTable(all, context)
    const told = column(table, 'In the judgement')
    expect(told[column(table, 'Value').indexOf(18)]).toBe('left out: publication date unknown')
    expect(column(table, 'Published')[column(table, 'Value').indexOf(18)]).toBe('unknown')
  })

  test('leaves a value empty where there is none, with the reason in the note', async () => {
    const series = 'digital-industries-share'
    const [known] = store.observations[series] ?? []
    if (known === undefined) throw new Error('The series has no figure.')
    const missing = {
      ...known,
      id: 'missing',
      asOf: '2025',
      value: null,
      break: true,
      missingReason: { en: 'Not surveyed.', 'zh-CN': '未开展调查。' },
    }
    const plans = { ...store, observations: { ...store.observations, [series]: [known, missing] } }
    const table = figureTable(evidenceOf(FIRST, { plans }), await contextOf('en', FIRST))
    const at = column(table, 'Period').indexOf('2025')
    expect(column(table, 'Value')[at]).toBeNull()
    expect(column(table, 'Stated as')[at]).toBeNull()
    expect(column(table, 'Note')[at]).toBe('Not comparable with the figure before. · Not surveyed.')
  })
})

describe('the table of targets', () => {
  test('holds status, value, distance, times and address of each', async () => {
    const table = targetTable(evidenceOf(FIRST), await contextOf('en', FIRST))
    const told = ['Status', 'Value', 'Target value', 'Distance to go', 'Times the target'].map((header) =>
      column(table, header),
    )
    expect(told).toEqual([
      ['Outcome not published', 'Met', 'Not measured', 'Met'],
      [18, 92_000, null, 177],
      [25, 10_000, 50, 100],
      [7, null, null, null],
      [null, 9.2, null, 1.77],
    ])
    expect(column(table, 'Difference stated as')[0]).toBe('at most')
    expect(column(table, 'Unit of the difference')[0]).toBe('percentage points')
    expect(column(table, 'Page')[1]).toBe(
      `https://targets.example/plans/${FIRST}/targets/5g-base-stations?asOf=${TODAY}&lang=en`,
    )
  })
})

describe('the status with its arithmetic', () => {
  test('holds the rule that applied, the sums and every number as a number', async () => {
    const { all, context } = await ofTarget('en', FIRST, '5g-base-stations')
    const rows = cellsOf(statusTable(all, context)).map(([, ...cells]) => cells)
    expect(rows).toContainEqual([
      'Status',
      'Status',
      'Met',
      null,
      null,
      expect.stringContaining('Met by April 2022'),
    ])
    expect(rows).toContainEqual([
      'Rules',
      'Deadline passed: what a figure proves about it',
      'applies',
      null,
      null,
      null,
    ])
    expect(rows).toContainEqual(['The sum', 'Times the target', '92,000 ÷ 10,000 = 9.2', 9.2, 'times', null])
    expect(rows).toContainEqual([
      'The sum',
      'Beyond the target',
      '92,000 − 10,000 = 82,000',
      82_000,
      'stations',
      null,
    ])
  })

  test('holds pace, thresholds and the other methods where they can be told', async () => {
    const all = evidenceOf(SECOND, { asOf: '2024-06-01' }).filter(
      ({ target }) => target.id === 'smart-factories',
    )
    const rows = cellsOf(statusTable(all, await contextOf('en', SECOND))).map(([, part, line, , number]) => [
      part,
      line,
      number,
    ])
    const ratio = rows.find(([, line]) => line === 'Pace ratio')?.[2]
    expect(ratio).toBeCloseTo(1.45, 2)
    expect(rows).toContainEqual(['Thresholds of the pace ratio', 'On track', 0.95])
    expect(rows.filter(([part]) => part === 'Other methods').length).toBeGreaterThanOrEqual(2)
    expect(rows.filter(([part]) => part === 'Freshness')).not.toEqual([])
  })
})

describe('what a file says of itself', () => {
  test('is title, message, unit, source, day, address and how to read it', async () => {
    const { all, context } = await ofTarget('en', FIRST, '5g-base-stations')
    const csv = readCsv(await makeCsv('figures', all, context).blob.text(), figureTable(all, context))
    expect([...csv.about].slice(0, 7)).toEqual([
      ['Title', '5G base stations'],
      ['What it says', 'What the page says.'],
      ['Plan', 'Digital Shanghai 2025'],
      ['Unit', 'stated beside each value'],
      ['Source', expect.stringContaining('RCR Wireless News')],
      ['As of', TODAY],
      ['Read this first', expect.stringContaining('The regulator’s definition is not published')],
    ])
    expect(csv.about.get('Source')).toContain('Yicai Global')
    expect(csv.about.get('Address')).toBe(context.address)
    expect(csv.about.has('Mark')).toBe(false)
  })

  test('dates a record by the day that it was in the place of the plan', async () => {
    const { all, context } = await ofTarget('en', FIRST, '5g-base-stations')
    const late = all.map((one) => ({
      ...one,
      series: one.series.map((entry) => ({
        ...entry,
        observations: entry.observations.map((record) => ({ ...record, recordedAt: '2026-11-24T16:00:00Z' })),
      })),
    }))
    expect(new Set(column(figureTable(late, context), 'Recorded'))).toEqual(new Set(['2026-11-25']))
  })

  test('of a plan holds what is to be known of it, and each of its rows what is to be known of the target', async () => {
    const all = evidenceOf(FIRST)
    const context = await contextOf('en', FIRST)
    const table = targetTable(all, context)
    const { about } = readCsv(await makeCsv('targets', all, context).blob.text(), table)
    expect(about.get('Read this first')).toMatch(/^The four numbers are as stated in a feature article/u)
    const notes = column(table, 'Note').map(String)
    const noteOf = (id: string) => notes[all.findIndex(({ target }) => target.id === id)]
    expect(noteOf('smart-factories')).toMatch(/^Sources differ: .*177/u)
    expect(noteOf('digital-gdp-share')).toContain('1.8 trillion')
  })

  test.each([
    ['en', { origin: 'mock' }, 'Mock data', '_mock'],
    ['zh-CN', { origin: 'mock' }, '样例服务', '_mock'],
    ['en', { isIllustrative: true }, 'Illustrative figures, not published ones', '_illustrative'],
    ['en', { origin: null }, 'The server did not say where the data comes from.', ''],
  ] as const)('marks data that was not published, %s %j', async (language, changes, mark, ending) => {
    const all = evidenceOf(FIRST)
    const context = await contextOf(language, FIRST, changes)
    const csv = makeCsv('targets', all, context)
    const { about } = readCsv(await csv.blob.text(), targetTable(all, context))
    const sheets = await readXlsx((await makeWorkbook(all, context)).blob)
    const sheet = sheets.get(context.files.sheets.about)
    expect(about.get(context.files.about.mark)).toBe(mark)
    expect(sheet?.rows).toContainEqual([context.files.about.mark, mark])
    expect(csv.name).toBe(`${FIRST}_targets_${TODAY}${ending}.csv`)
  })
})

describe('a plan whose every text begins like a formula', () => {
  const plans = hostileStore()

  test.each(plans.plans.map(({ id }) => id))('gives files in which nothing is one, %s', async (planId) => {
    const all = evidenceOf(planId, { plans })
    const context = await contextOf('en', planId, { plans })
    const sheets = await readXlsx((await makeWorkbook(all, context)).blob)
    for (const [content, table] of [
      ['targets', targetTable(all, context)],
      ['figures', figureTable(all, context)],
    ] as const) {
      const records = csvRecords(await makeCsv(content, all, context).blob.text())
      const texts = records.flat().filter((field) => Number.isNaN(Number(field)))
      expect(texts.some((text) => text.startsWith("'="))).toBe(true)
      expect(texts.filter((text) => /^[=+\-@\t\r＝＋－＠]/u.test(text))).toEqual([])
      expect(sheets.get(table.name)?.rows).toEqual(cellsOf(table))
    }
  })
})
