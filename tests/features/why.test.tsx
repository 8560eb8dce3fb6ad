import { fireEvent, screen, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { beforeEach, describe, expect, test } from 'vitest'
import { createHandlers } from '#mocks/create-handlers.ts'
import { answerFromPlans, API, renderApp, server } from '#tests/setup/render-app.tsx'
import { readPlans } from '#tools/plans/read-plans.ts'

answerFromPlans()

const FACTORIES = '/plans/fourteenth-five-year-plan/targets/smart-factories'
const SHARE = '/plans/digital-shanghai-2025/targets/digital-gdp-share'

beforeEach(() => {
  Element.prototype.scrollIntoView = () => undefined
})

async function openWhy() {
  const summary = await screen.findByText('Why this status?')
  const details = summary.closest('details')
  if (details === null) throw new Error('The explanation is no disclosure.')
  details.open = true
  return details
}

describe('“Why this status?”', () => {
  test('shows the pace ratio with the numbers put in', async () => {
    await renderApp(`${FACTORIES}?asOf=2024-06-01&lang=en`)
    const why = await openWhy()
    expect(within(why).getByText('177 − 20 = 157')).toBeVisible()
    expect(within(why).getByText('128 − 20 = 108')).toBeVisible()
    expect(within(why).getByText('157 ÷ 108 = 1.45')).toBeVisible()
    expect(within(why).getByText('on the path from 20, end 2020, to 200, 31 Dec 2025')).toBeVisible()
  })

  test('names the rule that decided and why those before it did not', async () => {
    await renderApp(`${FACTORIES}?asOf=2024-06-01&lang=en`)
    const why = await openWhy()
    const [first, second, third, fourth] = within(why).getAllByRole('listitem')
    expect(first).toHaveTextContent('No usable value: not assesseddoes not apply: 177 is on record')
    expect(second).toHaveTextContent('does not apply: 31 December 2025 has not passed')
    expect(third).toHaveTextContent('does not apply: the target was not reached')
    expect(fourth).toHaveAttribute('aria-current', 'true')
    expect(fourth).toHaveTextContent('applies')
  })

  test('says what would flip it, by value, by time and by the other figure', async () => {
    await renderApp(`${FACTORIES}?asOf=2024-06-01&lang=en`)
    const why = await openWhy()
    expect(
      within(why).getByText('At 200 or more at the end of 2023 it would be “Met” (23 factories higher).'),
    ).toBeVisible()
    expect(
      within(why).getByText(
        'Without a new figure it becomes “Outcome not published” on 1 January 2026, when the deadline has passed.',
      ),
    ).toBeVisible()
    expect(
      within(why).getByText('With the other figure, 100 at the end of 2023, the status would be “Behind”.'),
    ).toBeVisible()
  })

  test('says of a method that it is not available, and why', async () => {
    await renderApp(`${SHARE}?asOf=2026-11-23&lang=en`)
    const why = await openWhy()
    expect(within(why).getByText('not available: no baseline is known')).toBeVisible()
    expect(
      within(why).getByText('“over 18%” is a bound: it can prove the target met and cannot prove it missed.'),
    ).toBeVisible()
  })

  test('marks that methods disagree, with the reason', async () => {
    const { store } = readPlans('plans')
    const share = (asOf: string, value: number, index: number) => ({
      id: `share-${String(index)}`,
      asOf,
      value,
      missingReason: null,
      qualifier: 'exact' as const,
      quality: 'reported' as const,
      break: false,
      sourceId: 'feature-article',
      publishedOn: null,
      recordedAt: '2026-01-01T00:00:00Z',
      note: null,
    })
    server.use(
      ...createHandlers(
        {
          ...store,
          targets: store.targets.map((target) =>
            target.id === 'digital-gdp-share'
              ? {
                  ...target,
                  value: 60,
                  dueBy: '2030-12-31',
                  baseline: { value: 0.37, asOf: '2015', sourceId: 'feature-article' },
                  decisions: [],
                }
              : target,
          ),
          observations: {
            ...store.observations,
            'digital-industries-share': [share('2015', 0.37, 1), share('2025', 9.53, 2)],
          },
        },
        { baseUrl: API },
      ),
    )
    await renderApp(`${SHARE}?asOf=2026-11-23&lang=en`)
    const why = await openWhy()
    expect(await within(why).findByText(/^Methods disagree: the growth ratio is kinder/u)).toBeInTheDocument()
    expect(within(why).getByText('substantial progress')).toBeVisible()
    expect(within(why).getByText(/= 0\.9504$/u)).toBeVisible()
    expect(screen.getAllByText('Off track')[0]).toBeVisible()
  })

  test('opens by a link to it', async () => {
    await renderApp(`${FACTORIES}?asOf=2024-06-01&lang=en#why`)
    expect(await screen.findByText('157 ÷ 108 = 1.45')).toBeVisible()
  })
})

describe('the history of a status', () => {
  test('lists each change with its day and its cause, newest first', async () => {
    await renderApp(`${FACTORIES}?asOf=2026-11-23&lang=en`)
    const ledger = await screen.findByRole('region', { name: 'How the status came about' })
    expect(
      within(ledger)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual([
      '1 January 2026Outcome not publisheddeadline passed, 31 December 2025',
      '31 December 2022On tracknew figure: 100 at the end of 2022',
      '14 September 2022Behindnew figure: 60 on 14 September 2022',
      '31 December 2020Not assessednew figure: 20 at the end of 2020',
    ])
  })

  test('says by which days it goes where only what was published by then counts', async () => {
    await renderApp(`${FACTORIES}?asOf=2024-06-01&known=published&lang=en`)
    const ledger = await screen.findByRole('region', { name: 'How the status came about' })
    expect(ledger).toHaveTextContent('by the day on which figures were published')
    expect(ledger).not.toHaveTextContent('by the period that figures describe')
  })

  test('keeps a corrected figure beside what corrected it', async () => {
    server.use(
      http.get(`${API}/series/municipal-smart-factories/observations`, async ({ request }) => {
        const { store } = readPlans('plans')
        const [first] = store.observations['municipal-smart-factories'] ?? []
        if (first === undefined) throw new Error('The series has no figure.')
        const corrected = { ...first, id: 'corrected', value: 22, recordedAt: '2026-11-24T22:00:00Z' }
        const sources = store.sources.filter(({ id }) => id === first.sourceId)
        expect(request.method).toBe('GET')
        return HttpResponse.json({ items: [first, corrected], sources, nextCursor: null })
      }),
    )
    await renderApp(`${FACTORIES}?asOf=2026-11-23&lang=en`)
    const table = await screen.findByRole('table', { name: 'Records and corrections' })
    expect(await within(table).findByText('corrected since')).toBeInTheDocument()
    const rows = within(table).getAllByRole('row').slice(1)
    expect(rows.map((row) => within(row).getAllByRole('cell')[0]?.textContent)).toEqual(['22', '20'])
    // By then it was the day after in Shanghai.
    expect(within(table).getByText('25 Nov 2026')).toBeInTheDocument()
  })
})

describe('what if', () => {
  test('gives the date and the status of a supposed pace, and nothing is saved', async () => {
    const { user } = await renderApp(`${FACTORIES}?asOf=2024-06-01&lang=en`)
    const card = await screen.findByRole('region', { name: 'What if?' })
    expect(within(card).getByText('A supposition, not a figure. Nothing is saved.')).toBeVisible()
    const pace = within(card).getByRole('textbox', {
      name: 'Pace from the last figure on (factories a year)',
    })
    await user.clear(pace)
    await user.type(pace, '15')
    expect(
      within(card).getByText(
        'About 207 factories at the deadline: “Met”. The target is reached in July 2025.',
      ),
    ).toBeVisible()
    expect(window.location.search).toBe('?asOf=2024-06-01&lang=en')
    await user.click(within(card).getByRole('button', { name: 'Reset' }))
    expect(pace).not.toHaveValue('15')
  })

  test.each([
    [
      'en',
      'It would have been about 331 factories at the deadline: “Met”. The target would have been reached in April 2024.',
    ],
    ['zh-CN', '期限时本应约为331家：“已达标”。按此速度，2024年4月本可达到目标。'],
  ])('tells in %s what has passed as what would have been', async (language, told) => {
    await renderApp(`${FACTORIES}?asOf=2026-11-23&lang=${language}`)
    expect(await screen.findByText(told)).toBeVisible()
  })

  test('follows the slider', async () => {
    await renderApp(`${FACTORIES}?asOf=2024-06-01&lang=en`)
    const slider = await screen.findByRole('slider', {
      name: 'Pace from the last figure on (factories a year)',
    })
    fireEvent.change(slider, { target: { value: slider.getAttribute('min') } })
    expect(screen.getByText('At that pace it would fall below zero, which it cannot.')).toBeVisible()
    fireEvent.change(slider, { target: { value: '-5' } })
    expect(screen.getByText(/The target is not reached at this pace\.$/u)).toBeVisible()
  })

  test('gives the status of a supposed next value, and says what is wrong with bad input', async () => {
    const { user } = await renderApp(`${FACTORIES}?asOf=2024-06-01&lang=en`)
    const card = await screen.findByRole('region', { name: 'What if?' })
    const value = within(card).getByRole('textbox', { name: 'Next value (factories)' })
    const period = within(card).getByRole('textbox', { name: 'For the period' })
    await user.type(value, 'many')
    expect(within(card).getByText(/^That is no number\. Write one such as/u)).toBeVisible()
    await user.clear(value)
    await user.type(value, '1,50')
    expect(within(card).getByText(/^That is no number\./u)).toBeVisible()
    await user.type(value, '0')
    expect(within(card).getByText(/^It would be “Met”\./u)).toBeVisible()
    await user.clear(value)
    await user.type(value, '-3')
    expect(within(card).getByText('It cannot be below zero. Write zero or more.')).toBeVisible()
    await user.clear(value)
    await user.type(value, '150.5')
    expect(within(card).getByText('Whole things are counted here. Write a whole number.')).toBeVisible()
    await user.clear(value)
    await user.type(value, '150')
    expect(within(card).getByText(/^It would be “Missed”\./u)).toBeVisible()
    await user.clear(period)
    await user.type(period, '2025-02-30')
    expect(within(card).getByText(/^That is no period\./u)).toBeVisible()
    await user.clear(period)
    await user.type(period, '2022')
    expect(within(card).getByText('The period must end after that of the latest figure.')).toBeVisible()
  })
})
