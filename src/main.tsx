import { StrictMode } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { createApiClient } from './api/client.ts'
import { readConfiguration } from './api/configuration.ts'
import { App } from './app/app.tsx'
import { ReloadHint } from './app/reload-hint.tsx'
import { removeStaleWorker } from './app/stale-worker.ts'
import { wantedLanguage } from './app/use-language.ts'
import { showChosenTheme } from './app/use-theme.ts'
import { createQueryClient } from './queries/query-client.ts'
import { planOptions } from './queries/plan.ts'
import { loadWords } from './words/load-words.ts'
import './styles.css'

/** The oldest browsers that the styles work in (Chrome 111, Safari 16.4, Firefox 128) know this colour. */
const FLOOR_COLOUR = 'color-mix(in oklab, red, blue)'

async function start(root: HTMLElement): Promise<void> {
  showChosenTheme()
  const reactRoot = createRoot(root)
  if (!CSS.supports('color', FLOOR_COLOUR)) {
    const { SetupFault } = await import('./app/setup-fault.tsx')
    reactRoot.render(<SetupFault fault="browser" />)
    return
  }
  const configuration = readConfiguration(document)
  if (configuration === null) {
    const { SetupFault } = await import('./app/setup-fault.tsx')
    const { configurationFault } = await import('./api/configuration-fault.ts')
    reactRoot.render(<SetupFault fault="configuration" detail={configurationFault(document)} />)
    return
  }
  const { apiBaseUrl, defaultPlan } = configuration
  if (import.meta.env.DEV && document.querySelector('meta[name=development-api]') === null) {
    const { startMocks } = await import('../mocks/browser.ts')
    await startMocks({ apiBaseUrl })
  } else {
    // A browser that refuses to tell has no leftover that could answer.
    removeStaleWorker().catch(() => undefined)
  }
  const basePath = new URL(document.baseURI).pathname.replace(/\/$/u, '')
  const api = createApiClient({ ...configuration, baseUrl: apiBaseUrl })
  const queryClient = createQueryClient(api.live)
  // The plan is asked for while the texts are still on their way; a failure has its words in the panel.
  const [, planId = defaultPlan] =
    /^\/(?:plans|embed)\/([^/]+)/u.exec(location.pathname.slice(basePath.length)) ?? []
  queryClient.query(planOptions(api, planId)).catch(() => undefined)
  const language = wantedLanguage(new URLSearchParams(location.search))
  try {
    const words = await loadWords(language)
    reactRoot.render(
      <StrictMode>
        <App
          api={api}
          queryClient={queryClient}
          defaultPlan={defaultPlan}
          language={{ language, words }}
          basePath={basePath}
        />
      </StrictMode>,
    )
    document.addEventListener('securitypolicyviolation', (violation) => {
      void showPolicyFault(violation, apiBaseUrl, reactRoot)
    })
  } catch {
    reactRoot.render(<ReloadHint />)
  }
}

/** An API that the page's own policy shuts out reads like one that cannot be reached, and is a mistake of the setup. */
async function showPolicyFault(
  violation: SecurityPolicyViolationEvent,
  apiBaseUrl: string,
  reactRoot: Root,
): Promise<void> {
  const { policyFault } = await import('./api/policy-fault.ts')
  const { SetupFault } = await import('./app/setup-fault.tsx')
  const detail = policyFault(violation, new URL(apiBaseUrl, document.baseURI))
  if (detail !== null) reactRoot.render(<SetupFault fault="configuration" detail={detail} />)
}

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no element with the id "root". Put it back.')
void start(root)
