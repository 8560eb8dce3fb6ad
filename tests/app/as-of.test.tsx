import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { answerFromPlans, findCard, renderApp } from '#tests/setup/render-app.tsx'

answerFromPlans()

const FIRST = '/plans/digital-shanghai-2025'
const SECOND = '/plans/fourteenth-five-year-plan'

beforeEach(() => {
  // Evening of the 23rd where the plans are, and the 24th already in the time zone of the tests.
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-23T12:00:00Z') })
})

async function openPanel(address: string, name = /^As of/u) {
  const { user } = await renderApp(address)
  await findCard('5G base stations')
  const button = screen.getByRole('button', { name })
  await user.click(button)
  return { user, button, panel: await screen.findByRole('dialog', { name: 'See an earlier day' }) }
}

function parameter(name: string): string | null {
  return new URLSearchParams(window.location.search).get(name)
}

describe('the button in the header', () => {
  test('says today, in the time zone of the plan', async () => {
    await renderApp(`${FIRST}?lang=en`)
    await findCard('5G base stations')
    expect(screen.getByRole('button', { name: 'As of 23 Nov 2026' })).toBeVisible()
  })

  test('says the day that the address asks for, on the page of a target too', async () => {
    await renderApp(`${FIRST}/targets/smart-factories?asOf=2024-06-01&lang=en`)
    await screen.findByRole('heading', { level: 1, name: 'Smart factories' })
    expect(screen.getByRole('button', { name: 'As of 1 Jun 2024' })).toBeVisible()
  })

  test('keeps its place without being there until the plan is known', async () => {
    await renderApp(`${FIRST}?lang=en`)
    expect(screen.queryByRole('button', { name: /^As of/u })).not.toBeInTheDocument()
    expect(screen.getByText(/^As of/u)).toBeInTheDocument()
    expect(await screen.findByRole('button', { name: /^As of/u })).toBeVisible()
  })

  test('stands on no page that belongs to no plan', async () => {
    await renderApp('/no/such/page?lang=en')
    await screen.findByRole('heading', { level: 1 })
    expect(screen.queryByText(/^As of/u)).not.toBeInTheDocument()
  })
})

describe('the panel', () => {
  test('takes focus, and Escape gives it back', async () => {
    const { user, button, panel } = await openPanel(`${FIRST}?lang=en`)
    expect(panel).toHaveFocus()
    expect(button).toHaveAttribute('aria-expanded', 'true')
    await user.tab()
    expect(within(panel).getByRole('button', { name: 'Close' })).toHaveFocus()
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
    expect(button).toHaveFocus()
    expect(button).toHaveAttribute('aria-expanded', 'false')
  })

  test('closes on a press outside, and focus returns unless it was wanted elsewhere', async () => {
    const { user, button } = await openPanel(`${FIRST}?lang=en`)
    await user.click(screen.getByText(/Deadline 31 December 2025/u))
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
    await waitFor(() => {
      expect(button).toHaveFocus()
    })
    await user.click(button)
    await screen.findByRole('dialog')
    await user.click(screen.getByRole('combobox', { name: 'Theme' }))
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
    expect(screen.getByRole('combobox', { name: 'Theme' })).toHaveFocus()
  })

  test('closes when focus leaves it, by its own button and by the one that opened it', async () => {
    const { user, button, panel } = await openPanel(`${FIRST}?lang=en`)
    await user.tab({ shift: true })
    expect(button).toHaveFocus()
    expect(panel).toBeInTheDocument()
    await user.tab({ shift: true })
    expect(panel).not.toBeInTheDocument()
    await user.click(button)
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Close' }))
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
    expect(button).toHaveFocus()
    await user.click(button)
    await screen.findByRole('dialog')
    await user.click(button)
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  })
})

