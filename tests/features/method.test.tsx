import { screen, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { describe, expect, test, vi } from 'vitest'
import type { Language } from '#src/core/model.ts'
import { methodFor } from '#src/words/method-for.ts'
import { METHOD_SECTIONS } from '#src/words/method.ts'
import { API, answerFromPlans, renderApp, server } from '#tests/setup/render-app.tsx'
import { readPlans } from '#tools/plans/read-plans.ts'

answerFromPlans()

// The page is long, and the machine may be busy with other files.
vi.setConfig({ testTimeout: 20_000 })
const PATIENT = { timeout: 10_000 }

const FIRST = '/plans/digital-shanghai-2025/method?asOf=2026-11-23'
const SECOND = '/plans/fourteenth-five-year-plan/method?asOf=2026-11-23'

/** The page with its plan's data. On a page of this length text is found much faster than a role. */
async function openPage(address: string, language: Language = 'en') {
  const view = await renderApp(`${address}&lang=${language}`)
  await screen.findByText(methodFor(language).data.targets, {}, PATIENT)
  return view
}

/** The section, the card or the item that a heading stands in. */
function around(heading: string, kind: 'section' | 'article' | 'li'): HTMLElement {
  const found = screen.getAllByText(heading).flatMap((text) => text.closest<HTMLElement>(kind) ?? [])
  const [first] = found
  if (first === undefined) throw new Error(`"${heading}" stands in no ${kind}.`)
  return first
}

function rowsOf(table: HTMLElement): readonly string[] {
  return within(table)
    .getAllByRole('row')
    .map((row) => row.textContent)
}

describe('the method', () => {
  test('names the nine statuses in both languages, each with its rule', async () => {
    await openPage(FIRST)
    const section = within(around('What a status means', 'section'))
    const table = section.getByRole('table', { name: 'The nine statuses and the rule of each' })
    const heads = within(table).getAllByRole('rowheader')
    expect(heads.map((head) => head.textContent)).toEqual([
      'Met已达标',
      'Met late逾期达标',
      'On track进度正常',
      'Behind滞后',
      'Off track严重滞后',
      'Going back倒退',
      'Missed未达标',
      'Outcome not published结果未公布',
      'Not assessed未评估',
    ])
    expect(within(table).getByText('已达标')).toHaveAttribute('lang', 'zh-CN')
    expect(within(table).getByText(/at least 0\.60 and less than 0\.95/u)).toBeVisible()
  })

  test('states the thresholds of the pace ratio and of both cross-checks', async () => {
    await openPage(FIRST)
    const pace = within(around('Pace and the required path', 'section'))
    expect(rowsOf(pace.getByRole('table', { name: 'The pace ratio of each status' }))).toEqual([
      'StatusPace ratio',
      'On track进度正常0.95 or more',
      'Behind滞后0.60 or more, less than 0.95',
      'Off track严重滞后0 or more, less than 0.60',
      'Going back倒退less than 0',
    ])
    const checks = within(around('Two published cross-checks', 'section'))
    expect(rowsOf(checks.getByRole('table', { name: 'The classes of the growth ratio' }))).toEqual([
      'ClassGrowth ratio',
      'target achievedthe value meets the target, whatever the ratio',
      'substantial progress0.95 or more',
      'moderate progress0.60 or more, less than 0.95',
      'limited progress0 or more, less than 0.60',
      'deteriorationless than 0',
    ])
    expect(rowsOf(checks.getByRole('table', { name: 'The classes of the recent slope' }))[2]).toBe(
      'slightly off track5% to 20% of the distance',
    )
  })

  test('cites the published methods by publisher and title', async () => {
    await openPage(FIRST)
    const title = screen.getByText('Progress Measurement Methodology for the Sustainable Development Goals')
    expect(title).toHaveAttribute('lang', 'en')
    expect(screen.getByText(/^Eurostat, the statistical office/u)).toBeVisible()
    expect(screen.getByText('Federal Statistical Office of Germany (Destatis)')).toBeVisible()
  })

  test('leads from its contents to every part, with the address kept', async () => {
    await openPage(FIRST)
    const contents = screen.getByRole('navigation', { name: 'On this page' })
    const links = within(contents).getAllByRole('link')
    expect(links).toHaveLength(METHOD_SECTIONS.length)
    for (const link of links) {
      const [address, anchor] = (link.getAttribute('href') ?? '').split('#')
      expect(address).toBe(`${FIRST}&lang=en`)
      const heading = document.getElementById(anchor ?? '')
      expect(heading).toHaveTextContent(link.textContent)
      expect(heading?.tagName).toBe('H2')
    }
  })

  test('begins at the part that the address names', async () => {
    const scrolled = vi.fn<() => void>()
    Element.prototype.scrollIntoView = scrolled
    await renderApp(`${FIRST}&lang=en#checks`)
    const [, title] = await screen.findAllByText('Two published cross-checks', {}, PATIENT)
    expect(scrolled).toHaveBeenCalledOnce()
    expect(title).toHaveFocus()
  })

  test('stays readable where the plan cannot be loaded', async () => {
    server.use(http.get(`${API}/plans/digital-shanghai-2025`, () => HttpResponse.json({}, { status: 404 })))
    await renderApp(`${FIRST}&lang=en`)
    expect(await screen.findByText('Plan could not be loaded', {}, PATIENT)).toBeVisible()
    expect(around('The four rules', 'section')).toBeVisible()
    expect(around('One figure only', 'article')).toBeVisible()
  })

  test.each([
    [FIRST, 'en'],
    [SECOND, 'zh-CN'],
  ] as const)('of %s holds nothing that is no word, in %s', async (address, language) => {
    const { container } = await openPage(address, language)
    expect(container.textContent).not.toMatch(/NaN|Infinity|undefined|null|\[object|Invalid Date/u)
  })
})

describe('a worked example', () => {
  test('shows the sum with the numbers put in, and the methods that disagree', async () => {
    await openPage(FIRST)
    const card = within(around('A small baseline, where the methods disagree', 'article'))
    expect(rowsOf(card.getByRole('table', { name: /^Given/u }))).toEqual([
      'TargetAt least 60% by 31 December 2030',
      'Baseline0.37% · 2015',
      'Figure, 20259.53%',
      'Judged as of30 June 2026',
    ])
    expect(rowsOf(card.getByRole('table', { name: /^The sum/u }))).toEqual([
      'Required, 20250.37 + 3,653 ÷ 5,479 × (60 − 0.37) = 40.13',
      'Change so far9.53 − 0.37 = 9.2 points',
      'Change required by then40.13 − 0.37 = 39.8 points',
      'Pace ratio9.16 ÷ 39.76 = 0.23',
      'Share of the way(9.53 − 0.37) ÷ (60 − 0.37) = 0.15',
      'Growth a year since the baseline(9.53 ÷ 0.37) to the power of (1 ÷ 10) − 1 = 38.385%',
      'Growth a year required(60 ÷ 0.37) to the power of (1 ÷ 15) − 1 = 40.388%',
      'Growth ratio38.385% ÷ 40.388% = 0.9504 · substantial progress',
      'Recent slopenot available: fewer than four consecutive year-end values',
    ])
    expect(card.getByText('Off track')).toBeVisible()
    expect(card.getByText(/Methods disagree: the growth ratio is kinder/u)).toBeVisible()
    expect(card.getByText('Worked example')).toBeVisible()
  })

  test('shows what the figure not chosen would give', async () => {
    await openPage(FIRST)
    const card = within(around('Two sources disagree, and a decision is on record', 'article'))
    expect(card.getByText('0.74 · Behind')).toBeVisible()
    expect(card.getByText('On track')).toBeVisible()
    expect(card.getByText(/By rule 4\./u)).toBeVisible()
  })

  test('shows what would flip its status', async () => {
    await openPage(FIRST, 'zh-CN')
    const card = within(around('离另一状态有多远', 'article'))
    expect(rowsOf(card.getByRole('table', { name: /^计算过程/u })).slice(-3)).toEqual([
      '若数据较高达到148处（相差3处） → 进度正常',
      '若数据较低低于130处（相差15处） → 严重滞后',
      '若无新数据2031年1月1日 → 结果未公布',
    ])
  })
})

describe('the data of the plan', () => {
  const { store } = readPlans('plans')
  const targets = store.targets.filter(({ planId }) => planId === 'digital-shanghai-2025')

  test('lists every series once, with its role for each target', async () => {
    await openPage(FIRST)
    const item = around('Municipal smart factories', 'li')
    expect(item).toHaveTextContent('Judged · Smart factories')
    expect(item).toHaveTextContent('no schedule is known')
    expect(item).toHaveTextContent('end of 2023. A national grading replaced the municipal label.')
    const used = new Set(targets.flatMap(({ series }) => series.map(({ seriesId }) => seriesId)))
    const names = store.series.filter(({ id }) => used.has(id)).map(({ name }) => name.en)
    expect(names.length).toBeGreaterThan(10)
    const headings = within(around('Series', 'section'))
      .getAllByRole('heading', { level: 4 })
      .filter((heading) => heading.closest('li') !== null)
    expect(headings.map(({ textContent }) => textContent).toSorted()).toEqual(names.toSorted())
  })

  test('says where no definition was published', async () => {
    await openPage(FIRST)
    expect(around('5G stations, telecom regulator’s count', 'li')).toHaveTextContent(
      'Definitionno definition was published',
    )
  })

  test('gives each source once, with its link, date and confidence', async () => {
    await openPage(FIRST)
    const entry = around('Shanghai home to 92,000 5G base stations', 'li')
    expect(entry).toHaveTextContent(/published 29 Mar 2024 · high confidence/u)
    expect(within(entry).getByRole('link')).toHaveAttribute('rel', 'noopener noreferrer')
    const entries = [...document.querySelectorAll('li[id^="source-"]')]
    const ids = entries.map(({ id }) => id.slice('source-'.length))
    expect(ids.length).toBeGreaterThan(20)
    expect(new Set(ids).size).toBe(ids.length)
    expect(store.sources.filter(({ id }) => ids.includes(id))).toHaveLength(ids.length)
  })

  test('states the terms of each target, leads to it and to where it is stated', async () => {
    await openPage(SECOND)
    const terms = around('Smart factories', 'section')
    expect(terms).toHaveTextContent('Asks forAt least 200 factories by 31 December 2025')
    expect(terms).toHaveTextContent('Baseline20 factories · end of 2020')
    expect(terms).toHaveTextContent('Directionrising: more is nearer')
    expect(within(terms).getByRole('link', { name: 'Smart factories' })).toHaveAttribute(
      'href',
      '/plans/fourteenth-five-year-plan/targets/smart-factories?asOf=2026-11-23&lang=en',
    )
    const references = within(terms)
      .getAllByRole('link')
      .map((link) => link.getAttribute('href')?.split('#')[1])
      .filter((anchor) => anchor !== undefined)
    expect(references.length).toBeGreaterThan(0)
    for (const anchor of references) expect(document.getElementById(anchor)?.tagName).toBe('LI')
  })

  test('says that the target must be passed where its value is not enough', async () => {
    await openPage(SECOND)
    expect(screen.getAllByText('the value itself is not enough: it must be passed')).toHaveLength(1)
    expect(screen.getByText(/^More than 60%/u)).toBeVisible()
  })
})

describe('the way to it', () => {
  test('leads from the overview in one step, and marks where one is', async () => {
    const { user } = await renderApp('/plans/digital-shanghai-2025?lang=en')
    const navigation = within(screen.getByRole('navigation', { name: 'Main' }))
    const link = navigation.getByRole('link', { name: 'Data and method' })
    expect(link).not.toHaveAttribute('aria-current')
    await user.click(link)
    expect(await screen.findByText('On this page', {}, PATIENT)).toBeVisible()
    expect(screen.getByRole('heading', { level: 1, name: 'Data and method' })).toBeVisible()
    expect(navigation.getByRole('link', { name: 'Data and method' })).toHaveAttribute('aria-current', 'page')
    expect(navigation.getByRole('link', { name: 'Overview' })).not.toHaveAttribute('aria-current')
  })

  test('is called by its name in Chinese, with published names beside their translation', async () => {
    await openPage(FIRST, 'zh-CN')
    expect(screen.getByRole('heading', { level: 1, name: '数据与方法' })).toBeVisible()
    const classes = within(around('增长率之比的等级', 'section'))
    expect(classes.getByText('substantial progress')).toHaveAttribute('lang', 'en')
  })
})
