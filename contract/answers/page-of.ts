import { stableHash } from './stable-hash.ts'

/** The contract's largest page, which is also the page where no limit is given. */
export const LARGEST_PAGE = 1000

/** What a plan brings with it where it has more targets than a page holds: a screenful, so that it comes as soon as a small plan. */
export const FIRST_PAGE = 24

export interface Paging {
  readonly cursor?: string | undefined
  readonly limit?: number | undefined
}

export interface Page<Item> {
  readonly items: readonly Item[]
  readonly nextCursor: string | null
}

/** The cursor that goes on after the item with this id. `scope` keeps it from working in another list. */
export function cursorAfter(id: string, scope: string): string {
  const bytes = new TextEncoder().encode(id)
  const encoded = btoa(String.fromCharCode(...bytes))
  return `${stableHash(scope)}.${encoded.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/u, '')}`
}

/** The id of the item that a cursor of this list goes on after; null where it is none of its cursors. */
export function idBefore(cursor: string, scope: string): string | null {
  const [hash, encoded, ...more] = cursor.split('.')
  if (hash !== stableHash(scope) || encoded === undefined || more.length > 0) return null
  try {
    const binary = atob(encoded.replaceAll('-', '+').replaceAll('_', '/'))
    const id = new TextDecoder('utf-8', { fatal: true }).decode(
      Uint8Array.from(binary, (character) => character.charCodeAt(0)),
    )
    return cursorAfter(id, scope) === cursor ? id : null
  } catch {
    return null
  }
}

/** The items after the one that the cursor names; null where the cursor names none of them. */
export function pageOf<Item extends { readonly id: string }>(
  items: readonly Item[],
  scope: string,
  { cursor, limit = LARGEST_PAGE }: Paging,
): Page<Item> | null {
  const id = cursor === undefined ? null : idBefore(cursor, scope)
  const before = id === null ? -1 : items.findIndex((item) => item.id === id)
  if (cursor !== undefined && before === -1) return null

  const page = items.slice(before + 1, before + 1 + limit)
  const last = page.at(-1)
  const isLastPage = before + 1 + page.length >= items.length
  return { items: page, nextCursor: isLastPage || last === undefined ? null : cursorAfter(last.id, scope) }
}

export function targetsScope(planId: string): string {
  return `targets of ${planId}`
}

export function observationsScope(seriesId: string): string {
  return `observations of ${seriesId}`
}
