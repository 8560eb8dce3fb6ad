import { StrictMode } from 'react'
import { QueryClient, type QueryKey } from '@tanstack/react-query'
import { renderToString } from 'react-dom/server'
import { createApiClient, type ApiClient } from './api/client.ts'
import { ANSWERS_ID, type PageAnswers } from './api/first-answers.ts'
import { App } from './app/app.tsx'
import { targetPage } from './app/target-part.ts'
import type { Language } from './core/model.ts'
import { chartAhead } from './features/target/chart-parts.ts'
import { observationsOptions } from './queries/observations.ts'
import { planOptions } from './queries/plan.ts'
import { plansOptions } from './queries/plans.ts'
import { targetOptions } from './queries/target.ts'
import { planPath, targetPath } from './ui/link.tsx'
import { en } from './words/en.ts'
import { zhCn } from './words/zh-cn.ts'

const WORDS = { en, 'zh-CN': zhCn } as const

/** Where the answers are said to have come from. Nothing is fetched. */
const API = 'http://localhost/api/v1'

const WITHOUT_SCRIPTS = {
  en: 'Without JavaScript this page shows its values and nothing more.',
  'zh-CN': '未启用 JavaScript，本页仅显示数值。',
} as const

/** Those that the page loads: in a made page they stand behind what is seen, and do not share the line with it. */
const SCRIPTS = /\s*<(?:script type="module"[^>]*><\/script>|link rel="modulepreload"[^>]*>)/gu

const STYLES = /<link rel="stylesheet"[^>]*>/u

export interface PageOrder {
  /** The page as it was built. */
  readonly page: string
  /** The text of the style sheet that it links to, its addresses relative to the page. */
  readonly styles: string
  readonly planId: string
  /** The target whose page it is; null for the overview. */
  readonly targetId: string | null
  /** What of the address its links carry on, without a question mark. */
  readonly search: string
  readonly defaultPlan: string
  /** The path that the app lives under, without a slash at its end. */
  readonly basePath: string
  /** The language of the page, and then those that a reader may want it in where nobody could ask. */
  readonly languages: readonly [Language, ...Language[]]
  /**
   * The answers to `plans/{planId}` and `plans`; for a target the one about it too, and those with the observations
   * of its series that stand in the page. Their moment is the one that the page is judged at.
   */
  readonly answers: PageAnswers
}

/**
 * The page of a plan's overview or of a target with its values in it, as the app then takes it over: markup, the
 * answers that it was made from, and the styles, so that nothing is waited for. Rejects where an answer breaks the
 * contract.
 */
export async function makePage(order: PageOrder): Promise<string> {
  const { page, styles, answers } = order
  const [language, ...others] = order.languages
  const markup = await markupOf(order, language)
  // Parts that come later load the sheet that they lean on, unless the page names it; this one is never fetched.
  const [sheet = ''] = STYLES.exec(page) ?? []
  const [title = ''] = /<title>[^<]*<\/title>/u.exec(markup) ?? []
  const content = [
    `<div id="root" lang="${language}">${markup}</div>`,
    ...[...page.matchAll(SCRIPTS)].map(([script]) => script.trim()),
    `<script type="application/json" id="${ANSWERS_ID}">${JSON.stringify(answers.bodies).replaceAll('<', String.raw`\u003c`)}</script>`,
  ]
  for (const other of others) {
    content.push(`<template id="root-${other}">${await markupOf(order, other)}</template>`)
  }
  const parts: readonly (readonly [string | RegExp, string])[] = [
    [
      /<html lang="[^"]*"/u,
      `<html lang="${language}" data-made-for="${madeFor(order)}" data-made-at="${String(answers.at)}"`,
    ],
    [STYLES, `<style>${styles}</style>${sheet.replace('<link', '<link disabled')}`],
    [/<title>[^<]*<\/title>/u, title],
    [
      /<noscript>.*?<\/noscript>/su,
      `<noscript><p class="px-4 py-2 text-sm text-muted">${WITHOUT_SCRIPTS[language]}</p></noscript>`,
    ],
    ["style-src 'self'", `style-src 'self' '${await hashOf(styles)}'`],
    [/<div id="root">.*?<\/div>/su, content.join('\n    ')],
  ]
  return parts.reduce((made, [place, text]) => made.replace(place, () => text), page.replaceAll(SCRIPTS, ''))
}

/** As a policy names it. */
async function hashOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`
}

/** What `src/app/page-start.ts` compares with the address. */
function madeFor({ planId, targetId }: PageOrder): string {
  return targetId === null ? planId : `${planId}/targets/${targetId}`
}

async function markupOf(order: PageOrder, language: Language): Promise<string> {
  const { planId, targetId, search, basePath, defaultPlan, answers } = order
  const given = Object.entries(answers.bodies).map(([path, body]) => [`${API}/${path}`, body] as const)
  const api = createApiClient({ baseUrl: API, given: new Map(given) })
  // Parts that are fetched on demand and yet stand in the page.
  if (targetId !== null) await Promise.all([targetPage.fetchAhead(), chartAhead.fetchAhead()])
  const path = targetId === null ? planPath(planId) : targetPath(planId, targetId)
  const app = (
    <StrictMode>
      <App
        api={api}
        queryClient={await seededClient(api, order)}
        defaultPlan={defaultPlan}
        language={{ language, words: WORDS[language] }}
        basePath={basePath}
        madeAt={answers.at}
        madeFor={{ path: `${basePath}${path}`, search }}
      />
    </StrictMode>
  )
  return renderToString(app)
}

async function seededClient(
  api: ApiClient,
  { planId, targetId, answers: { at, bodies } }: PageOrder,
): Promise<QueryClient> {
  const client = new QueryClient()
  const seed = (queryKey: QueryKey, data: unknown): void => {
    client.setQueryData(queryKey, data, { updatedAt: at })
  }
  seed(planOptions(api, planId).queryKey, await api.wholePlan(planId))
  seed(plansOptions(api).queryKey, await api.plans())
  if (targetId === null) return client
  const detail = await api.target(planId, targetId)
  seed(targetOptions(api, planId, targetId).queryKey, detail)
  for (const { series } of detail.target.series) {
    if (`series/${series.id}/observations` in bodies) {
      seed(observationsOptions(api, series.id).queryKey, await api.allObservations(series.id))
    }
  }
  return client
}
