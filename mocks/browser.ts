import { setupWorker } from 'msw/browser'
import plans from 'virtual:plans'
import { scenarioIn } from './addresses.ts'
import { showPanel } from './panel.tsx'
import { SCENARIOS } from './scenarios.ts'

const WORKER_FILE = 'mockServiceWorker.js'

/** Windows opened within this time are part of one rehearsal. */
const REHEARSAL_MS = 2 * 3_600_000

/** When the rehearsal of a scenario began in the first of the windows that show it. */
function rehearsalStart(scenario: string): number {
  const now = Date.now()
  try {
    const key = `mocks.started.${scenario}`
    const kept = Number(localStorage.getItem(key) ?? '0')
    if (kept > now - REHEARSAL_MS && kept <= now) return kept
    localStorage.setItem(key, String(now))
  } catch {
    // Without storage each window rehearses on its own.
  }
  return now
}

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
      startedAt: rehearsalStart(scenario),
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
