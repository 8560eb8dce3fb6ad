import { fireEvent, screen, within } from '@testing-library/react'
import { beforeAll, describe, expect, test } from 'vitest'
import { answerFromPlans, API, renderApp, server } from '#tests/setup/render-app.tsx'
import { createHandlers } from '#mocks/create-handlers.ts'
import { HOSTILE_PLAN, hostileStore } from '#tests/ui/charts/hostile-plan.ts'

answerFromPlans()

// What comes late is large, and no test is about how long it takes to read it.
beforeAll(async () => {
  await import('#src/features/target/target-page.tsx')
  await import('#src/ui/charts/trajectory-chart.tsx')
}, 60_000)

const FIRST_PLAN = '/plans/digital-shanghai-2025/targets'
const SECOND_PLAN = '/plans/fourteenth-five-year-plan/targets'
const FACTORIES = `${SECOND_PLAN}/smart-factories?asOf=2024-06-01&lang=en`

async function findChart(name: string): Promise<HTMLElement> {
  return screen.findByRole('slider', { name })
}

/** The line of text that says what is being read. */
function readout(chart: HTMLElement): string {
  const line = chart.nextElementSibling?.querySelector('[role="status"]')
  if (line === null || line === undefined) throw new Error('The chart has no readout.')
  return line.textContent
}

function serveHostilePlan(): void {
  server.use(...createHandlers(hostileStore, { baseUrl: API }))
}

