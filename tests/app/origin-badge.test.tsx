import { screen } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { describe, expect, test } from 'vitest'
import type { ApiClient } from '#src/api/client.ts'
import { createHandlers } from '#mocks/create-handlers.ts'
import { API, answerFromPlans, renderApp, server } from '#tests/setup/render-app.tsx'
import { readPlans } from '#tools/plans/read-plans.ts'

answerFromPlans()

const { store } = readPlans('plans')

/** The badge of a page that is told to follow its backend in this way. */
async function findBadge(
  live: ApiClient['live'],
  origin: 'live' | 'mock',
  words: string,
  language = 'en',
): Promise<HTMLElement> {
  server.use(...createHandlers(store, { baseUrl: API, origin, changes: () => [] }))
  await renderApp(`/plans/digital-shanghai-2025?lang=${language}`, { live })
  return screen.findByText(words, { selector: 'header *' })
}

describe('the badge that says where the data comes from', () => {
  test('says that the page is not live where nothing is asked again', async () => {
    const badge = await findBadge('off', 'live', 'Not live')
    expect(badge.closest('[title]')?.getAttribute('title')).toMatch(/Reload the page to ask again/u)
    expect(screen.queryByText('Live data')).not.toBeInTheDocument()
  })

  test('says so in Chinese', async () => {
    expect(await findBadge('off', 'live', '非实时', 'zh-CN')).toBeVisible()
  })

  test('says that it is live where changes are streamed or asked for', async () => {
    expect(await findBadge('poll', 'live', 'Live data')).toBeVisible()
    expect(screen.queryByText('Not live')).not.toBeInTheDocument()
  })

  test('says that the server is at fault where its plan cannot be read', async () => {
    server.use(http.get(`${API}/plans/digital-shanghai-2025`, () => HttpResponse.json({ plan: 'harbour' })))
    await renderApp('/plans/digital-shanghai-2025?lang=en')
    expect(await screen.findByText('Server fault', { selector: 'header *' })).toBeVisible()
  })

  test('says that data is mock whatever the page is told', async () => {
    expect(await findBadge('off', 'mock', 'Mock data')).toBeVisible()
  })
})
