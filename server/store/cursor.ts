import { idBefore } from '#contract/answers/page-of.ts'

/** The id that a cursor of this list goes on after; null where no id of a database can be meant. */
export function idOfCursor(cursor: string | undefined, scope: string): string | null {
  const id = cursor === undefined ? null : idBefore(cursor, scope)
  // The only character that PostgreSQL takes in no text.
  return id === null || id.includes('\0') ? null : id
}
