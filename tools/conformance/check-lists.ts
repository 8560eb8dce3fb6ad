import type { Observation, Target } from '#src/core/model.ts'
import { checkAgain } from './check-again.ts'
import { loadTargets } from './check-plan.ts'
import { checkBadDays, checkBadPaging } from './check-refusals.ts'
import { checkFilters, checkSeriesAgain, loadObservations } from './check-series.ts'
import { readAnswer } from './read-answer.ts'
import { checkPages, type LoadPage } from './read-list.ts'
import type { Visit } from './visit.ts'

/** So many pages of a long list are read with a small limit. */
const MOST_SMALL_PAGES = 40
const FILTERED_SERIES = 5

function longest<Item>(
  lists: ReadonlyMap<string, readonly Item[]>,
): readonly [string, readonly Item[]] | null {
  const [first] = [...lists].toSorted(([, a], [, b]) => b.length - a.length)
  return first ?? null
}

async function firstCursor<Item>(load: LoadPage<Item>): Promise<string | null> {
  const page = await load({ limit: '1' })
  return page?.value.nextCursor ?? null
}

async function checkPaging(
  visit: Visit,
  plan: readonly [string, readonly Target[]] | null,
  series: readonly [string, readonly Observation[]] | null,
): Promise<void> {
  const targets = plan === null ? null : loadTargets(visit, plan[0])
  const observations = series === null ? null : loadObservations(visit, series[0])
  const cursorOfTargets = targets === null ? null : await firstCursor(targets)
  const cursorOfObservations = observations === null ? null : await firstCursor(observations)
  if (cursorOfTargets === null || cursorOfObservations === null) {
    visit.recorder.notTried('A cursor of another list: no two lists are long enough.')
  }
  if (plan !== null && targets !== null) {
    const segments = ['plans', plan[0], 'targets']
    const { request } = visit.asker.prepare({ segments })
    await checkPages(visit, request, targets, plan[1], MOST_SMALL_PAGES)
    await checkBadPaging(visit, segments, cursorOfObservations)
  }
  if (series !== null && observations !== null) {
    const segments = ['series', series[0], 'observations']
    const { request } = visit.asker.prepare({ segments })
    await checkPages(visit, request, observations, series[1], MOST_SMALL_PAGES)
    await checkBadPaging(visit, segments, cursorOfTargets)
  }
}

/** Paging, filters and bad requests of both kinds of list, on the longest of each. */
export async function checkLists(
  visit: Visit,
  targets: ReadonlyMap<string, readonly Target[]>,
  series: ReadonlyMap<string, readonly Observation[]>,
): Promise<void> {
  const plan = longest(targets)
  const longestSeries = longest(series)
  const target = plan?.[1][0]

  if (plan !== null && visit.settings.suffix === '') {
    const question = { segments: ['plans', plan[0], 'targets'] }
    const page = await readAnswer(visit, 'TargetPage', question)
    if (page !== null) await checkAgain(visit, 'TargetPage', question, page)
  }
  if (target !== undefined) {
    const question = { segments: ['plans', target.planId, 'targets', target.id] }
    const detail = await readAnswer(visit, 'TargetDetail', question)
    if (detail !== null) await checkAgain(visit, 'TargetDetail', question, detail)
  }
  if (longestSeries === null) visit.recorder.notTried('All that needs a series, as none could be read.')
  else await checkSeriesAgain(visit, longestSeries[0])

  if (visit.settings.suffix === '' && longestSeries !== null) {
    const filtered = [...series].filter(([, { length }]) => length > 0).slice(0, FILTERED_SERIES)
    const chosen = new Map([longestSeries, ...filtered])
    for (const [id, whole] of chosen) await checkFilters(visit, id, whole)
    await checkBadDays(visit, longestSeries[0])
  }
  if (visit.claims.paging) await checkPaging(visit, plan, longestSeries)
}
