import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { STATUSES } from '#src/core/assessment.ts'
import { LANGUAGES, type Language } from '#src/core/model.ts'
import type { TargetEvidence } from '#src/core/target-evidence.ts'
import { DECK_COLOURS, LINE_COLOURS, STATUS_LOOKS } from '#src/exports/deck-colours.ts'
import { deckFile } from '#src/exports/deck-file.ts'
import { figureTable } from '#src/exports/figure-table.ts'
import type { FileContext } from '#src/exports/file-context.ts'
import type { TakeAway } from '#src/exports/take-away.ts'
import { deckFor } from '#src/words/deck-for.ts'
import { liveWordsFor } from '#src/words/live-for.ts'
import type { PlanStore } from '#tools/plans/plan-store.ts'
import { hostileStore } from './hostile-store.ts'
import { parseXml, readDeck, relationsOf, type ReadChart, type ReadDeck } from './read-deck.ts'
import { modelCell } from './read-files.ts'
import { contextOf, evidenceOf, store, TODAY } from './shipped-evidence.ts'

const FIRST = 'digital-shanghai-2025'
const SECOND = 'fourteenth-five-year-plan'
/** Days that spreadsheets count before 1 January 1970. */
const SERIAL_OF_1970 = 25_569

interface Made {
  readonly name: string
  readonly deck: ReadDeck
  readonly all: readonly TargetEvidence[]
  readonly context: FileContext
}

async function make(
  language: Language,
  planId: string,
  { plans, ...changes }: Partial<TakeAway> & { readonly plans?: PlanStore } = {},
): Promise<Made> {
  const all = evidenceOf(planId, plans === undefined ? {} : { plans })
  const context = await contextOf(language, planId, plans === undefined ? changes : { ...changes, plans })
  const { name, blob } = await deckFile(all, context)
  return { name, deck: await readDeck(blob), all, context }
}

/** The slide of a target, known by its sentence. */
function slideOf({ deck, context }: Made, { target, assessment }: TargetEvidence) {
  const sentence = context.evidence.sentence(context.format, target, assessment)
  const slide = deck.slides.find(({ title }) => title === sentence)
  if (slide === undefined) throw new Error(`There is no slide of ${target.id}.`)
  return slide
}

/** What the workbook holds of a line: the day and the value of each row that is not empty. */
function columnsOf(chart: ReadChart, sheet: string) {
  const table = chart.sheets.get(sheet)
  return (table?.header ?? []).slice(1).map((name, at) => ({
    name,
    points: (table?.rows ?? []).flatMap((row) => {
      const value = row[at + 1]
      return typeof value === 'number'
        ? [[Date.parse(String(row[0])) / 86_400_000 + SERIAL_OF_1970, value]]
        : []
    }),
  }))
}

const decks = LANGUAGES.flatMap((language) =>
  store.plans.map(({ id }) => [id, language, make(language, id)] as const),
)

test('a line of figures that are not judged is hollow, whether a program looks at its points or not', async () => {
  const { deck } = await make('en', 'digital-shanghai-2025')
  const series = [...deck.parts]
    .filter(([path]) => /charts\/chart\d+\.xml$/u.test(path))
    .flatMap(([, part]) => [...parseXml(part.toString()).getElementsByTagName('c:ser')])
  const fillOf = (one: Element) =>
    [...one.children]
      .find(({ tagName }) => tagName === 'c:marker')
      ?.getElementsByTagName('a:srgbClr')[0]
      ?.getAttribute('val')
  const others = series.filter(
    (one) => one.getElementsByTagName('c:tx')[0]?.textContent.includes('other source') === true,
  )
  expect(others).not.toEqual([])
  expect(new Set(others.map(fillOf))).toEqual(new Set(['FFFFFF']))
  expect(series.map(fillOf).some((fill) => fill !== undefined && fill !== 'FFFFFF')).toBe(true)
})

test('what a slide says at its foot is set apart, each from the next', async () => {
  const { deck } = await make('en', 'digital-shanghai-2025')
  const feet = deck.slides.flatMap(({ texts }) => texts).filter((text) => text.startsWith('Source: '))
  expect(feet.some((text) => text.includes(' · Hollow: '))).toBe(true)
  expect(feet.filter((text) => /[^·] Hollow: /u.test(text))).toEqual([])
})