describe('a day that is typed', () => {
  test('is judged for, stands in the address and is undone by Back', async () => {
    const { user, button, panel } = await openPanel(`${SECOND}?lang=en`)
    fireEvent.change(within(panel).getByLabelText('Day'), { target: { value: '2024-06-01' } })
    expect(parameter('asOf')).toBeNull()
    await user.click(within(panel).getByRole('button', { name: 'Show' }))
    expect(parameter('asOf')).toBe('2024-06-01')
    expect(button).toHaveFocus()
    expect(button).toHaveTextContent('As of 1 Jun 2024')
    expect(within(await findCard('Smart factories')).getByText('On track')).toBeVisible()
    expect(await screen.findByText('This page shows the past, as of 1 June 2024.')).toBeVisible()
    window.history.back()
    expect(await within(await findCard('Smart factories')).findByText('Outcome not published')).toBeVisible()
  })

  test.each([
    ['2026-11-24', 'That day has not come yet. The latest is today, 23 November 2026.'],
    ['', 'That is not a whole day that exists. Enter one up to today, 23 November 2026.'],
    ['0202-06-01', 'That is not a whole day that exists. Enter one up to today, 23 November 2026.'],
  ])('%j gets a sentence and stays in the field', async (typed, sentence) => {
    const { user, panel } = await openPanel(`${FIRST}?asOf=2025-04-05&lang=en`)
    const field = within(panel).getByLabelText('Day')
    fireEvent.change(field, { target: { value: typed } })
    await user.click(within(panel).getByRole('button', { name: 'Show' }))
    expect(within(panel).getByRole('alert')).toHaveTextContent(sentence)
    expect(field).toHaveValue(typed)
    expect(field).toHaveFocus()
    expect(field).toHaveAccessibleDescription(sentence)
    expect(parameter('asOf')).toBe('2025-04-05')
  })

  test('that is today leaves the address without a day', async () => {
    const { user, panel } = await openPanel(`${FIRST}?asOf=2025-04-05&lang=en`)
    fireEvent.change(within(panel).getByLabelText('Day'), { target: { value: '2026-11-23' } })
    await user.keyboard('{Tab}')
    await user.click(within(panel).getByRole('button', { name: 'Show' }))
    expect(parameter('asOf')).toBeNull()
    expect(screen.queryByText(/This page shows the past/u)).not.toBeInTheDocument()
  })

  test('is taken back by “Back to today”, and with it the switch', async () => {
    const { user, panel } = await openPanel(`${FIRST}?asOf=2025-04-05&known=published&lang=en`)
    await user.click(within(panel).getByRole('button', { name: 'Back to today' }))
    expect(window.location.search).toBe('?lang=en')
  })
})

describe('steps from change to change', () => {
  test('go back through the days, each told with target, cause and status before and after', async () => {
    const { user, panel } = await openPanel(`${SECOND}?lang=en`)
    expect(within(panel).getByText('Last change before: 1 January 2026')).toBeVisible()
    await user.click(within(panel).getByRole('button', { name: /Earlier change/u }))
    expect(parameter('asOf')).toBe('2026-01-01')
    const passed = within(panel).getByText('Smart factories').closest('li')
    expect(passed).toHaveTextContent('Deadline passed: 31 December 2025')
    expect(passed).toHaveTextContent('Status changed from “On track” to “Outcome not published”')
    await user.click(within(panel).getByRole('button', { name: /Earlier change/u }))
    expect(parameter('asOf')).toBe('2024-12-12')
    const counted = within(panel).getByText('5G base stations').closest('li')
    expect(counted).toHaveTextContent('New figure: over 83,000 stations (12 December 2024)')
    expect(counted).toHaveTextContent('Status changed from “Not assessed” to “Met”')
    expect(within(await findCard('5G base stations')).getByText('Met by 12 Dec 2024')).toBeVisible()
  })

  test('go forward to the last one, and there the button stays without effect', async () => {
    const { user, panel } = await openPanel(`${SECOND}?asOf=2025-04-05&lang=en`)
    const later = within(panel).getByRole('button', { name: /Later change/u })
    expect(later).toHaveTextContent('1 Jan 2026')
    await user.click(later)
    expect(parameter('asOf')).toBe('2026-01-01')
    expect(later).toHaveFocus()
    expect(later).toHaveAttribute('aria-disabled', 'true')
    await user.click(later)
    expect(parameter('asOf')).toBe('2026-01-01')
  })

  test('say that nothing was on record before the first', async () => {
    const { panel } = await openPanel(`${FIRST}?asOf=2019-02-03&lang=en`)
    expect(within(panel).getByText('Nothing was on record by this day.')).toBeVisible()
    expect(within(panel).getByRole('button', { name: /Earlier change/u })).toHaveTextContent('none earlier')
  })

  test('tell a figure that left the status as it was', async () => {
    const { panel } = await openPanel(`${FIRST}?asOf=2023-08-31&lang=en`)
    expect(within(panel).getByText('What changed on 31 August 2023')).toBeVisible()
    const entry = within(panel).getByText('5G base stations').closest('li')
    expect(entry).toHaveTextContent('New figure: 88,000 stations (August 2023)')
    expect(entry).toHaveTextContent('Status stays “Met”')
  })
})

