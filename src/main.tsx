import { StrictMode } from 'react'
import { createRoot, hydrateRoot, type Root } from 'react-dom/client'
import { adapt } from './api/adapter.ts'
import { addressOf } from './api/address.ts'
import { createApiClient } from './api/client.ts'
import { fetchAfter, takePageAnswers } from './api/first-answers.ts'
import { App, isFramed } from './app/app.tsx'
import { ReloadHint } from './app/reload-hint.tsx'
import { removeStaleWorker } from './app/stale-worker.ts'
import { createQueryClient } from './queries/query-client.ts'
import { planOptions } from './queries/plan.ts'
import { plansOptions } from './queries/plans.ts'
import { loadWords } from './words/load-words.ts'
import './styles.css'

/** The oldest browsers that the styles work in (Chrome 111, Safari 16.4, Firefox 128) know this colour. */
const FLOOR_COLOUR = 'color-mix(in oklab, red, blue)'

async function start(container: HTMLElement): Promise<void> {
  const { configuration, basePath, planId, language, answers, made } =
    window.pageStart ?? (await import('./app/page-start.ts')).startPage(null)
  if (!CSS.supports('color', FLOOR_COLOUR)) {
    const { SetupFault } = await import('./app/setup-fault.tsx')
    createRoot(container).render(<SetupFault fault="browser" />)
    return
  }
  if (configuration === null) {
    const { SetupFault } = await import('./app/setup-fault.tsx')
    const { configurationFault } = await import('./api/configuration-fault.ts')
    createRoot(container).render(<SetupFault fault="configuration" detail={configurationFault(document)} />)
    return
  }
  const { apiBaseUrl, defaultPlan, apiSuffix = '' } = configuration
  if (import.meta.env.DEV && document.querySelector('meta[name=development-api]') === null) {
    const { startMocks } = await import('../mocks/browser.ts')
    await startMocks({ apiBaseUrl })
  } else {
    // A browser that refuses to tell has no leftover that could answer.
    removeStaleWorker().catch(() => undefined)
  }
  const baseUrl = new URL(apiBaseUrl, document.baseURI).href
  const fetchOnce = fetchAfter(answers)
  const api = createApiClient({ ...configuration, baseUrl, fetch: (request) => adapt(request, fetchOnce) })
  const queryClient = createQueryClient(api.live)
  const madeAt =
    made === 'nothing'
      ? null
      : takePageAnswers(answers, (path) => addressOf(baseUrl, path.split('/'), apiSuffix))
  const plan = planOptions(api, planId)
  const plans = plansOptions(api)
  // Asked for while the texts are still on their way; a failure has its words in the panel.
  const loads = [queryClient.query(plan), ...(madeAt === null ? [] : [queryClient.query(plans)])]
  const loaded = Promise.allSettled(loads)
  try {
    const words = await loadWords(language)
    const app = (
      <StrictMode>
        <App
          api={api}
          queryClient={queryClient}
          defaultPlan={defaultPlan}
          language={{ language, words }}
          basePath={basePath}
          madeAt={madeAt}
        />
      </StrictMode>
    )
    let reactRoot: Root
    if (madeAt !== null) {
      await loaded
      // What came with the page is as old as the page is.
      for (const { queryKey } of [plan, plans]) {
        queryClient.setQueryData(queryKey, (data: unknown) => data, { updatedAt: madeAt })
      }
    }
    if (made === 'markup' && container.lang === language && !isFramed()) {
      // Parts that come later are left out of the page on purpose, which is no error.
      reactRoot = hydrateRoot(container, app, { onRecoverableError: () => undefined })
    } else {
      reactRoot = createRoot(container)
      reactRoot.render(app)
    }
    container.removeAttribute('lang')
    delete document.documentElement.dataset['madeFor']
    document.addEventListener('securitypolicyviolation', (violation) => {
      void showPolicyFault(violation, apiBaseUrl, reactRoot)
    })
  } catch {
    createRoot(container).render(<ReloadHint />)
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
