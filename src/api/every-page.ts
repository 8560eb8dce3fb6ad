import type { Source } from '#src/core/model.ts'
import type { Page } from './answers.ts'
import { ApiError } from './api-error.ts'
import { shareTexts } from './share-texts.ts'

/** A list from its first to its last page, with every source that its items name. */
export interface WholeList<Item> {
  readonly items: readonly Item[]
  readonly sources: readonly Source[]
}

/** What else is done with each page. */
export interface PageDesk<Item> {
  /** Hears of each page but the last, with all that came so far. */
  readonly keep?: (list: Page<Item>) => void
  /** The one that is known where both say the same, so that what rests on it stays. */
  readonly same?: <Value>(known: Value | undefined, now: Value) => Value
}

/** A million items at the largest page. */
const MOST_PAGES = 1000

/**
 * Follows the cursors to the end. A backend whose cursors lead nowhere, or whose pages overlap, breaks the
 * contract: the list would be endless, or count things twice.
 */
export async function everyPage<Item extends { readonly id: string }>(
  resource: string,
  firstCursor: string | undefined,
  load: (cursor: string | undefined) => Promise<Page<Item>>,
  { keep, same = (_, now) => now }: PageDesk<Item> = {},
): Promise<WholeList<Item>> {
  const items = new Map<string, Item>()
  const sources = new Map<string, Source>()
  const visited = new Set<string>()
  const texts = new Map<string, string>()
  const listed = (): WholeList<Item> => ({ items: [...items.values()], sources: [...sources.values()] })
  const broken = (reason: string, detailPath: string): ApiError =>
    new ApiError(resource, { kind: 'contract', reason, status: 200, detailPath })

  let cursor = firstCursor
  for (let pages = 0; pages < MOST_PAGES; pages += 1) {
    if (cursor !== undefined) visited.add(cursor)
    const page = await load(cursor)
    shareTexts(page, texts)
    for (const item of page.items) {
      if (items.has(item.id)) throw broken(`${item.id} stands on two pages`, 'items')
      items.set(item.id, item)
    }
    for (const source of page.sources) sources.set(source.id, same(sources.get(source.id), source))
    if (page.nextCursor === null) return listed()
    if (visited.has(page.nextCursor)) throw broken('a cursor comes up a second time', 'nextCursor')
    cursor = page.nextCursor
    keep?.({ ...listed(), nextCursor: cursor })
  }
  throw broken(`there are more than ${String(MOST_PAGES)} pages`, 'nextCursor')
}
