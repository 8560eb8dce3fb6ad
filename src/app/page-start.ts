import { addressOf } from '#src/api/address.ts'
import { readConfiguration, type Configuration } from '#src/api/configuration.ts'
import { ASKED_WITH, type FirstAnswers } from '#src/api/first-answers.ts'
import type { Language } from '#src/core/model.ts'
import { showChosenTheme } from './chosen-theme.ts'
import { wantedLanguage } from './wanted-language.ts'

declare global {
  interface Window {
    /** What the script in the head of a built page has begun; undefined where the page has none. */
    pageStart?: PageStart
  }
}

export interface PageStart {
  /** Null where what stands in the page is not as it must be. */
  readonly configuration: Configuration | null
  /** The path that the app lives under, without a slash at its end. */
  readonly basePath: string
  /** The plan that the address leads to. */
  readonly planId: string
  /** The target that the address leads to; null for every other page. */
  readonly targetId: string | null
  readonly language: Language
  /** What was asked for while the scripts were on their way. */
  readonly answers: FirstAnswers
  /** What of the page was made ahead for this address: its first answers, and with them its markup. */
  readonly made: 'nothing' | 'answers' | 'markup'
}

/** Files of the build, as the page finds them. */
export interface PageFiles {
  /** Those with the texts of each language. */
  readonly texts: Readonly<Record<Language, string>>
  /** What every page begins with. */
  readonly first: string
  /** What only the page of a target needs. */
  readonly target: readonly string[]
}

const IDLE_AFTER_MS = 200

/** What makes the first number that is written take long, in parts between which the browser does what waits. */
const FIRST_NUMBER = [
  () => new Intl.Locale('en').maximize(),
  () => new Intl.Segmenter(),
  () => new Intl.NumberFormat(),
] as const

/**
 * What cannot wait for the app: the theme, before the first paint; and, given the files of the build, those that
 * the address needs and the answers to its first questions, while the scripts are on their way.
 */
export function startPage(files: PageFiles | null): PageStart {
  showChosenTheme()
  const { documentElement, baseURI } = document
  const { dataset, lang: madeIn } = documentElement
  const parameters = new URLSearchParams(location.search)
  const language = wantedLanguage(parameters.get('lang'))
  documentElement.lang = language
  const configuration = readConfiguration(document)
  const basePath = new URL(baseURI).pathname.replace(/\/$/u, '')
  const path = location.pathname.slice(basePath.length)
  const [, planId = configuration?.defaultPlan ?? '', targetId = null] =
    /^\/(?:plans|embed)\/([^/]+)(?:\/targets\/([^/]+))?/u.exec(path) ?? []
  const answers: FirstAnswers = new Map()
  if (configuration === null || files === null) {
    return { configuration, basePath, planId, targetId, language, answers, made: 'nothing' }
  }

  const isOverview = /^\/?(?:plans\/[^/]+\/?)?$/u.test(path)
  const isTarget = path === `/plans/${planId}/targets/${String(targetId)}`
  parameters.delete('lang')
  const { madeFor = '' } = dataset
  const page = isTarget ? path.slice('/plans/'.length) : planId
  const isMadeAlike = madeFor === page && (isOverview || isTarget) && parameters.size === 0
  // Whatever page of a plan was made, the answer about the plan came with it.
  const made = isMadeAlike ? 'markup' : madeFor.split('/')[0] === planId ? 'answers' : 'nothing'
  if (isOverview && !path.startsWith('/plans')) {
    // So that the address is that of the plan which the page was made for.
    history.replaceState(null, '', `${basePath}/plans/${planId}${location.search}${location.hash}`)
  }
  // Of no use to this reader: hidden by the styles until the app is there, or its own language.
  if (made !== 'markup' || madeIn !== language) dataset['madeFor'] = ''
  loadAhead(files.first)
  const loadFiles = (): void => {
    for (const href of [files.texts[language], ...(targetId === null ? [] : files.target)]) loadAhead(href)
    // The processor has nothing to do until the scripts come.
    for (const prepare of FIRST_NUMBER) {
      setTimeout(() => {
        prepare()
      }, IDLE_AFTER_MS)
    }
  }
  if (made === 'markup') {
    // After the page itself, whose values are what is waited for.
    document.addEventListener(
      'readystatechange',
      () => {
        showMadeIn(language, madeFor)
        loadFiles()
      },
      { once: true },
    )
  } else loadFiles()
  const { apiBaseUrl, apiSuffix = '', credentials = 'same-origin' } = configuration
  const ask = (...below: readonly string[]): void => {
    const address = addressOf(new URL(apiBaseUrl, baseURI).href, below, apiSuffix)
    const underWay = new AbortController()
    const answer = fetch(address, { ...ASKED_WITH, credentials, signal: underWay.signal }).catch(
      async (fault: unknown) => {
        // Where no network is, what this device has kept; a page without a safe connection keeps nothing.
        const kept = 'caches' in window ? await caches.match(address) : undefined
        if (kept === undefined || underWay.signal.aborted) throw fault
        return kept
      },
    )
    // Whoever takes it deals with its failure.
    answer.catch(() => undefined)
    answers.set(address, {
      answer,
      abort: () => {
        underWay.abort()
      },
    })
  }
  if (made === 'nothing') ask('plans', planId)
  if (targetId !== null && made !== 'markup') ask('plans', planId, 'targets', targetId)
  return { configuration, basePath, planId, targetId, language, answers, made }
}

function loadAhead(href: string): void {
  const link = document.createElement('link')
  link.rel = 'modulepreload'
  link.href = href
  document.head.append(link)
}

/** Shows what was made in a second language, where the page was made in several. */
function showMadeIn(language: Language, madeFor: string): void {
  const root = document.getElementById('root')
  const made = document.getElementById(`root-${language}`)
  if (root === null || !(made instanceof HTMLTemplateElement)) return
  root.replaceChildren(made.content)
  root.lang = language
  document.documentElement.dataset['madeFor'] = madeFor
}
