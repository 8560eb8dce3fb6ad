import { stableHash } from './stable-hash.ts'

/** The contract's largest page, which is also the page where no limit is given. */
const LARGEST_PAGE = 1000

export interface Paging {
  readonly cursor?: string | undefined
  readonly limit?: number | undefined
}

export interface Page<Item> {
  readonly items: readonly Item[]
  readonly nextCursor: string | null
}

/**
 * The items after the one that the cursor names; null where the cursor names none of them. `scope` keeps
 * the cursors of one list from working in another.
 */
export function pageOf<Item extends { readonly id: string }>(
  items: readonly Item[],
  scope: string,
  { cursor, limit = LARGEST_PAGE }: Paging,
): Page<Item> | null {
  const cursorOf = (item: Item): string => stableHash(`${scope}\n${item.id}`)
  const before = cursor === undefined ? -1 : items.findIndex((item) => cursorOf(item) === cursor)
  if (cursor !== undefined && before === -1) return null

  const page = items.slice(before + 1, before + 1 + limit)
  const last = page.at(-1)
  const isLastPage = before + 1 + page.length >= items.length
  return { items: page, nextCursor: isLastPage || last === undefined ? null : cursorOf(last) }
}