describe('the chart of a target', () => {
  test('is one drawing, named and told in words', async () => {
    await renderApp(FACTORIES)
    const chart = await findChart('Smart factories over time')
    expect(chart).toHaveAttribute('data-chart')
    expect(chart.querySelectorAll('svg')).toHaveLength(1)
    expect(chart).toHaveAccessibleDescription(
      /^On track: 177 factories at the end of 2023, 23 factories from the target of 200 factories\. .* 4 figures: first 20, end of 2020; latest 177, end of 2023; lowest 20, end of 2020; highest 177, end of 2023\. /u,
    )
  })

  test('is read by keys, one stop after the other, from either end', async () => {
    const { user } = await renderApp(FACTORIES)
    const chart = await findChart('Smart factories over time')
    chart.focus()
    expect(readout(chart)).toBe('')
    await user.keyboard('{ArrowRight}')
    expect(readout(chart)).toBe('End of 2020: 20 · path required 20 · target 200 factories')
    expect(chart).toHaveAttribute('aria-valuetext', '31 December 2020')
    await user.keyboard('{ArrowRight}{ArrowRight}')
    expect(readout(chart)).toBe(
      'End of 2022: 100 · note 1, 31 Dec 2022 · path required 92 · target 200 factories',
    )
    await user.keyboard('{ArrowLeft}')
    expect(readout(chart)).toContain('14 September 2022: 60')
    await user.keyboard('{End}')
    expect(readout(chart)).toBe('Deadline 31 Dec 2025 · path required 200 · target 200 factories')
    await user.keyboard('{Home}')
    expect(readout(chart)).toContain('End of 2020: 20')
  })

  test('forgets what was read on Escape, and on leaving it', async () => {
    const { user } = await renderApp(FACTORIES)
    const chart = await findChart('Smart factories over time')
    chart.focus()
    await user.keyboard('{ArrowLeft}')
    expect(readout(chart)).not.toBe('')
    await user.keyboard('{Escape}')
    expect(readout(chart)).toBe('')
    await user.keyboard('{ArrowLeft}')
    await user.tab()
    expect(readout(chart)).toBe('')
  })

  test('says the same by pointer, touch and keys', async () => {
    const { user } = await renderApp(FACTORIES)
    const chart = await findChart('Smart factories over time')
    chart.focus()
    await user.keyboard('{End}')
    const byKeys = readout(chart)
    await user.keyboard('{Escape}')
    fireEvent.pointerMove(chart, { clientX: 630, clientY: 50, pointerType: 'mouse' })
    expect(readout(chart)).toBe(byKeys)
    fireEvent.pointerLeave(chart, { pointerType: 'mouse' })
    expect(readout(chart)).toBe('')
    fireEvent.pointerDown(chart, { clientX: 630, clientY: 50, pointerType: 'touch' })
    fireEvent.pointerLeave(chart, { pointerType: 'touch' })
    expect(readout(chart)).toBe(byKeys)
  })

  test('reads at its stops every figure of the table, and the table tells all that is read', async () => {
    const { user } = await renderApp(FACTORIES)
    const chart = await findChart('Smart factories over time')
    chart.focus()
    const stops = Number(chart.getAttribute('aria-valuemax'))
    const read: string[] = []
    for (let stop = 0; stop < stops; stop += 1) {
      await user.keyboard('{ArrowRight}')
      read.push(readout(chart))
    }
    await user.click(screen.getByRole('button', { name: 'Table' }))
    const cellsOf = (name: string) =>
      within(screen.getByRole('table', { name }))
        .getAllByRole('row')
        .slice(1)
        .map((row) => [...row.children].map(({ textContent }) => textContent))
    const figures = cellsOf('Smart factories over time')
    expect(
      figures.map(
        ([, period = '', value = '', required = '', target = '']) =>
          `${period} ${value} ${required} ${target}`,
      ),
    ).toEqual([
      'end of 2023 177 128 200 factories',
      'end of 2023 100 128 200 factories',
      'end of 2022 100 92 200 factories',
      '14 September 2022 60 81 200 factories',
      'end of 2020 20 20 200 factories',
    ])
    for (const [, period = '', value = '', required = ''] of figures) {
      const stop = read.find((text) => text.toLowerCase().startsWith(period.toLowerCase()))
      expect(stop).toContain(`: ${value}`)
      expect(stop).toContain(`path required ${required}`)
    }
    expect(cellsOf('Target, path and projection')).toEqual([
      ['Baseline', '31 Dec 2020', '20', 'Path required'],
      ['Target at the deadline', '31 Dec 2025', '200 factories', ''],
      [
        'At the recent pace',
        '19 Apr 2024',
        '200',
        'at the recent pace, +77 a year since 31 Dec 2022: straight on from the last figure',
      ],
    ])
    expect(read.join('\n')).toContain('At the recent pace 200 on 19 Apr 2024')
  })

  test('leaves out a line, and says so in the address', async () => {
    const { user } = await renderApp(FACTORIES)
    const chart = await findChart('Smart factories over time')
    const path = screen.getByRole('button', { name: 'Path required' })
    expect(path).toHaveAttribute('aria-pressed', 'true')
    await user.click(path)
    expect(path).toHaveAttribute('aria-pressed', 'false')
    expect(window.location.search).toBe('?asOf=2024-06-01&lang=en&hide=path')
    chart.focus()
    await user.keyboard('{Home}')
    expect(readout(chart)).toBe('End of 2020: 20 · target 200 factories')
    await user.click(screen.getByRole('button', { name: 'Projection' }))
    expect(window.location.search).toContain('hide=path%2Cprojection')
    expect(within(chart).queryByText('At the recent pace')).not.toBeInTheDocument()
    await user.click(path)
    expect(window.location.search).toContain('hide=projection')
  })

  test('shows the approach to a target left far behind, and says what lies beyond', async () => {
    serveHostilePlan()
    const { user } = await renderApp(`/plans/${HOSTILE_PLAN}/targets/ninefold?asOf=2026-11-23&lang=en`)
    const chart = await findChart('ninefold over time')
    expect(within(chart).getByText('927 · 2023')).toBeInTheDocument()
    expect(within(chart).getByText('Target 103 places')).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Approach to the target' }))
    expect(window.location.search).toContain('frame=approach')
    expect(
      screen.getByText('This view ends at 220. 4 figures lie beyond it, the farthest 927, 2023.'),
    ).toBeVisible()
    expect(chart).toHaveAccessibleDescription(/This view ends at 220\./u)
    expect(within(chart).getByText(/↑ 927/u)).toBeInTheDocument()
    expect(within(chart).getByText('Target 103 places')).toBeInTheDocument()
  })

  test('offers no approach where the judged figures began beyond the target, and keeps both legible', async () => {
    await renderApp(`${FIRST_PLAN}/5g-base-stations?frame=approach&asOf=2026-11-23&lang=en`)
    const chart = await findChart('5G base stations over time')
    expect(screen.queryByRole('button', { name: 'Approach to the target' })).not.toBeInTheDocument()
    expect(within(chart).getByText('92,000 · Feb 2024')).toBeInTheDocument()
    expect(within(chart).getByText('Target 10,000 stations')).toBeInTheDocument()
    expect(screen.queryByText(/This view ends at/u)).not.toBeInTheDocument()
  })

  test('shows no figure, and no note, of later than the day judged for', async () => {
    const { user } = await renderApp(`${SECOND_PLAN}/smart-factories?asOf=2022-10-01&lang=en`)
    const chart = await findChart('Smart factories over time')
    expect(chart).toHaveAccessibleDescription(
      /2 figures: first 20, end of 2020; latest 60, 14 September 2022;/u,
    )
    chart.focus()
    await user.keyboard('{End}{ArrowLeft}')
    expect(readout(chart)).not.toContain('177')
    expect(within(chart).queryByText(/177/u)).not.toBeInTheDocument()
  })

  test('lists the plan’s dated notes with their sources, under the numbers of their markers', async () => {
    await renderApp(`${SECOND_PLAN}/5g-base-stations?asOf=2026-11-23&lang=en`)
    const chart = await findChart('5G base stations over time')
    const notes = within(screen.getByRole('region', { name: 'Dated notes' })).getAllByRole('listitem')
    expect(notes.map(({ textContent }) => textContent)).toEqual([
      '1 end 2019 · City target for 2019: over 10,000 (AsiaToday (citing Xinhua))',
      '2 end 2020 · City target for 2020: 30,000 outdoor stations (RCR Wireless News)',
      '3 end 2021 · City target for 2021: over 30,000 (AsiaToday (citing Xinhua))',
      "4 end 2023 · City target for 2023: over 77,000 (Xinhua via People's Daily Online)",
    ])
    for (const number of ['1', '2', '3', '4']) expect(within(chart).getByText(number)).toBeInTheDocument()
  })

  test('lists dated notes also where nothing was measured', async () => {
    await renderApp(`${SECOND_PLAN}/lingang-vehicle-fleet?asOf=2026-11-23&lang=en`)
    const notes = await screen.findByRole('region', { name: 'Dated notes' })
    expect(within(notes).getAllByRole('listitem')).toHaveLength(4)
    expect(screen.queryByRole('slider', { name: /over time/u })).not.toBeInTheDocument()
  })

  test('tells revisions, a break, a gap and what kind of figure it is in the table', async () => {
    serveHostilePlan()
    await renderApp(`/plans/${HOSTILE_PLAN}/targets/revised?asOf=2026-11-23&lang=en&view=table`)
    const figures = await screen.findByRole('table', { name: 'revised over time' })
    expect(within(figures).getByRole('row', { name: /2022 no figure .* Nothing was counted/u })).toBeVisible()
    expect(within(figures).getByRole('row', { name: /2024 at most 163 .* Estimated/u })).toBeVisible()
    expect(within(figures).getByRole('row', { name: /2019 52 .* 310 places/u })).toBeVisible()
    const terms = screen.getByRole('table', { name: 'Target, path and projection' })
    for (const name of [
      'Target until 15 Mar 2020 310 places',
      'Target until 20 May 2023 268 places',
      /^Earlier deadline 31 Dec 2025/u,
      'Target at the deadline 31 Dec 2026 240 places',
      /^Milestone 31 Dec 2021 97/u,
    ]) {
      expect(within(terms).getByRole('row', { name })).toBeVisible()
    }
  })
})

