import { act, screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { describe, expect, test, vi } from 'vitest'
import { API, answerFromPlans, findCard, renderApp, server } from '#tests/setup/render-app.tsx'
// What comes late in a browser is here from the start, so that no test waits for it.
import '#src/features/overview/arranged-targets.tsx'

answerFromPlans()

const FIRST = '/plans/digital-shanghai-2025?asOf=2026-11-23&lang=en'
const SECOND = '/plans/fourteenth-five-year-plan?asOf=2026-11-23&lang=en'

function parameter(name: string): string | null {
  return new URLSearchParams(window.location.search).get(name)
}

/** The names of the targets in the order in which they stand. */
function namesShown(): readonly (string | null)[] {
  const rows = screen.queryAllByRole('rowheader')
  const named = rows.length > 0 ? rows : screen.queryAllByRole('heading', { level: 3 })
  return named.map(({ textContent }) => textContent)
}

async function findTools(): Promise<HTMLElement> {
  return screen.findByRole('region', { name: 'Arrange the targets' })
}

/** What a cell of the table says, by the names of its row and its column. */
function cell(row: string, column: string): HTMLElement {
  const table = screen.getByRole('table')
  const columns = within(table).getAllByRole('columnheader')
  const place = columns.findIndex(({ textContent }) => textContent === column)
  const cells = within(within(table).getByRole('row', { name: new RegExp(row, 'u') })).getAllByRole('cell')
  const found = cells[place - 1]
  if (found === undefined) throw new Error(`There is no cell "${column}" for "${row}".`)
  return found
}

/** Of what is said twice, the part that is seen. */
const VISIBLE = { selector: '[aria-hidden]' }

async function goBack() {
  await act(async () => {
    window.history.back()
    await new Promise((resolve) => {
      window.addEventListener('popstate', resolve, { once: true })
    })
  })
}

describe('the table', () => {
  test('says of each target what the cards do, a row a target', async () => {
    await renderApp(`${FIRST}&view=table`)
    expect(
      await screen.findByRole('table', { name: 'Digital Shanghai 2025: targets as of 23 November 2026' }),
    ).toBeVisible()
    expect(screen.queryByRole('article')).not.toBeInTheDocument()
    expect(namesShown()).toEqual([
      'Digital industries’ share of GDP',
      '5G base stations',
      'Autonomous vehicles in Lingang',
      'Smart factories',
    ])
    const share = 'Digital industries’ share of GDP'
    expect(cell(share, 'Status')).toHaveTextContent('Outcome not published')
    expect(cell(share, 'Latest value')).toHaveTextContent('over 18%')
    expect(cell(share, 'Period')).toHaveTextContent('2024')
    expect(cell(share, 'Target value')).toHaveTextContent('25%')
    expect(cell(share, 'To go or beyond')).toHaveTextContent('at most 7.0 points to go')
    expect(cell(share, 'Share of the way')).toHaveTextContent('over 72%')
    expect(cell('5G base stations', 'Latest value')).toHaveTextContent('92,000 stations')
    expect(cell('5G base stations', 'To go or beyond')).toHaveTextContent('82,000 stations beyond')
    expect(cell('5G base stations', 'Share of the way')).toHaveTextContent('920%')
    expect(cell('5G base stations', 'Age of figure')).toHaveTextContent('2 years 9 months')
  })

  test('says in words that there is no figure, and never zero', async () => {
    await renderApp(
      `${FIRST}&view=table&columns=value,distance,way,pace,recent,projected,age,freshness,office,marks`,
    )
    await screen.findByRole('table')
    expect(cell('Lingang', 'Latest value')).toHaveTextContent('No figure')
    for (const column of ['To go or beyond', 'Share of the way', 'Pace ratio', 'Age of figure', 'Freshness'])
      expect(cell('Lingang', column)).toHaveTextContent('no figure')
    expect(cell('Lingang', 'Office responsible')).toHaveTextContent('not recorded')
    expect(cell('Smart factories', 'Pace ratio')).toHaveTextContent('no baseline')
    expect(cell('Smart factories', 'Projected date')).toHaveTextContent('already met')
    expect(cell('Smart factories', 'Freshness')).toHaveTextContent('Series ended')
    expect(await screen.findAllByText('none')).toHaveLength(4)
    expect(within(screen.getByRole('table')).queryByText('0')).not.toBeInTheDocument()
  })

  test('judges as of another day, and says so', async () => {
    await renderApp(
      '/plans/fourteenth-five-year-plan?asOf=2024-06-01&lang=en&view=table&columns=status,pace,projected',
    )
    expect(await screen.findByRole('table', { name: /as of 1 June 2024/u })).toBeVisible()
    expect(cell('Smart factories', 'Status')).toHaveTextContent('On track')
    expect(cell('Smart factories', 'Pace ratio')).toHaveTextContent('1.45')
    expect(cell('Smart factories', 'Projected date')).toHaveTextContent('would have been 19 Apr 2024')
  })

  test('marks every illustrative figure as such', async () => {
    const response = await fetch(`${API}/plans/digital-shanghai-2025`)
    const text = await response.text()
    server.use(
      http.get(`${API}/plans/digital-shanghai-2025`, () =>
        HttpResponse.text(text.replaceAll('"quality":"reported"', '"quality":"illustrative"'), {
          headers: { 'Content-Type': 'application/json' },
        }),
      ),
    )
    await renderApp(`${FIRST}&view=table`)
    await screen.findByRole('table')
    for (const target of ['Digital industries', '5G base stations', 'Smart factories'])
      expect(cell(target, 'Latest value')).toHaveTextContent('Illustrative')
  })

  test('is sorted by its headers: upwards, downwards and back to the plan’s order', async () => {
    const { user } = await renderApp(`${FIRST}&view=table`)
    const header = await screen.findByRole('columnheader', { name: 'Age of figure' })
    expect(header).not.toHaveAttribute('aria-sort')
    await user.click(within(header).getByRole('button', { name: 'Age of figure' }))
    expect(header).toHaveAttribute('aria-sort', 'ascending')
    expect(parameter('sort')).toBe('age')
    expect(namesShown()).toEqual([
      'Digital industries’ share of GDP',
      '5G base stations',
      'Smart factories',
      'Autonomous vehicles in Lingang',
    ])
    await user.keyboard('{Enter}')
    expect(header).toHaveAttribute('aria-sort', 'descending')
    expect(parameter('sort')).toBe('-age')
    expect(namesShown()).toEqual([
      'Smart factories',
      '5G base stations',
      'Digital industries’ share of GDP',
      'Autonomous vehicles in Lingang',
    ])
    await user.keyboard('{Enter}')
    expect(header).not.toHaveAttribute('aria-sort')
    expect(parameter('sort')).toBeNull()
    expect(screen.queryByRole('button', { name: 'Latest value' })).not.toBeInTheDocument()
  })

  test('has the columns that are chosen, and gives back the usual ones', async () => {
    const { user } = await renderApp(`${FIRST}&view=table`)
    await user.click(await screen.findByRole('button', { name: 'Columns' }))
    const columns = screen.getByRole('group', { name: 'Columns' })
    await user.click(within(columns).getByRole('checkbox', { name: 'Theme' }))
    await user.click(within(columns).getByRole('checkbox', { name: 'Status' }))
    expect(cell('5G base stations', 'Theme')).toHaveTextContent('Networks and mobility')
    expect(screen.queryByRole('columnheader', { name: 'Status' })).not.toBeInTheDocument()
    expect(parameter('columns')).toBe('value,period,target,distance,way,age,theme')
    await user.click(screen.getByRole('button', { name: 'Usual columns' }))
    expect(screen.getByRole('columnheader', { name: 'Status' })).toBeVisible()
    expect(parameter('columns')).toBeNull()
  })
})

describe('the tools', () => {
  test('lead from cards to the table, and Back leads to the cards', async () => {
    const { user } = await renderApp(FIRST)
    const tools = await findTools()
    expect(within(tools).getByRole('button', { name: 'Cards' })).toHaveAttribute('aria-pressed', 'true')
    await user.click(within(tools).getByRole('button', { name: 'Table' }))
    expect(screen.getByRole('table')).toBeVisible()
    expect(parameter('view')).toBe('table')
    await goBack()
    expect(await findCard('5G base stations')).toBeVisible()
    expect(parameter('view')).toBeNull()
  })

  test('narrow the targets by status, theme and freshness, each choice a step that Back undoes', async () => {
    const { user } = await renderApp(FIRST)
    await user.click(within(await findTools()).getByRole('button', { name: 'Filter' }))
    const status = screen.getByRole('group', { name: 'Status' })
    expect(
      within(status)
        .getAllByRole('checkbox')
        .map((box) => box.closest('label')?.textContent),
    ).toEqual(['Met2', 'Outcome not published1', 'Not measured1'])
    await user.click(within(status).getByRole('checkbox', { name: /^Met/u }))
    expect(namesShown()).toEqual(['5G base stations', 'Smart factories'])
    expect(screen.getByText('2 of 4 targets', VISIBLE)).toBeVisible()
    await user.click(
      within(screen.getByRole('group', { name: 'Freshness' })).getByRole('checkbox', {
        name: /^Series ended/u,
      }),
    )
    expect(namesShown()).toEqual(['Smart factories'])
    expect(parameter('status')).toBe('met')
    expect(parameter('age')).toBe('ended')
    await goBack()
    expect(namesShown()).toEqual(['5G base stations', 'Smart factories'])
    await goBack()
    expect(namesShown()).toHaveLength(4)
  })

  test('close their panel on Escape, and give the focus back to what opened it', async () => {
    const { user } = await renderApp(`${FIRST}&view=table`)
    const tools = await findTools()
    for (const [name, group, choice] of [
      ['Filter', 'Freshness', /^Series ended/u],
      ['Columns', 'Columns', 'Period'],
    ] as const) {
      const opener = within(tools).getByRole('button', { name })
      await user.click(opener)
      await user.click(
        within(screen.getByRole('group', { name: group })).getByRole('checkbox', { name: choice }),
      )
      await user.keyboard('{Escape}')
      expect(screen.queryByRole('group', { name: group })).not.toBeInTheDocument()
      expect(opener).toHaveFocus()
      expect(opener).toHaveAttribute('aria-expanded', 'false')
      await user.keyboard('{Enter}')
      expect(screen.getByRole('group', { name: group })).toBeVisible()
      await user.keyboard('{Escape}')
      expect(opener).toHaveAttribute('aria-expanded', 'false')
    }
  })

  test('say which filters hold, take each away, and keep the focus among them', async () => {
    const { user } = await renderApp(`${FIRST}&status=met&theme=networks-and-mobility&q=5g`)
    expect(await screen.findByText('1 of 4 targets', VISIBLE)).toBeVisible()
    const filter = screen.getByRole('button', { name: 'Filter, 2 chosen' })
    await user.click(screen.getByRole('button', { name: 'Remove: “5g”' }))
    expect(parameter('q')).toBeNull()
    expect(filter).toHaveFocus()
    await user.click(screen.getByRole('button', { name: 'Remove: Networks and mobility' }))
    expect(namesShown()).toEqual(['5G base stations', 'Smart factories'])
    await user.click(screen.getByRole('button', { name: 'Clear' }))
    expect(namesShown()).toHaveLength(4)
    expect(window.location.search).toBe('?asOf=2026-11-23&lang=en')
    expect(filter).toHaveFocus()
  })

  test('find what is typed; Back leads to before the search and not to its last letter', async () => {
    const { user } = await renderApp(`${FIRST}&sort=name`)
    const field = await screen.findByRole('searchbox', { name: 'Search targets' })
    await user.type(field, 'smart fac')
    expect(parameter('q')).toBe('smart fac')
    await waitFor(() => {
      expect(namesShown()).toEqual(['Smart factories'])
    })
    await goBack()
    expect(parameter('q')).toBeNull()
    expect(parameter('sort')).toBe('name')
    expect(field).toHaveValue('')
    expect(namesShown()).toHaveLength(4)
  })

  test('announce politely how many targets are left', async () => {
    const { user } = await renderApp(FIRST)
    const tools = await findTools()
    const announced = within(tools).getByRole('status')
    expect(announced).toHaveTextContent('4 targets')
    await user.type(screen.getByRole('searchbox'), 'smart')
    await waitFor(() => {
      expect(announced).toHaveTextContent('1 of 4 targets')
    })
    await user.selectOptions(screen.getByRole('combobox', { name: 'Sort' }), 'Figure, oldest first')
    await waitFor(() => {
      expect(announced).toHaveTextContent('1 of 4 targets, sorted: Figure, oldest first')
    })
  })

  test('have words and a way out where nothing fits', async () => {
    const { user } = await renderApp(`${FIRST}&status=missed`)
    expect(await screen.findByText('No target fits the search and the filters.')).toBeVisible()
    expect(screen.getByText('0 of 4 targets', VISIBLE)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Show all targets' }))
    expect(namesShown()).toHaveLength(4)
    expect(screen.getByRole('button', { name: 'Filter' })).toHaveFocus()
  })

  test('move the cards that are there, and draw none anew', async () => {
    const { user } = await renderApp(FIRST)
    const sort = await screen.findByRole('combobox', { name: 'Sort' })
    const cards = screen.getAllByRole('article')
    const inOrder = namesShown()
    await user.selectOptions(sort, 'Name, Z to A')
    await waitFor(() => {
      expect(namesShown()).not.toEqual(inOrder)
    })
    expect(new Set(screen.getAllByRole('article'))).toEqual(new Set(cards))
    await user.selectOptions(sort, 'Plan’s order')
    await waitFor(() => {
      expect(namesShown()).toEqual(inOrder)
    })
    screen.getAllByRole('article').forEach((card, place) => {
      expect(card).toBe(cards[place])
    })
  })

  test('arrange cards too', async () => {
    const { user } = await renderApp(SECOND)
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Sort' }), 'Furthest to go first')
    expect(namesShown()).toEqual([
      'Smart factories',
      'Digital economy’s share of GDP',
      '5G base stations',
      'Connected-vehicle fleet in Lingang',
    ])
    expect(await findCard('Smart factories')).toBeVisible()
    expect(parameter('sort')).toBe('way')
  })

  test('read in Chinese, with names by pinyin', async () => {
    await renderApp('/plans/digital-shanghai-2025?asOf=2026-11-23&lang=zh-CN&view=table&sort=name')
    expect(
      await screen.findByRole('table', { name: '数字上海2025：截至2026年11月23日的目标情况' }),
    ).toBeVisible()
    expect(namesShown()).toEqual(['5G基站', '临港自动驾驶汽车', '数字产业占GDP比重', '智能工厂'])
    expect(cell('数字产业', '差距或超出')).toHaveTextContent('至多还差7.0个百分点')
    expect(cell('数字产业', '已完成路程')).toHaveTextContent('超过72%')
    expect(screen.getByRole('combobox', { name: '排序' })).toHaveDisplayValue('名称（拼音顺序）')
  })
})

describe('the address', () => {
  test('that asks for what is not there says so, and is used for the rest', async () => {
    await renderApp(`${FIRST}&status=met,done&theme=fire&sort=colour&view=table`)
    expect(await screen.findByText('“done” in the address is no status and is left out.')).toBeVisible()
    expect(screen.getByText('“fire” in the address is no theme of this plan and is left out.')).toBeVisible()
    expect(screen.getByText('“colour” in the address is no order and is left out.')).toBeVisible()
    expect(namesShown()).toEqual(['5G base stations', 'Smart factories'])
  })

  test('keeps the view when a target was looked at and Back pressed', async () => {
    const { user } = await renderApp(`${FIRST}&view=table&status=met&sort=-age`)
    await user.click(await screen.findByRole('link', { name: '5G base stations' }))
    expect(await screen.findByRole('heading', { level: 1, name: '5G base stations' })).toBeVisible()
    expect(window.location.search).toBe('?asOf=2026-11-23&lang=en')
    await goBack()
    await screen.findByRole('table')
    expect(namesShown()).toEqual(['Smart factories', '5G base stations'])
  })

  test('leaves the view behind when another plan is chosen', async () => {
    const { user } = await renderApp(`${FIRST}&view=table&theme=economy-and-industry&columns=status&q=smart`)
    await screen.findByRole('table')
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Choose a plan' }),
      await screen.findByRole('option', { name: '14th Five-Year Plan counterparts' }),
    )
    expect(await findCard('Digital economy’s share of GDP')).toBeVisible()
    expect(window.location.search).toBe('?asOf=2026-11-23&lang=en')
  })

  test('keeps the view when another day or language is chosen', async () => {
    const { user } = await renderApp(`${FIRST}&view=table&status=met,behind`)
    await screen.findByRole('table')
    await user.click(screen.getByRole('button', { name: '中文' }))
    expect(await screen.findByRole('columnheader', { name: '状态' })).toBeVisible()
    expect(parameter('status')).toBe('met,behind')
    expect(namesShown()).toEqual(['5G基站', '智能工厂'])
  })
})

test('where the page is narrow the table is a list, an entry a target, with the same values', async () => {
  vi.stubGlobal('matchMedia', (query: string) =>
    Object.assign(new EventTarget(), { matches: query.startsWith('(max-width') }),
  )
  await renderApp(`${FIRST}&view=table&status=met&columns=status,value,way`)
  const list = await screen.findByRole('list', {
    name: 'Digital Shanghai 2025: targets as of 23 November 2026',
  })
  expect(screen.queryByRole('table')).not.toBeInTheDocument()
  const entries = within(list).getAllByRole('listitem')
  expect(entries.map(({ textContent }) => textContent)).toEqual([
    '5G base stationsMet by Apr 2022Latest value92,000 stationsShare of the way920%',
    'Smart factoriesMet by end 2022Latest value177 factoriesShare of the way177%',
  ])
})
