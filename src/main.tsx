import { StrictMode, startTransition } from 'react'
import { focusManager } from '@tanstack/react-query'
import { createRoot, hydrateRoot, type Root } from 'react-dom/client'
import { adapt } from './api/adapter.ts'
import { createApiClient } from './api/client.ts'
import { fetchAfter, keptAt, pageAnswers } from './api/first-answers.ts'
import { App, isFramed } from './app/app.tsx'
import { createQueryClient } from './queries/query-client.ts'
import { planOptions } from './queries/plan.ts'
import { plansOptions } from './queries/plans.ts'
import type { ResourceOptions } from './queries/resource-options.ts'
import { isUnderWay } from './queries/request-manners.ts'
import { firstLook } from './ui/first-look.ts'
import { loadWords } from './words/load-words.ts'
import './styles.css'

/** The oldest browsers that the styles work in (Chrome 111, Safari 16.4, Firefox 128) know this colour. */
const FLOOR_COLOUR = 'color-mix(in oklab, red, blue)'

/** Lets the browser do what waits, such as to answer a key. */
async function takeBreath(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve)
  })
}

async function start(container: HTMLElement): Promise<void> {
  const { configuration, basePath, planId, targetId, language, answers, made } =
    window.pageStart ?? (await import('./app/page-start.ts')).startPage(null)
  await takeBreath()
  const isTooOld = !CSS.supports('color', FLOOR_COLOUR)
  if (isTooOld || configuration === null) {
    const { showSetupFault } = await import('./app/show-fault.tsx')
    showSetupFault(container, isTooOld ? 'browser' : 'configuration')
    return
  }
  const { apiBaseUrl, defaultPlan, apiSuffix = '' } = configuration
  const isMocked = import.meta.env.DEV && document.querySelector('meta[name=development-api]') === null
  if (isMocked) {
    const { startMocks } = await import('../mocks/browser.ts')
    await startMocks({ apiBaseUrl })
  }
  firstLook
    .then(async () => import('./app/after-first-look.ts'))
    .then(async ({ comeAfterFirstLook }) => comeAfterFirstLook(isMocked))
    // A fallback stands in for the font; a browser that refuses a worker shows what it does with the network alone.
    .catch(() => undefined)
  const baseUrl = new URL(apiBaseUrl, document.baseURI).href.replace(/\/$/u, '')
  const fetchOnce = fetchAfter(answers)
  const given = made === 'nothing' ? new Map() : pageAnswers(made, (path) => `${baseUrl}/${path}${apiSuffix}`)
  const madeAt = given.size > 0 ? Number(document.documentElement.dataset['madeAt']) : null
  const api = createApiClient({
    ...configuration,
    baseUrl,
    fetch: (request) => adapt(request, fetchOnce),
    given,
  })
  const queryClient = createQueryClient(api.live)
  // A page that the browser kept for the way back would wait for answers from before it was left.
  addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return
    void queryClient.cancelQueries({ predicate: isUnderWay })
    focusManager.onFocus()
  })
  const plan = planOptions(api, planId)
  const plans = plansOptions(api)
  const [first] = answers.values()
  const asked: ResourceOptions<unknown>[] = madeAt === null ? [plan] : [plan, plans]
  const askFor = async (options: readonly ResourceOptions<unknown>[]) =>
    Promise.allSettled(options.map(async (one) => queryClient.query<unknown>(one)))
  // Asked for while the texts are still on their way; a failure has its words in the panel.
  let loaded: Promise<unknown> = askFor(asked)
  if (made === 'markup' && targetId !== null) {
    const ahead = await import('./app/target-ahead.ts')
      .then(async ({ targetAhead }) => targetAhead(api, planId, targetId, given.keys()))
      // The page itself asks for its parts again, and says so where one can't come.
      .catch(() => [])
    asked.push(...ahead)
    loaded = Promise.all([loaded, askFor(ahead)])
  }
  /** What came with the page, or was kept by this device, is as old as it is. */
  const tellAge = (updatedAt: number): void => {
    for (const { queryKey } of asked) {
      queryClient.setQueryData(queryKey, (data: unknown) => data, { updatedAt })
    }
  }
  void first?.answer
    .then(keptAt)
    .then(async (at) => {
      if (at === null) return null
      await loaded
      tellAge(at)
      return queryClient.invalidateQueries(plan)
    })
    .catch(() => undefined)
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
      tellAge(madeAt)
      await takeBreath()
    }
    if (made === 'markup' && container.lang === language && !isFramed()) {
      // A bit at a time, as it stands there already.
      startTransition(() => {
        // Parts that come later are left out of the page on purpose, which is no error.
        reactRoot = hydrateRoot(container, app, { onRecoverableError: () => undefined })
      })
    } else {
      reactRoot = createRoot(container)
      reactRoot.render(app)
    }
    container.removeAttribute('lang')
    delete document.documentElement.dataset['madeFor']
    const onViolation = async (violation: SecurityPolicyViolationEvent): Promise<void> => {
      const { showPolicyFault } = await import('./app/show-fault.tsx')
      showPolicyFault(violation, apiBaseUrl, reactRoot)
    }
    document.addEventListener('securitypolicyviolation', (violation) => {
      void onViolation(violation)
    })
  } catch {
    // The page itself has a sentence for when no app comes.
    container.querySelector('.late-word')?.classList.remove('late-word')
  }
}

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no element with the id "root". Put it back.')
void start(root)