describe('a long series', () => {
  test('is shown for a stretch of time, which the address keeps, and whole again', async () => {
    serveHostilePlan()
    const { user } = await renderApp(`/plans/${HOSTILE_PLAN}/targets/four-hundred?asOf=2026-11-23&lang=en`)
    const chart = await findChart('four-hundred over time')
    const stops = Number(chart.getAttribute('aria-valuemax'))
    const from = screen.getByRole('slider', { name: 'From' })
    fireEvent.change(from, { target: { value: String(2015 * 12 + 2) } })
    expect(from).toHaveAttribute('aria-valuetext', 'March 2015')
    expect(window.location.search).not.toContain('from=')
    fireEvent.pointerUp(from)
    expect(window.location.search).toContain('from=2015-03-01')
    expect(Number(chart.getAttribute('aria-valuemax'))).toBeLessThan(stops)
    const elsewhere = within(screen.getByRole('navigation', { name: 'Main' })).getByRole('link', {
      name: 'Overview',
    })
    expect(elsewhere).toHaveAttribute('href', `/plans/${HOSTILE_PLAN}?asOf=2026-11-23&lang=en`)
    await user.click(screen.getByRole('button', { name: 'Whole time' }))
    expect(window.location.search).not.toContain('from=')
    expect(chart).toHaveAttribute('aria-valuemax', String(stops))
  })

  test('needs no such choice where the figures are few', async () => {
    await renderApp(FACTORIES)
    await findChart('Smart factories over time')
    expect(screen.queryByRole('slider', { name: 'From' })).not.toBeInTheDocument()
  })
})

describe('related series', () => {
  test('are small charts over the same years, with their ends named', async () => {
    await renderApp(`${FIRST_PLAN}/lingang-autonomous-vehicles?asOf=2026-11-23&lang=en`)
    const related = await screen.findByRole('region', { name: 'Related figures' })
    const roads = await within(related).findByRole('img', {
      name: 'First 5.6 km, 1 March 2018; latest 5,238.82 km, end of 2025; lowest 5.6 km, 1 March 2018; highest 5,238.82 km, end of 2025.',
    })
    expect(roads.parentElement?.textContent).toBe('6,000020182025')
    const vehicles = within(related).getByRole('img', {
      name: /^First 152 vehicles, end of 2020; latest 932 vehicles/u,
    })
    expect(vehicles.parentElement?.textContent).toBe('1,000020182025')
  })
})
