import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { csvText } from '#src/exports/csv.ts'
import { textCell, type Cell, type Table } from '#src/exports/table.ts'
import { csvRecords, readCsv } from './read-files.ts'

function tableWith(rows: readonly (readonly Cell[])[]): Table {
  return {
    name: 'Figures',
    columns: [
      { header: 'Name', kind: 'text' },
      { header: 'Value', kind: 'number' },
    ],
    rows,
  }
}

/** The first field of a table with one text in it. */
function written(text: string): string | undefined {
  return csvRecords(csvText(tableWith([[textCell(text), null]]), []))[1]?.[0]
}

describe('a CSV file', () => {
  const text = csvText(
    tableWith([
      [textCell('Stations, outdoor'), { kind: 'number', value: 51_716 }],
      [textCell('A “quoted” and a "plain" name'), null],
    ]),
    [
      ['Title', textCell('Stations')],
      ['As of', { kind: 'date', value: '2026-11-23' }],
    ],
  )

  test('begins with a byte-order mark, ends each record with CR and LF, and quotes by RFC 4180', () => {
    expect(text).toBe(
      '\uFEFFName,Value\r\n"Stations, outdoor",51716\r\n"A “quoted” and a ""plain"" name",\r\n,\r\nTitle,Stations\r\nAs of,2026-11-23\r\n',
    )
  })

  test('has the same number of fields in every record, those below the table too', () => {
    expect(new Set(csvRecords(text).map((record) => record.length))).toEqual(new Set([2]))
  })
})

describe('text that a spreadsheet would take for a formula', () => {
  test.each([
    '=1+1',
    '+1+1',
    '-1+1',
    '@SUM(A1)',
    '\t=1+1',
    '\r=1+1',
    '\n=1+1',
    '  =1+1',
    '＝1+1',
    '＋1',
    '－1',
    '＠SUM(A1)',
    '=HYPERLINK("http://example.com","x")',
    "=cmd|' /C calc'!A0",
  ])('is written behind an apostrophe: %j', (hostile) => {
    expect(written(hostile)).toBe(`'${hostile}`)
  })

  test.each(['a=1', '2024-02', '−1', '(+1)', "'=1", ''])(
    'is not seen where there is none: %j',
    (harmless) => {
      expect(written(harmless)).toBe(harmless)
    },
  )

  test('is seen in a header and in a label below the table too', () => {
    const table: Table = { name: 'x', columns: [{ header: '=A1', kind: 'text' }], rows: [] }
    expect(csvRecords(csvText(table, [['+B1', textCell('-C1')]]))).toEqual([["'=A1"], [''], ["'+B1"]])
  })
})

test('numbers stay numbers, negative ones too', () => {
  const values = [0, -0.4, -1300, 38.25, 1e21, -1e-7]
  const table = tableWith(values.map((value) => [textCell('a'), { kind: 'number', value }]))
  expect(readCsv(csvText(table, []), table).rows.map(([, value]) => value)).toEqual(values)
})

describe('whatever is written is read back', () => {
  const cell = fc.oneof(
    fc.constant(null),
    fc.string({ unit: 'grapheme', minLength: 1 }).map((value): Cell => ({ kind: 'text', value })),
    fc.stringMatching(/^[=+\-@\t\r\n"', a-c0-9]{1,12}$/u).map((value): Cell => ({ kind: 'text', value })),
  )
  const number = fc
    .double({ noNaN: true, noDefaultInfinity: true })
    .map((value): Cell => ({ kind: 'number', value: value + 0 }))

  test('by a second program, with nothing but the apostrophe before it', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, number)), (rows) => {
        const records = csvRecords(csvText(tableWith(rows), []))
        expect(records).toHaveLength(rows.length + 2)
        for (const [index, [text, value]] of rows.entries()) {
          const [first, second] = records[index + 1] ?? []
          const plain = text === null ? '' : String(text.value)
          expect([plain, `'${plain}`]).toContain(first)
          expect(first).not.toMatch(/^[=+\-@\t\r\n]/u)
          expect(Number(second)).toBe(value?.value)
        }
      }),
    )
  })
})
