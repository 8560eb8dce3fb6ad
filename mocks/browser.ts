import { setupWorker } from 'msw/browser'
import plans from 'virtual:plans'
import { scenarioIn } from './addresses.ts'
import { showPanel } from './panel.tsx'
import { SCENARIOS } from './scenarios.ts'

const WORKER_FILE = 'mockServiceWorker.js'

interface StartOptions {
  /** Where the app asks, as its configuration has it: `/api/v1` or an absolute address. */
  readonly apiBaseUrl?: string
}

/** Answers the app's requests from the plan files, in the scenario that the address names. */
export async function startMocks({ apiBaseUrl }: StartOptions = {}): Promise<void> {
  const { scenario, unknown } = scenarioIn(location.href)
  const worker = setupWorker(
    ...SCENARIOS[scenario].handlers(plans, {
      ...(apiBaseUrl === undefined
        ? {}
        : { baseUrl: new URL(apiBaseUrl, document.baseURI).href.replace(/\/$/u, '') }),
      today: new Date().toISOString().slice(0, 10),
    }),
  )
  await worker.start({
    quiet: true,
    // The page's own files pass; whatever is asked under the base address has an answer.
    onUnhandledRequest: 'bypass',
    serviceWorker: { url: new URL(WORKER_FILE, document.baseURI).href },
  })
  showPanel({ scenario, unknownScenario: unknown, plans: plans.plans })
}
