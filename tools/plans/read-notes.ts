import type { Note } from '#src/core/model.ts'

import type { Fields } from './fields.ts'
import type { IdList } from './id-list.ts'

/** A remark with the sources that bear it out, of which there may be none. */
export function readNote(fields: Fields, sourceIds: IdList): Note {
  return { text: fields.localized('text'), sourceIds: fields.references('sources', sourceIds) }
}