test('names what lies beyond the axis with the marks of the language', async () => {
  const said = async (language: Language) =>
    (await make(language, 'digital-shanghai-2025')).deck.slides
      .flatMap(({ texts }) => texts)
      .filter((text) => /Further up|图中只画到/u.test(text))
  expect(await said('en')).toEqual([expect.stringMatching(/Further up: [^;]+, 9\.2/u)])
  expect(await said('zh-CN')).toEqual([expect.stringMatching(/超出部分：[^；,]+，9\.2/u)])
})

describe.each(decks)('%s, %s', (planId, language, making) => {
  test('is a whole package: every part is XML with a type, and every relation leads to one', async () => {
    const { deck } = await making
    const types = deck.parts.get('[Content_Types].xml')?.toString() ?? ''
    const written = [...deck.parts].filter(([path]) => !path.endsWith('.xlsx'))
    for (const [, part] of written) expect(() => parseXml(part.toString())).not.toThrow()
    const isTyped = (path: string) =>
      types.includes(`PartName="/${path}"`) || path.endsWith('.rels') || path === '[Content_Types].xml'
    expect(written.map(([path]) => path).filter((path) => !isTyped(path))).toEqual([])
    const relations = written.flatMap(([path]) => [...relationsOf(deck.parts, path).values()])
    const leadsSomewhere = ({ target, isOutside }: (typeof relations)[number]) =>
      isOutside ? /^https?:/u.test(target) : deck.parts.has(target)
    expect(relations.length).toBeGreaterThan(50)
    expect(relations.filter((relation) => !leadsSomewhere(relation))).toEqual([])
  })

  test('has a slide a target, with its sentence, its value and its chart or table', async () => {
    const made = await making
    for (const one of made.all) {
      const { latest, terms } = one.assessment
      const slide = slideOf(made, one)
      const { evidence, format, words } = made.context
      const value =
        latest === null ? words.noFigure : evidence.figureText(format, latest.observation, terms.unit)
      expect(slide.texts).toContain(value)
      expect([slide.charts.length, slide.tables.length]).toEqual(latest === null ? [0, 1] : [1, 0])
    }
  })

  test('draws each chart from the figures of the evidence, and its workbook holds the same cell by cell', async () => {
    const made = await making
    const sheet = deckFor(language).chartSheet
    for (const one of made.all.filter(({ assessment }) => assessment.latest !== null)) {
      const [chart] = slideOf(made, one).charts
      if (chart === undefined) throw new Error('There is no chart.')
      expect(columnsOf(chart, sheet)).toEqual(
        chart.lines.map(({ name, points }) => ({ name, points: points.map((point) => [...point]) })),
      )
      const drawn = chart.lines.flatMap(({ points }) =>
        points.map(([day, value]) => `${String(day)} ${String(value)}`),
      )
      const judged = one.assessment.figures.map(
        ({ day, value }) => `${String(day + SERIAL_OF_1970)} ${String(value)}`,
      )
      expect(drawn).toEqual(expect.arrayContaining(judged))
      const measured = one.series
        .filter(({ role }) => role !== 'related')
        .flatMap(({ observations }) => observations.flatMap(({ value }) => value ?? []))
      for (const value of measured)
        expect(drawn.some((text) => text.endsWith(` ${String(value)}`))).toBe(true)
      expect(chart.sheets.get(made.context.files.sheets.figures)?.rows).toEqual(
        figureTable([one], made.context).rows.map((row) => row.map(modelCell)),
      )
    }
  })

  test('draws the target asked for and the deadline across its chart', async () => {
    const made = await making
    for (const one of made.all.filter(({ assessment }) => assessment.latest !== null)) {
      const { terms } = one.assessment
      const lines = slideOf(made, one).charts[0]?.lines ?? []
      const targetValue = made.context.evidence.targetValue(made.context.format, one.assessment)
      const target = lines.find(({ name }) => name === deckFor(language).targetLine(targetValue))
      expect(target?.points.map(([, value]) => value)).toEqual([terms.value, terms.value])
      const deadline = lines.at(-1)?.points.map(([day]) => day)
      const due = Date.parse(terms.dueBy) / 86_400_000 + SERIAL_OF_1970
      expect(deadline).toEqual([due, due])
    }
  })

  test('says below a chart whether figures without words in it are bounds', async () => {
    const made = await making
    const { bounds } = deckFor(language)
    const saying = made.all.filter((one) => slideOf(made, one).texts.join().includes(bounds))
    // The one bound of the other targets is the latest figure, which stands beside its point.
    const bounded = made.all.filter(({ assessment: { latest }, series }) =>
      series.some(
        ({ role, observations }) =>
          role !== 'related' &&
          observations.some(
            ({ id, qualifier }) => qualifier.startsWith('at-') && id !== latest?.observation.id,
          ),
      ),
    )
    expect(saying.map(({ target }) => target.id)).toEqual(bounded.map(({ target }) => target.id))
    expect(bounded.length).toBeGreaterThan(0)
  })

  test('counts the targets by status, and names each of them once', async () => {
    const { deck, all, context } = await making
    const [, plan] = deck.slides
    const [, ...rows] = plan?.tables[0] ?? []
    expect(plan?.title).toBe(context.takeAway.sentence)
    expect(rows.reduce((sum, [, count]) => sum + Number(count), 0)).toBe(all.length)
    const names = rows.map(([, , which]) => which).join(' ')
    for (const { target } of all) expect(names).toContain(target.name[language])
  })

  test('tells in the notes of every slide the day and the address, and of every target each source with its own', async () => {
    const made = await making
    const { deck, all, context } = made
    for (const { notes } of deck.slides) {
      expect(notes).toContain(context.words.asOf(context.format.date(TODAY)))
      expect(notes.at(-1)).toContain(`https://targets.example/plans/${planId}`)
    }
    for (const one of all) {
      const told = slideOf(made, one).notes.join('\n')
      const named = new Set(
        one.series.flatMap(({ observations }) => observations.map(({ sourceId }) => sourceId)),
      )
      for (const source of one.sources.filter(({ id }) => named.has(id))) {
        expect(told).toContain(source.publisher.text)
        expect(told).toContain(source.url ?? context.evidence.originalNotLocated)
      }
      for (const note of one.target.notes) expect(told).toContain(note.text[language])
    }
  })

  test('says nothing that is no number and no word, and is in its language', async () => {
    const { deck } = await making
    const all = [...deck.parts].filter(([path]) => !path.endsWith('.xlsx'))
    for (const [, part] of all) expect(part.toString()).not.toMatch(/NaN|Infinity|undefined|\[object/u)
    const slides = all.filter(([path]) => /^ppt\/(?:slides|notesSlides)\/[^/]+xml$/u.test(path))
    for (const [, part] of slides) expect(part.toString()).toContain(`lang="${language}"`)
  })
})

test.each([
  ['en', { origin: 'mock' }, ['Mock data'], '_mock'],
  [
    'zh-CN',
    { origin: 'mock', isIllustrative: true },
    ['样例服务', '示意数据，非公布数据'],
    '_illustrative_mock',
  ],
  ['en', { origin: null }, ['The server did not say where the data comes from.'], ''],
] as const)(
  'marks data that was not published on every slide and in its notes, %s %j',
  async (language, changes, marks, ending) => {
    const { name, deck } = await make(language, FIRST, changes)
    expect(name).toBe(`${FIRST}_${TODAY}${ending}.pptx`)
    for (const { texts, notes } of deck.slides) {
      for (const mark of marks) {
        expect(texts.join('\n')).toContain(mark)
        expect(notes.join('\n')).toContain(mark)
      }
    }
  },
)

test('a deck of chosen slides holds those alone, in their order', async () => {
  const [first, second] = evidenceOf(FIRST)
  if (first === undefined || second === undefined) throw new Error('The plan has too few targets.')
  const context = await contextOf('en', FIRST)
  const chosen = ['method', `target-${second.target.id}`, 'title', 'no-such-slide']
  const { blob } = await deckFile(evidenceOf(FIRST), context, chosen)
  const titles = (await readDeck(blob)).slides.map(({ title }) => title)
  const sentence = context.evidence.sentence(context.format, second.target, second.assessment)
  expect(titles.indexOf(sentence)).toBeGreaterThan(0)
  expect(titles.indexOf(context.takeAway.plan.name.en)).toBe(titles.length - 1)
  expect(titles).not.toContain(context.evidence.sentence(context.format, first.target, first.assessment))
})

test('figures of related series carry their unit', async () => {
  const made = await make('en', FIRST)
  const [vehicles] = made.all.filter(({ target }) => target.id === 'lingang-autonomous-vehicles')
  if (vehicles === undefined) throw new Error('The plan has no such target.')
  expect(JSON.stringify(slideOf(made, vehicles))).toMatch(/about 500 km/u)
})

test('published data has no mark, and its name no word for it', async () => {
  const { name, deck, context } = await make('en', FIRST)
  expect(name).toBe(`${FIRST}_${TODAY}.pptx`)
  for (const { texts } of deck.slides)
    expect(texts).not.toContain(liveWordsFor(context.language).origins.mock)
})

describe('a series with a zero, a period without a value and a break', () => {
  const series = 'digital-industries-share'
  const [known] = store.observations[series] ?? []
  const figure = (asOf: string, value: number | null, isBroken = false) => {
    if (known === undefined) throw new Error('The series has no figure.')
    const missingReason = value === null ? { en: 'Not surveyed.', 'zh-CN': '未开展调查。' } : null
    return { ...known, id: asOf, asOf, value, missingReason, break: isBroken, qualifier: 'exact' as const }
  }
  const observations = [
    figure('2018', 0),
    figure('2019', 3),
    figure('2020', null),
    figure('2021', 7),
    figure('2022', 11, true),
  ]
  const plans = { ...store, observations: { ...store.observations, [series]: observations } }

  test('keeps the zero, leaves the gap empty, and joins nothing across either', async () => {
    const made = await make('en', FIRST, { plans })
    const one = made.all.find(({ assessment }) => assessment.latest?.value === 11)
    if (one === undefined) throw new Error('The target is not there.')
    const [chart] = slideOf(made, one).charts
    const values = chart?.lines.slice(0, 3).map(({ points }) => points.map(([, value]) => value))
    expect(values).toEqual([[0, 3], [7], [11]])
    const rows = chart?.sheets.get(deckFor('en').chartSheet)?.rows
    expect(rows?.find(([day]) => day === '2018-12-31')?.[1]).toBe(0)
    expect(rows?.some(([day]) => day === '2020-12-31')).toBe(false)
  })
})

test('a deck of a plan without any figure says so and draws nothing', async () => {
  const made = await make('en', FIRST, { plans: { ...store, observations: {} } })
  expect(made.deck.slides.flatMap(({ charts }) => charts)).toEqual([])
  expect(made.deck.slides.map(({ title }) => title)).toContain('4 targets have no figure')
})

test('texts that begin like a formula, and characters that XML has no place for, stay text', async () => {
  const plans = hostileStore()
  const made = await make('en', SECOND, {
    plans: {
      ...plans,
      plans: plans.plans.map((plan) => ({
        ...plan,
        name: { en: 'A \u0001<&">\uD800 plan', 'zh-CN': '=1+1' },
      })),
    },
  })
  expect(made.deck.slides[0]?.title).toBe('A <&"> plan')
  const sheets = made.deck.slides.flatMap(({ charts }) =>
    charts.flatMap((chart) => [...chart.sheets.values()]),
  )
  expect(sheets.length).toBeGreaterThan(5)
  const links = made.deck.slides.flatMap((slide) => slide.links)
  expect(links.filter((link) => !/^https?:\/\//u.test(link))).toEqual([])
})

test('the colours are those of the light theme', () => {
  const css = readFileSync('src/styles.css', 'utf8')
  const light = css.slice(css.indexOf(":root,\n[data-theme='light']"))
  const token = (name: string) => new RegExp(`--${name}: #(\\w{6});`, 'u').exec(light)?.[1]?.toUpperCase()
  const { paper, sunken, line, ink, muted, accent, link } = DECK_COLOURS
  expect([paper, sunken, line, ink, muted, accent, link]).toEqual(
    ['paper', 'sunken', 'line', 'ink', 'ink-muted', 'accent', 'focus'].map(token),
  )
  expect(LINE_COLOURS).toEqual([1, 2, 3, 4, 5, 6].map((number) => token(`series-${String(number)}`)))
  for (const status of STATUSES) {
    const { colour, ground } = STATUS_LOOKS[status]
    expect([colour, ground]).toEqual([token(status), token(`${status}-soft`)])
  }
  expect(new Set(STATUSES.map((status) => STATUS_LOOKS[status].preset)).size).toBe(STATUSES.length)
})
