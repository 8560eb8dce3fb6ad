import type { Query } from './ask.ts'
import type { ReadAnswer } from './read-answer.ts'
import { differingIds, duplicateIds } from './rules/fault.ts'
import { unknownSources } from './rules/anywhere.ts'
import type { Visit } from './visit.ts'

export interface Page<Item> {
  readonly items: readonly Item[]
  readonly sources: readonly { readonly id: string }[]
  readonly nextCursor: string | null
}

export type LoadPage<Item> = (query: Query) => Promise<ReadAnswer<Page<Item>> | null>

export interface List<Item> {
  readonly items: readonly Item[]
  readonly sources: readonly { readonly id: string }[]
  /** Null at the end of the list, otherwise what comes next: pages that were not asked for. */
  readonly nextCursor: string | null
}

/** Follows the cursors for so many pages. Null where a page could not be read or a cursor came twice. */
export async function readList<Item extends { readonly id: string }>(
  { recorder }: Visit,
  load: LoadPage<Item>,
  query: Query,
  mostPages: number,
): Promise<List<Item> | null> {
  const items: Item[] = []
  const sources = new Map<string, { readonly id: string }>()
  const cursors = new Set<string>()
  const limit = typeof query['limit'] === 'string' ? Number(query['limit']) : 1000
  let cursor: string | undefined
  let firstRequest = ''

  for (let pages = 0; pages < mostPages; pages += 1) {
    const page = await load({ ...query, cursor })
    if (page === null) return null
    const { request, value } = page
    if (pages === 0) firstRequest = request
    const size = { expected: `at most ${String(limit)} items`, came: String(value.items.length) }
    recorder.judge('page-size', request, value.items.length > limit ? [size] : [])
    recorder.judge('sources-resolve', request, unknownSources(value.items, 'items', value.sources))
    recorder.judge('unique-ids', request, duplicateIds(value.sources, 'sources'))
    items.push(...value.items)
    for (const source of value.sources) sources.set(source.id, source)
    if (value.nextCursor === null) break
    const isRepeated = cursors.has(value.nextCursor)
    const repeated = { expected: 'a nextCursor that did not come before', came: value.nextCursor }
    if (!recorder.judge('cursor-repeats', request, isRepeated ? [repeated] : [])) return null
    cursors.add(value.nextCursor)
    cursor = value.nextCursor
    if (pages === mostPages - 1) return { items, sources: [...sources.values()], nextCursor: cursor }
  }
  recorder.judge('unique-ids', firstRequest, duplicateIds(items, 'items of all pages'))
  return { items, sources: [...sources.values()], nextCursor: null }
}

/** Reads a list in small pages and compares it with the whole. */
export async function checkPages<Item extends { readonly id: string }>(
  visit: Visit,
  request: string,
  load: LoadPage<Item>,
  whole: readonly Item[],
  mostPages: number,
): Promise<void> {
  const sizes = [1, 2, Math.ceil(whole.length / 3)].filter((size) => size >= 1)
  for (const limit of new Set(sizes)) {
    const walked = await readList(visit, load, { limit: String(limit) }, mostPages)
    if (walked === null) continue
    const isCut = walked.nextCursor !== null && walked.items.length < whole.length
    const expected = isCut ? whole.slice(0, walked.items.length) : whole
    const list = `the pages of limit=${String(limit)}`
    const faults = differingIds(
      expected.map(({ id }) => id),
      walked.items.map(({ id }) => id),
      list,
    )
    const endless = walked.nextCursor !== null && !isCut
    visit.recorder.judge('pages-agree', request, [
      ...faults,
      ...(endless ? [{ expected: `${list} to end with nextCursor null`, came: walked.nextCursor }] : []),
    ])
    if (isCut) {
      visit.recorder.notTried(
        `${request}: limit=${String(limit)} beyond the first ${String(mostPages)} pages.`,
      )
    }
  }
}
