import type { Observation } from '#src/core/model.ts'
import type { Query, Question } from './ask.ts'
import { checkAgain } from './check-again.ts'
import { readAnswer } from './read-answer.ts'
import { readList, type LoadPage } from './read-list.ts'
import { differingIds } from './rules/fault.ts'
import { lastDay, observationRulings } from './rules/observation-rules.ts'
import type { Visit } from './visit.ts'

export const MOST_PAGES = 20

function question(seriesId: string, query: Query = {}): Question {
  return { segments: ['series', seriesId, 'observations'], query }
}

export function loadObservations(visit: Visit, seriesId: string): LoadPage<Observation> {
  return (query) => readAnswer(visit, 'ObservationPage', question(seriesId, query), 'series-exists')
}

/** Every record of a series, judged; null where not all of them could be read. */
export async function readSeries(visit: Visit, seriesId: string): Promise<readonly Observation[] | null> {
  const { recorder, asker } = visit
  const { request } = asker.prepare(question(seriesId))
  const list = await readList(visit, loadObservations(visit, seriesId), {}, wholeListPages(visit))
  if (list === null) return null
  recorder.judgeAll(request, observationRulings(list.items, 'items'))
  if (list.nextCursor === null) return list.items
  judgeWhole(visit, request, list.nextCursor)
  return null
}

/** Without paging the first page is the whole list. */
export function wholeListPages({ claims }: Visit): number {
  return claims.paging ? MOST_PAGES : 1
}

export function judgeWhole({ recorder, claims }: Visit, request: string, nextCursor: string): void {
  if (claims.paging) {
    recorder.notTried(`${request}: beyond the first ${String(MOST_PAGES)} pages.`)
    return
  }
  const wrong = { expected: 'nextCursor null, as no paging is claimed', came: nextCursor }
  recorder.judge('whole-list', request, [wrong])
}

/** What `from`, `to` and `publishedBy` leave of a series, compared with the whole. */
export async function checkFilters(
  visit: Visit,
  seriesId: string,
  whole: readonly Observation[],
): Promise<void> {
  const day = whole.map(lastDay)[Math.floor(whole.length / 2)]
  const published = whole.flatMap(({ publishedOn }) => publishedOn ?? []).toSorted()
  const publishedBy = published[Math.floor(published.length / 2)] ?? day
  if (day === undefined || publishedBy === undefined) return

  const isPublished = ({ publishedOn }: Observation): boolean =>
    publishedOn !== null && publishedOn <= publishedBy
  const filters: readonly (readonly [Query, (each: Observation) => boolean])[] = [
    [{ from: day }, (each) => lastDay(each) >= day],
    [{ to: day }, (each) => lastDay(each) <= day],
    [{ from: day, to: day }, (each) => lastDay(each) === day],
    [{ publishedBy }, isPublished],
    [{ to: '1900-01-01' }, (each) => lastDay(each) <= '1900-01-01'],
  ]
  await Promise.all(
    filters.map(async ([query, isWithin]) => {
      const { request } = visit.asker.prepare(question(seriesId, query))
      const list = await readList(visit, loadObservations(visit, seriesId), query, wholeListPages(visit))
      if (list === null) return
      const expected = whole.filter(isWithin).map(({ id }) => id)
      const came = list.items.map(({ id }) => id)
      visit.recorder.judge('filters', request, differingIds(expected, came, 'the items'))
    }),
  )
}

export async function checkSeriesAgain(visit: Visit, seriesId: string): Promise<void> {
  const asked = question(seriesId)
  const first = await readAnswer(visit, 'ObservationPage', asked, 'series-exists')
  if (first !== null) await checkAgain(visit, 'ObservationPage', asked, first)
}
