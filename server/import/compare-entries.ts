import { differencesOf } from './differences.ts'
import { entryKey, listOf, type Entry } from './entries.ts'
import type { ImportChange } from './import-report.ts'
import { mergedOrder } from './merged-order.ts'
import { hasOtherTerms, unexplainedChange, type UnexplainedChange } from './unexplained-change.ts'

export interface RecordedEntry {
  readonly entry: Entry
  readonly position: number
}

export interface WrittenEntry extends RecordedEntry {
  /** What it said before; null where it is new or only its place changed. */
  readonly replaced: Entry | null
}

export interface EntriesCompared {
  readonly written: readonly WrittenEntry[]
  /** Everything that is on record afterwards, list by list and in order. */
  readonly all: readonly Entry[]
  /** Targets of which the value or the deadline changed. */
  readonly revised: readonly Entry[]
  /** Those of them of which no revision tells. */
  readonly unexplained: readonly UnexplainedChange[]
  readonly changes: readonly ImportChange[]
  readonly unchanged: number
  readonly kept: readonly string[]
}

/** What became of the terms of a target; null where they are the same, or where it is no target. */
function revisionOf(before: Entry, after: Entry): { readonly unexplained: UnexplainedChange | null } | null {
  if (before.kind !== 'target' || after.kind !== 'target') return null
  if (!hasOtherTerms(before.document, after.document)) return null
  return { unexplained: unexplainedChange(before.document, after.document) }
}

function titleOf(entry: Entry): string {
  const { document } = entry
  return 'name' in document ? document.name.en : (document.title?.text ?? document.publisher.text)
}

function keysByList(entries: readonly Entry[]): ReadonlyMap<string, readonly string[]> {
  const lists = new Map<string, string[]>()
  for (const entry of entries) {
    const keys = lists.get(listOf(entry)) ?? []
    keys.push(entryKey(entry))
    lists.set(listOf(entry), keys)
  }
  return lists
}

/** A list whose members follow each other otherwise than before, leaving out those that are new. */
function reordered(list: string, before: readonly string[], after: readonly string[]): ImportChange[] {
  const isKnown = new Set(before)
  const differences = differencesOf({ order: before }, { order: after.filter((key) => isKnown.has(key)) })
  return differences === null ? [] : [{ kind: 'corrected', what: 'order', name: list, ...differences }]
}

/** How plans, targets, series and sources of a folder differ from those on record. */
export function compareEntries(recorded: readonly RecordedEntry[], given: readonly Entry[]): EntriesCompared {
  const known = new Map(recorded.map((each) => [entryKey(each.entry), each]))
  const byKey = new Map([...recorded.map(({ entry }) => entry), ...given].map((e) => [entryKey(e), e]))
  const givenKeys = new Set(given.map(entryKey))
  const changes: ImportChange[] = []
  const revised: Entry[] = []
  const unexplained: UnexplainedChange[] = []
  const replaced = new Map<string, Entry>()

  for (const entry of given) {
    const before = known.get(entryKey(entry))?.entry
    const about = { what: entry.kind, name: entry.name }
    if (before === undefined) {
      changes.push({ kind: 'new', ...about, before: null, after: titleOf(entry) })
      continue
    }
    const differences = differencesOf(before.document, entry.document)
    if (differences === null) continue
    const revision = revisionOf(before, entry)
    const isRevised = revision !== null && revision.unexplained === null
    changes.push({ kind: isRevised ? 'revised' : 'corrected', ...about, ...differences })
    if (revision !== null) revised.push(entry)
    if (revision !== null && revision.unexplained !== null) unexplained.push(revision.unexplained)
    replaced.set(entryKey(entry), before)
  }
  const unchanged = given.length - changes.length

  const recordedLists = keysByList(recorded.map(({ entry }) => entry))
  const givenLists = keysByList(given)
  const all: Entry[] = []
  const written: WrittenEntry[] = []
  for (const list of new Set([...recordedLists.keys(), ...givenLists.keys()])) {
    const before = recordedLists.get(list) ?? []
    const order = mergedOrder(before, givenLists.get(list) ?? [])
    changes.push(...reordered(list, before, order))
    for (const [position, key] of order.entries()) {
      const entry = byKey.get(key)
      if (entry === undefined) continue
      all.push(entry)
      const isInPlace = known.get(key)?.position === position
      if (isInPlace && !replaced.has(key)) continue
      written.push({ entry, position, replaced: replaced.get(key) ?? null })
    }
  }
  const kept = recorded.filter(({ entry }) => !givenKeys.has(entryKey(entry))).map(({ entry }) => entry)
  return { written, all, revised, unexplained, changes, unchanged, kept: kept.map(entryKey) }
}
