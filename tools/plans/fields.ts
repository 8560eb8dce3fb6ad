import { LANGUAGES, type Language, type LocalizedText } from '#src/core/model.ts'

import type { Branch, MappingBranch, TextBranch } from './branch.ts'
import type { IdList } from './id-list.ts'
import { ANY_TEXT, type Kind, Refusal } from './kinds.ts'
import { type ListedId, readListedIds } from './listed-ids.ts'
import { didYouMean } from './nearest-word.ts'
import type { FaultList, Place } from './plan-fault.ts'

/** How much of a wrong value a message repeats, in characters. */
const LONGEST_QUOTE = 60

/**
 * The named values of one row or mapping. Each is asked for once by its name and kind; what is missing,
 * refused or never asked for is a fault.
 */
export class Fields {
  readonly #mapping: MappingBranch
  readonly #faults: FaultList
  readonly #asked = new Set<string>()
  readonly #sound = new Set<string>()

  constructor(mapping: MappingBranch, faults: FaultList) {
    this.#mapping = mapping
    this.#faults = faults
  }

  /** Where the value stands, or the whole row or mapping where it is missing. */
  at(name: string): Place {
    return this.#mapping.entries.get(name)?.place ?? this.#mapping.place
  }

  fault(name: string, what: string, fix: string): void {
    this.#faults.add(this.at(name), what, fix)
  }

  has(name: string): boolean {
    return this.#mapping.entries.has(name)
  }

  /** True once the value has been asked for and read; only then does comparing it make sense. */
  isSound(name: string): boolean {
    return this.#sound.has(name)
  }

  value<Value>(name: string, kind: Kind<Value>): Value {
    const branch = this.#ask(name)
    if (branch !== null) return this.#readText(name, branch, kind)
    this.fault(name, `${name} is missing.`, kind.expects)
    return kind.standIn
  }

  valueOrNull<Value>(name: string, kind: Kind<Value>): Value | null {
    const branch = this.#ask(name)
    return branch === null ? null : this.#readText(name, branch, kind)
  }

  /** The id of something that stands elsewhere; empty where there is no such thing. */
  reference(name: string, known: IdList): string {
    const id = this.value(name, known.kind)
    if (known.check(id, this.at(name), this.#faults)) return id
    this.#sound.delete(name)
    return known.kind.standIn
  }

  referenceOrNull(name: string, known: IdList): string | null {
    return this.has(name) ? this.reference(name, known) : this.valueOrNull(name, known.kind)
  }

  /** Ids as a list, or in one text with spaces between them; empty where there is none. */
  references(name: string, known: IdList): readonly string[] {
    const ids: string[] = []
    for (const branch of this.#idBranches(name)) {
      const id = this.#readText(name, branch, known.kind)
      known.check(id, branch.place, this.#faults)
      if (id !== '' && ids.includes(id)) {
        this.#faults.add(branch.place, `${name} names “${id}” twice.`, 'Name it once.')
      }
      ids.push(id)
    }
    return ids
  }

  /** Ids in which order counts and of which there must be one; they are noted in `ids`. */
  listedIds(name: string, ids: IdList): readonly ListedId[] {
    const branch = this.#ask(name)
    const listed = branch === null ? [] : readListedIds(branch, name, ids, this.#faults)
    const isEmptyList = branch?.type === 'list' && branch.items.length === 0
    if (branch === null || isEmptyList) {
      this.fault(name, `${name} names nothing.`, 'Write each id on a line of its own, after “- ”.')
    }
    return listed
  }

  localized(name: string): LocalizedText {
    if (!this.has(name)) {
      this.fault(name, `${name} is missing.`, `Write it in every language: ${LANGUAGES.join(', ')}.`)
    }
    return this.localizedOrNull(name) ?? { en: '', 'zh-CN': '' }
  }

  localizedOrNull(name: string): LocalizedText | null {
    return this.record(name, (texts) => ({
      en: texts.#language(name, 'en'),
      'zh-CN': texts.#language(name, 'zh-CN'),
    }))
  }

  /** One mapping inside this one; null where it is missing or has a fault. */
  record<Value>(name: string, read: (fields: Fields) => Value): Value | null {
    const branch = this.#ask(name)
    return branch === null ? null : readRecord(branch, name, this.#faults, read)
  }

  /** A list of mappings; empty where it is missing. Those with a fault are left out. */
  records<Value>(name: string, read: (fields: Fields) => Value): readonly Value[] {
    const branch = this.#ask(name)
    if (branch === null) return []
    if (branch.type !== 'list') {
      this.fault(name, `${name} is no list.`, 'Begin each item on its own line with “- ”.')
      return []
    }
    return branch.items
      .map((item) => readRecord(item, `An item of ${name}`, this.#faults, read))
      .filter((value) => value !== null)
  }

  /** Reports names that mean nothing here. Comes last, when every name has been asked for. */
  reportUnknown(): void {
    for (const [name, { place }] of this.#mapping.entries) {
      if (this.#asked.has(name)) continue
      const missing = [...this.#asked].filter((asked) => !this.has(asked))
      const fix = `${didYouMean(name, missing)}Correct or remove it; plans/README.md names what can stand here.`
      this.#faults.add(place, `“${name}” means nothing here.`, fix)
    }
  }

  #ask(name: string): Branch | null {
    this.#asked.add(name)
    return this.#mapping.entries.get(name)?.branch ?? null
  }

  #language(name: string, language: Language): string {
    const branch = this.#ask(language)
    const text = branch?.type === 'text' ? branch.text : ''
    if (branch !== null && branch.type !== 'text') return this.#readText(language, branch, ANY_TEXT)
    if (text === '') {
      this.fault(language, `${name} has no ${language} text.`, 'Write it in that language too.')
    }
    return text
  }

  #readText<Value>(name: string, branch: Branch, kind: Kind<Value>): Value {
    if (branch.type !== 'text') {
      this.#faults.add(branch.place, `${name} is no single value.`, kind.expects)
      return kind.standIn
    }
    if (branch.text === '') {
      this.#faults.add(
        branch.place,
        `${name} is empty.`,
        `${kind.expects} Where it may be left out, remove the name too.`,
      )
      return kind.standIn
    }
    const value = kind.read(branch.text)
    if (!(value instanceof Refusal)) {
      this.#sound.add(name)
      return value
    }
    this.#faults.add(
      branch.place,
      `${name} is “${shortened(branch.text)}”, which ${value.why}.`,
      value.hint + kind.expects,
    )
    return kind.standIn
  }

  #idBranches(name: string): readonly Branch[] {
    const branch = this.#ask(name)
    if (branch === null) return []
    if (branch.type === 'list') return branch.items
    if (branch.type === 'mapping') return [branch]
    return branch.text.split(/\s+/u).map((text): TextBranch => ({ ...branch, text }))
  }
}

/** What `read` makes of a mapping; null where anything in it has a fault. */
export function readRecord<Value>(
  branch: Branch,
  name: string,
  faults: FaultList,
  read: (fields: Fields) => Value,
): Value | null {
  if (branch.type !== 'mapping') {
    faults.add(
      branch.place,
      `${name} is no group of names and values.`,
      'Write lines of the form “name: value”.',
    )
    return null
  }
  const before = faults.count
  const fields = new Fields(branch, faults)
  const value = read(fields)
  fields.reportUnknown()
  return faults.count === before ? value : null
}

function shortened(text: string): string {
  return text.length <= LONGEST_QUOTE ? text : `${text.slice(0, LONGEST_QUOTE)}…`
}
