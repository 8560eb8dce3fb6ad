import type { OriginalText, Source } from '#src/core/model.ts'

import type { Fields } from './fields.ts'
import type { IdList } from './id-list.ts'
import { ANY_TEXT, DATE, ID, LANGUAGE_TAG, oneOf, WEB_ADDRESS } from './kinds.ts'
import type { FaultList } from './plan-fault.ts'
import { readTable } from './read-table.ts'
import { addIds, readRows } from './rows.ts'

const COLUMNS = [
  'id',
  'publisher',
  'publisher_lang',
  'title',
  'title_lang',
  'url',
  'published_on',
  'confidence',
]

export function readSources(folder: string, sourceIds: IdList, faults: FaultList): readonly Source[] {
  const table = readTable(folder, 'series/sources.csv', COLUMNS, faults)
  addIds(table, sourceIds, faults)
  return readRows(table, faults, (row): Source => ({
    id: row.value('id', ID),
    publisher: { text: row.value('publisher', ANY_TEXT), lang: row.value('publisher_lang', LANGUAGE_TAG) },
    title: readTitle(row),
    url: row.valueOrNull('url', WEB_ADDRESS),
    publishedOn: row.valueOrNull('published_on', DATE),
    confidence: row.value('confidence', oneOf('high', 'medium', 'low')),
  }))
}

function readTitle(row: Fields): OriginalText | null {
  const text = row.valueOrNull('title', ANY_TEXT)
  if (text !== null) return { text, lang: row.value('title_lang', LANGUAGE_TAG) }
  if (row.valueOrNull('title_lang', LANGUAGE_TAG) !== null) {
    row.fault(
      'title',
      'title_lang is filled in, but there is no title.',
      'Write the title, or clear its language.',
    )
  }
  return null
}
