import { StrictMode } from 'react'
import { QueryClient } from '@tanstack/react-query'
import { renderToString } from 'react-dom/server'
import { createApiClient, type ApiClient } from './api/client.ts'
import { ANSWERS_ID, fetchAfter, type PageAnswers } from './api/first-answers.ts'
import { App } from './app/app.tsx'
import type { Language } from './core/model.ts'
import { planOptions } from './queries/plan.ts'
import { plansOptions } from './queries/plans.ts'
import { planPath } from './ui/link.tsx'
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

export interface PageOrder {
  /** The page as it was built. */
  readonly page: string
  /** The text of the style sheet that it links to, its addresses relative to the page. */
  readonly styles: string
  readonly planId: string
  readonly defaultPlan: string
  /** The path that the app lives under, without a slash at its end. */
  readonly basePath: string
  /** The language of the page, and then those that a reader may want it in where nobody could ask. */
  readonly languages: readonly [Language, ...Language[]]
  /** The answers to `plans/{planId}` and `plans`. Their moment is the one that the page is judged at. */
  readonly answers: PageAnswers
}

/**
 * The page of a plan's overview with its values in it, as the app then takes it over: markup, the answers that
 * it was made from, and the styles, so that nothing is waited for. Rejects where an answer breaks the contract.
 */
export async function makePage(order: PageOrder): Promise<string> {
  const { page, styles, answers } = order
  const [language, ...others] = order.languages
  const markup = await overviewMarkup(order, language)
  const [title = ''] = /<title>[^<]*<\/title>/u.exec(markup) ?? []
  const content = [
    `<div id="root" lang="${language}">${markup}</div>`,
    ...[...page.matchAll(SCRIPTS)].map(([script]) => script.trim()),
    `<script type="application/json" id="${ANSWERS_ID}">${JSON.stringify(answers.bodies).replaceAll('<', String.raw`\u003c`)}</script>`,
  ]
  for (const other of others) {
    content.push(`<template id="root-${other}">${await overviewMarkup(order, other)}</template>`)
  }
  const parts: readonly (readonly [string | RegExp, string])[] = [
    [
      /<html lang="[^"]*"/u,
      `<html lang="${language}" data-made-for="${order.planId}" data-made-at="${String(answers.at)}"`,
    ],
    [/<link rel="stylesheet"[^>]*>/u, `<style>${styles}</style>`],
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

async function overviewMarkup(
  { planId, basePath, defaultPlan, answers }: PageOrder,
  language: Language,
): Promise<string> {
  const given = Object.entries(answers.bodies).map(
    ([path, body]) => [`${API}/${path}`, { answer: Promise.resolve(Response.json(body)) }] as const,
  )
  const api = createApiClient({ baseUrl: API, fetch: fetchAfter(new Map(given)) })
  return renderToString(
    <StrictMode>
      <App
        api={api}
        queryClient={await seededClient(api, planId, answers.at)}
        defaultPlan={defaultPlan}
        language={{ language, words: WORDS[language] }}
        basePath={basePath}
        madeAt={answers.at}
        madeFor={`${basePath}${planPath(planId)}`}
      />
    </StrictMode>,
  )
}

async function seededClient(api: ApiClient, planId: string, updatedAt: number): Promise<QueryClient> {
  const client = new QueryClient()
  client.setQueryData(planOptions(api, planId).queryKey, await api.wholePlan(planId), { updatedAt })
  client.setQueryData(plansOptions(api).queryKey, await api.plans(), { updatedAt })
  return client
}
