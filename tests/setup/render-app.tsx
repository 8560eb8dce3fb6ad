import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll } from 'vitest'
import { createApiClient, type ApiClientOptions } from '#src/api/client.ts'
import { App } from '#src/app/app.tsx'
import { wantedLanguage } from '#src/app/wanted-language.ts'
import { createQueryClient } from '#src/queries/query-client.ts'
import { loadWords } from '#src/words/load-words.ts'
import { createHandlers } from '#mocks/create-handlers.ts'
import { readPlans } from '#tools/plans/read-plans.ts'

export const API = 'http://localhost:3000/api/v1'

/** The shipped plans behind the mock handlers; a test overrides single answers with `server.use`. */
export const server = setupServer(...createHandlers(readPlans('plans').store, { baseUrl: API }))

/** Starts and resets the server around every test of a file. */
export function answerFromPlans() {
  beforeAll(() => {
    server.listen({ onUnhandledRequest: 'error' })
  })
  afterEach(() => {
    server.resetHandlers()
  })
  afterAll(() => {
    server.close()
  })
}

/** The whole app at an address, through the real client and cache. */
export async function renderApp(address: string, options: Pick<ApiClientOptions, 'live'> = {}) {
  window.history.replaceState(null, '', address)
  const language = wantedLanguage(new URLSearchParams(window.location.search).get('lang'))
  const words = await loadWords(language)
  const user = userEvent.setup()
  const queryClient = createQueryClient()
  const view = render(
    <App
      api={createApiClient({ baseUrl: API, ...options })}
      queryClient={queryClient}
      defaultPlan="digital-shanghai-2025"
      language={{ language, words }}
      basePath=""
    />,
  )
  return { user, queryClient, ...view }
}

/** The card of a target on the overview. */
export async function findCard(name: string): Promise<HTMLElement> {
  const heading = await screen.findByRole('heading', { level: 3, name })
  const card = heading.closest('article')
  if (card === null) throw new Error(`The heading "${name}" stands in no card.`)
  return card
}
