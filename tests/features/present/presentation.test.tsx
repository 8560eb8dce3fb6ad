import { act, screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createHandlers } from '#mocks/create-handlers.ts'
import { chooseLetterKeys } from '#src/ui/letter-keys.ts'
import { API, answerFromPlans, renderApp, server } from '#tests/setup/render-app.tsx'
import { readPlans } from '#tools/plans/read-plans.ts'

answerFromPlans()

const SLIDES = '/plans/digital-shanghai-2025/present?lang=en'
const WAIT_LONG = { timeout: 20_000 }

beforeEach(() => {
  chooseLetterKeys(true)
})

afterEach(() => {
  Reflect.deleteProperty(navigator, 'wakeLock')
})

async function findSlide(number: number, total = 9): Promise<HTMLElement> {
  return screen.findByText(new RegExp(`^Slide ${String(number)} of ${String(total)}: `, 'u'), {}, WAIT_LONG)
}

describe('the slides', () => {
  test('stand without the header, the first one of nine, and say so once', async () => {
    await renderApp(SLIDES)
    expect(await findSlide(1)).toHaveAttribute('role', 'status')
    expect(screen.queryByRole('banner')).not.toBeInTheDocument()
    expect(screen.getByRole('heading', { level: 1, name: 'Digital Shanghai 2025' })).toBeVisible()
    expect(screen.getByRole('main')).toHaveFocus()
    expect(document.title).toBe('Digital Shanghai 2025 · Slides')
  })

  test('give a target its message, its value, its source and its place', async () => {
    await renderApp(`${SLIDES}&slide=target-digital-gdp-share`)
    await findSlide(3)
    const slide = screen.getByRole('main')
    expect(
      within(slide).getByRole('heading', {
        level: 1,
        name: 'Whether digital industries reached 25% of GDP is not known',
      }),
    ).toBeVisible()
    expect(slide).toHaveTextContent('over18%')
    expect(slide).toHaveTextContent('target 25% by 31 December 2025 · figure for 2024')
    expect(slide).toHaveTextContent('target 1 of 4')
    expect(
      await within(slide).findByRole('img', { name: /^Digital industries’ share of GDP over time\./u }),
    ).toBeInTheDocument()
  })

  test('say of a target without a figure why, and draw no chart', async () => {
    await renderApp(`${SLIDES}&slide=target-lingang-autonomous-vehicles`)
    await findSlide(5)
    const slide = screen.getByRole('main')
    expect(slide).toHaveTextContent('No figure')
    expect(slide).toHaveTextContent('No definition of the 50% was published, and no value of it was found.')
    expect(within(slide).queryByRole('img')).not.toBeInTheDocument()
  })

  test('mark figures of mocks on every slide', async () => {
    const { user } = await renderApp(SLIDES)
    for (let number = 1; number <= 9; number += 1) {
      await findSlide(number)
      expect(await within(screen.getByRole('main')).findByText('Mock data')).toBeVisible()
      await user.keyboard('{ArrowRight}')
    }
  })

  test('say where Enter leads while a number is typed, and forget it by and by', async () => {
    const { user } = await renderApp(SLIDES)
    await findSlide(1)
    await user.keyboard('1')
    expect(screen.getByText('Enter: slide 1 of 9')).toBeVisible()
    await user.keyboard('2')
    expect(screen.getByText('Enter: slide 9 of 9')).toBeVisible()
    await user.keyboard('{Enter}')
    await findSlide(9)
    expect(screen.queryByText(/^Enter: /u)).not.toBeInTheDocument()
    await user.keyboard('4')
    await waitFor(() => {
      expect(screen.queryByText(/^Enter: /u)).not.toBeInTheDocument()
    }, WAIT_LONG)
    await user.keyboard('{Enter}')
    await findSlide(9)
  })

  test('lead back to the page as it was left, and of another page say nothing', async () => {
    const { user } = await renderApp('/plans/digital-shanghai-2025?lang=en&theme=networks-and-mobility&q=5g')
    await user.click(await screen.findByRole('link', { name: 'Present' }, WAIT_LONG))
    await findSlide(1)
    await user.keyboard('{ArrowRight}')
    await findSlide(2)
    await user.keyboard('d')
    await screen.findByRole('heading', { level: 1, name: /^Two of four targets/u }, WAIT_LONG)
    expect(window.location.search).toBe('?theme=networks-and-mobility&q=5g&lang=en')
    await user.keyboard('p')
    await findSlide(1)
    await user.keyboard('{End}')
    await findSlide(9)
    await user.keyboard('d')
    await screen.findByRole('heading', { level: 1, name: 'Data and method' }, WAIT_LONG)
    expect(window.location.search).toBe('?lang=en')
  })

  test('read in Chinese', async () => {
    await renderApp('/plans/digital-shanghai-2025/present?lang=zh-CN&slide=target-5g-base-stations')
    expect(await screen.findByText('第4张，共9张：5G基站')).toBeInTheDocument()
    expect(
      screen.getByRole('heading', { level: 1, name: '5G基站：最迟2022年4月已达标，为目标的9.2倍' }),
    ).toBeVisible()
  })

  test('show an earlier day, and keep to what was published by then', async () => {
    await renderApp(`${SLIDES}&slide=summary&asOf=2022-06-01&known=published`)
    expect(await screen.findByText('As of 1 Jun 2022, on what was published by then')).toBeVisible()
  })
})

