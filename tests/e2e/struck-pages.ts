import type { Page } from '@playwright/test'
import type { Fault } from './faults.ts'
import { EXHAUSTIVE } from './exhaustive.ts'
import { expect } from './fixtures.ts'
import { expectNoBrokenWords } from './page-checks.ts'

/** A page with one panel that is the whole page, and what the API is asked for it. */
export interface StruckPage {
  readonly what: string
  readonly address: string
  /** The request that faults strike, below /api/v1. */
  readonly asks: string
  /** What stands on the page once its answer is there, and nowhere before. */
  readonly shows: RegExp
  /** What the tests on it are marked with: what the overview shows of them stands for the others in the quick run. */
  readonly tag: readonly string[]
}

export const OVERVIEW: StruckPage = {
  what: 'the overview',
  address: '/plans/digital-shanghai-2025?lang=en',
  asks: '/plans/digital-shanghai-2025',
  shows: /92,000.*9\.2 times the target/su,
  tag: [],
}

export const TARGET: StruckPage = {
  what: 'the page of a target',
  address: '/plans/digital-shanghai-2025/targets/5g-base-stations?lang=en',
  asks: '/plans/digital-shanghai-2025/targets/5g-base-stations',
  shows: /92,000 stations in February 2024, 9\.2 times the target/u,
  tag: [EXHAUSTIVE],
}

export const TRAJECTORIES: StruckPage = {
  what: 'the page on all trajectories',
  address: '/plans/digital-shanghai-2025/trajectories?lang=en',
  asks: '/plans/digital-shanghai-2025',
  shows: /5G base stations, 9\.2 \(February 2024\)/u,
  tag: [],
}

export const STRUCK_PAGES = [OVERVIEW, TARGET] as const

/** A newer answer for either page, in which a text has changed. */
export const NEW_NAME = '10,000 stations of the new kind'

export const RENAMED: Fault = {
  kind: 'rewritten',
  rewrite: (body) => body.replaceAll('At least 10,000 stations', `At least ${NEW_NAME}`),
}

export const WORDS = {
  network: 'The server could not be reached. Check the connection, then try again.',
  contract:
    'The server’s answer is not what this page understands, so nothing of it is shown. Tell whoever runs this site.',
  notFound: 'The server does not know it. Check the address.',
  signIn: 'The server asks for a sign-in or refuses access. Sign in, then try again.',
  busy: 'The server is busy. This page asks again by itself.',
  refused: 'The server refused the request.',
  server: 'The server has a fault of its own. This page asks again by itself.',
} as const

export async function expectShown(page: Page, { shows }: StruckPage): Promise<void> {
  await expect(page.getByRole('main')).toContainText(shows)
  await expectNoBrokenWords(page)
}

/** Not blank, in words, with what to do, and with no figure that is not known. */
export async function expectFailed(page: Page, { shows }: StruckPage, words: string): Promise<void> {
  const main = page.getByRole('main')
  const title = words === WORDS.notFound ? 'There is no such page' : /could not be loaded$/u
  await expect(main.getByRole('heading', { level: 1, name: title })).toBeVisible()
  await expect(main).toContainText(words)
  // What does not exist is no sooner there for being asked for again; the page's name says so too.
  await expect(main.getByRole('button', { name: 'Try again' })).toHaveCount(words === WORDS.notFound ? 0 : 1)
  if (words === WORDS.notFound) await expect(page).toHaveTitle('There is no such page')
  await expect(main).not.toContainText(shows)
  await expectHeaderStands(page)
  await expectNoBrokenWords(page)
}

/** The last good values, marked with their age, and why they are not newer. */
export async function expectKept(page: Page, struck: StruckPage, words: string): Promise<void> {
  const main = page.getByRole('main')
  await expect(main).toContainText(/Not refreshed\. Shown as received (?:just now|\d+ \w+ ago)\./u)
  await expect(main).toContainText(words)
  await expect(main.getByRole('button', { name: 'Try again' }).first()).toBeVisible()
  await expectShown(page, struck)
}

export async function expectNotMarked(page: Page): Promise<void> {
  await expect(page.getByText(/Not refreshed/u)).toHaveCount(0)
}

export async function expectHeaderStands(page: Page): Promise<void> {
  await expect(page.getByRole('banner').getByRole('combobox', { name: 'Theme' })).toBeVisible()
}

/** The clock of the page jumps to when its answers are asked for anew. */
export async function passUntilPoll(page: Page): Promise<void> {
  await page.clock.runFor(61_000)
}

export async function tryAgain(page: Page): Promise<void> {
  await page.getByRole('main').getByRole('button', { name: 'Try again' }).click()
}
