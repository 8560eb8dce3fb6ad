import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { LANGUAGES } from '#src/core/model.ts'
import { deckFile } from '#src/exports/deck-file.ts'
import { parseXml, readDeck, type ReadDeck, type ReadLine } from '#tests/exports/read-deck.ts'
import { contextOf, evidenceOf, store } from '#tests/exports/shipped-evidence.ts'
import { convert } from './office.ts'

const folder = mkdtempSync(join(tmpdir(), 'office-'))
const names = LANGUAGES.flatMap((language) =>
  store.plans.map(({ id }) => [`${language}_${id}`, language, id] as const),
)
const decks = new Map<string, ReadDeck>()

beforeAll(async () => {
  for (const [name, language, planId] of names) {
    const { blob } = await deckFile(evidenceOf(planId), await contextOf(language, planId))
    decks.set(name, await readDeck(blob))
    writeFileSync(join(folder, `${name}.pptx`), Buffer.from(await blob.arrayBuffer()))
  }
  const files = names.map(([name]) => join(folder, `${name}.pptx`))
  convert(files, folder, 'fodp')
  convert(files, folder, 'pdf')
}, 600_000)

afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

/** Programs break lines and set spaces between scripts as they like. */
function packed(text: string): string {
  return text.replaceAll(/\s/gu, '')
}

/** The numbers of a chart as LibreOffice keeps them: for each line a column of values, then one of days. */
function linesOf(table: Element): ReadLine['points'][] {
  const rows = [...table.getElementsByTagName('table:table-rows')].flatMap((body) =>
    [...body.getElementsByTagName('table:table-row')].map((row) =>
      [...row.getElementsByTagName('table:table-cell')]
        .slice(1)
        .map((cell) => Number(cell.getAttribute('office:value') ?? Number.NaN)),
    ),
  )
  const count = (rows[0]?.length ?? 0) / 2
  return Array.from({ length: count }, (_, line) =>
    rows.flatMap((row) => {
      const [value = Number.NaN, day = Number.NaN] = row.slice(2 * line, 2 * line + 2)
      return Number.isNaN(value) ? [] : [[day, value] as const]
    }),
  )
}

describe.each(names.map(([name]) => name))('LibreOffice reads %s', (name) => {
  test('with every text and every note on its slide, and a page a slide', () => {
    const { slides } = decks.get(name) ?? { slides: [] }
    const presentation = parseXml(readFileSync(join(folder, `${name}.fodp`), 'utf8'))
    const pages = [...presentation.getElementsByTagName('draw:page')].map((page) => packed(page.textContent))
    expect(pages.length).toBe(slides.length)
    expect(slides.length).toBeGreaterThan(8)
    for (const [index, { texts, notes }] of slides.entries()) {
      const told = [...texts, ...notes].map(packed).filter((text) => text !== '' && text !== '‹#›')
      expect(told.filter((text) => pages[index]?.includes(text) !== true)).toEqual([])
    }
    const pdf = readFileSync(join(folder, `${name}.pdf`), 'latin1')
    expect([...pdf.matchAll(/\/Type\s*\/Page\b(?!s)/gu)].length).toBe(slides.length)
  })

  test('with every chart a chart of the same numbers', () => {
    const { slides } = decks.get(name) ?? { slides: [] }
    const charts = slides.flatMap((slide) => slide.charts)
    const presentation = parseXml(readFileSync(join(folder, `${name}.fodp`), 'utf8'))
    const tables = [...presentation.getElementsByTagName('table:table')].filter(
      (table) => table.getAttribute('table:name') === 'local-table',
    )
    expect(charts.length).toBeGreaterThan(2)
    expect(tables.map(linesOf)).toEqual(charts.map(({ lines }) => lines.map(({ points }) => points)))
  })
})