describe('keys', () => {
  test('do nothing with a modifier, and nothing while somebody types', async () => {
    const { user } = await renderApp('/plans/digital-shanghai-2025?lang=en')
    const search = await screen.findByRole('searchbox', {}, WAIT_LONG)
    await user.type(search, 'p')
    expect(search).toHaveValue('p')
    await user.clear(search)
    act(() => {
      search.blur()
    })
    await user.keyboard('{Control>}p{/Control}')
    expect(screen.getByRole('navigation', { name: 'Main' })).toBeVisible()
    await user.keyboard('p')
    await findSlide(1)
    await user.keyboard('{Control>}{ArrowRight}{/Control}{Alt>}n{/Alt}')
    await findSlide(1)
  })

  test('press the button that has the focus before they lead anywhere', async () => {
    const { user } = await renderApp(SLIDES)
    await findSlide(1)
    screen.getByRole('button', { name: 'Black screen' }).focus()
    await user.keyboard(' ')
    expect(await screen.findByText(/^The screen is black\./u)).toBeInTheDocument()
    await user.keyboard('{Escape}')
    await findSlide(1)
  })

  test('give the focus to what lies on top, and back to where it came from', async () => {
    const { user } = await renderApp(SLIDES)
    await findSlide(1)
    const button = screen.getByRole('button', { name: 'All slides' })
    button.focus()
    await user.keyboard('{Enter}')
    const layer = await screen.findByRole('dialog', { name: 'All slides' })
    await waitFor(() => {
      expect(layer).toHaveFocus()
    })
    await user.keyboard('{ArrowRight}{Escape}')
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
    expect(button).toHaveFocus()
    await findSlide(1)
    // A button pressed with a mouse keeps no key for itself.
    await user.click(button)
    await screen.findByRole('dialog', { name: 'All slides' })
    await user.keyboard('{Escape} ')
    await findSlide(2)
  })
})

describe('what fails', () => {
  test('is said in words where nothing was loaded yet, and loads on Try again', async () => {
    server.use(
      http.get(`${API}/plans/digital-shanghai-2025`, () => HttpResponse.json({}, { status: 410 }), {
        once: true,
      }),
    )
    const { user } = await renderApp(SLIDES)
    await user.click(await screen.findByRole('button', { name: 'Try again' }, WAIT_LONG))
    expect(await findSlide(1)).toBeInTheDocument()
  })

  test('is no reason to keep the screen awake where the browser refuses', async () => {
    const request = vi.fn<() => Promise<never>>(async () => Promise.reject(new Error('refused')))
    Object.defineProperty(navigator, 'wakeLock', { value: { request }, configurable: true })
    await renderApp(SLIDES)
    await findSlide(1)
    expect(request).toHaveBeenCalledWith('screen')
  })

  test('is no plan without targets: three slides say that there are none', async () => {
    const { store } = readPlans('plans')
    const plans = store.plans.map((plan) => ({ ...plan, targetCount: 0 }))
    server.use(...createHandlers({ ...store, plans, targets: [] }, { baseUrl: API }))
    await renderApp(`${SLIDES}&slide=summary`)
    await findSlide(2, 3)
    expect(screen.getByRole('heading', { level: 1, name: 'This plan has no targets yet.' })).toBeVisible()
  })
})
