/** Of a plan with more targets, this many are listed at a time. */
const PER_PAGE = 24

export interface Page<Item> {
  readonly items: readonly Item[]
  /** From 1; the last one where a later one was asked for. */
  readonly page: number
  readonly pages: number
}

export function pageOf<Item>(all: readonly Item[], asked: number): Page<Item> {
  const pages = Math.max(1, Math.ceil(all.length / PER_PAGE))
  const page = Math.min(asked, pages)
  return { items: all.slice((page - 1) * PER_PAGE, page * PER_PAGE), page, pages }
}