describe('only what had been published by then', () => {
  test('is judged on, said on the page and listed apart where the date is unknown', async () => {
    const { user, panel } = await openPanel(`${FIRST}?asOf=2024-03-01&lang=en`)
    expect(within(await findCard('5G base stations')).getByText('92,000')).toBeVisible()
    await user.click(within(panel).getByRole('checkbox', { name: 'Only what had been published by then' }))
    expect(parameter('known')).toBe('published')
    expect(screen.getByText('Only figures known to have been published by then count.')).toBeVisible()
    // The 92,000 of February were published in April.
    expect(within(await findCard('5G base stations')).getByText('88,000')).toBeVisible()
    const undated = within(panel).getByRole('region', {
      name: 'Left out, as their publication date is unknown',
    })
    expect(within(undated).getByRole('listitem')).toHaveTextContent(
      'Smart factoriesend of 2023 · 177 factories',
    )
    window.history.back()
    expect(await within(await findCard('5G base stations')).findByText('92,000')).toBeVisible()
  })

  test('steps by the day of publication', async () => {
    const { user, panel } = await openPanel(`${FIRST}?asOf=2024-03-01&known=published&lang=en`)
    await user.click(within(panel).getByRole('button', { name: /Later change/u }))
    expect(parameter('asOf')).toBe('2024-04-02')
    expect(within(panel).getByText('New figure: 92,000 stations (February 2024)')).toBeVisible()
  })

  test('says so where nothing is left out', async () => {
    const { panel } = await openPanel(`${FIRST}?asOf=2022-10-01&known=published&lang=en`)
    expect(within(panel).getByText('Every figure up to this day has a known publication date.')).toBeVisible()
  })

  test('can be asked for today, and all figures count again by one press', async () => {
    const { user } = await renderApp(`${FIRST}?known=published&lang=en`)
    expect(await screen.findByText('Only figures known to have been published by today count.')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Count all figures' }))
    expect(window.location.search).toBe('?lang=en')
    expect(screen.queryByText(/Only figures known/u)).not.toBeInTheDocument()
  })
})

describe('an address that asks for what cannot be', () => {
  test.each([
    ['asOf=2027-01-01', /The day 2027-01-01 in the address has not come yet/u],
    ['asOf=soon', /The date “soon” in the address is not a day/u],
    ['known=all', /“all” in the address is not understood, so all figures count\./u],
  ])('%s is ignored with a note', async (query, note) => {
    await renderApp(`${FIRST}?${query}&lang=en`)
    expect(await screen.findByText(note)).toBeVisible()
    expect(screen.getByRole('button', { name: 'As of 23 Nov 2026' })).toBeVisible()
  })

  test('both notes stand where both are wrong, and one press clears the address', async () => {
    const { user } = await renderApp(`${FIRST}?asOf=soon&known=all&lang=en`)
    expect(await screen.findByText(/“soon”/u)).toBeVisible()
    expect(screen.getByText(/“all”/u)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Back to today' }))
    expect(window.location.search).toBe('?lang=en')
  })
})

test('the panel reads in Chinese', async () => {
  const { user } = await renderApp(`${SECOND}?asOf=2024-12-12&known=published&lang=zh-CN`)
  await user.click(await screen.findByRole('button', { name: '截至2024年12月12日' }))
  const panel = await screen.findByRole('dialog', { name: '查看以往情况' })
  expect(within(panel).getByRole('checkbox', { name: '仅计入当时已发布的数据' })).toBeChecked()
  await user.click(within(panel).getByRole('button', { name: /下一次变动/u }))
  const changes = within(panel).getByRole('region', { name: '历次变动' })
  const entry = within(changes).getByText('5G基站').closest('li')
  expect(entry).toHaveTextContent('新数据：超过83,000座（2024年12月12日）')
  expect(entry).toHaveTextContent('状态由“未评估”变为“已达标”')
})
