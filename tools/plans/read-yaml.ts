import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml'

import type { Branch, Entry } from './branch.ts'
import type { FaultList, Place } from './plan-fault.ts'
import { readTextFile } from './read-text-file.ts'

const FORM_ADVICE =
  'Write “name: value” with spaces for indentation, and put a text in single quotes where it holds a colon and a space or begins with a sign.'

/** What stands in a YAML file, every value as text; null with a fault where its form is broken. */
export function readYaml(folder: string, file: string, faults: FaultList): Branch | null {
  const text = readTextFile(folder, file, faults)
  if (text === null) return null
  const lines = new LineCounter()
  // The failsafe schema knows no numbers, dates or truth values: `no` and `2024` stay what was written.
  const document = parseDocument(text, { schema: 'failsafe', lineCounter: lines, prettyErrors: false })
  const placeAt = (offset: number): Place => ({ file, line: Math.max(1, lines.linePos(offset).line) })

  const complaints = [...document.errors, ...document.warnings]
  const reported = new Set<number>()
  for (const { code, message, pos } of complaints) {
    const place = placeAt(pos[0])
    // One slip often breaks several rules of the form; the first one said is enough.
    if (reported.has(place.line)) continue
    reported.add(place.line)
    if (code === 'DUPLICATE_KEY')
      faults.add(place, 'A name stands twice in one group.', 'Keep one of the two.')
    else faults.add(place, `The file’s form is broken: ${endWithPoint(message)}`, FORM_ADVICE)
  }
  if (complaints.length > 0) return null
  if (document.contents === null) {
    faults.add({ file, line: 1 }, 'The file is empty.', 'Fill it in as plans/README.md says, or remove it.')
    return null
  }
  return toBranch(document.contents, placeAt, faults)
}

function toBranch(node: Node, placeAt: (offset: number) => Place, faults: FaultList): Branch {
  const place = placeAt(node.range?.[0] ?? 0)
  if (isSeq<Node>(node)) {
    return { type: 'list', place, items: node.items.map((item) => toBranch(item, placeAt, faults)) }
  }
  if (isMap<Node, Node | null>(node)) {
    const entries = new Map<string, Entry>()
    for (const { key, value } of node.items) {
      const keyPlace = placeAt(key.range?.[0] ?? 0)
      const branch = value === null ? emptyText(keyPlace) : toBranch(value, placeAt, faults)
      // A value that follows on later lines is still sought by its name.
      if (isScalar(key)) entries.set(String(key.value), { place: keyPlace, branch })
      else faults.add(keyPlace, 'A name is no plain text.', FORM_ADVICE)
    }
    return { type: 'mapping', place, entries }
  }
  if (isScalar(node)) return { type: 'text', place, text: String(node.value).trim() }
  faults.add(place, 'A value refers to another by “*”, which plan files don’t do.', 'Write the value out.')
  return emptyText(place)
}

function emptyText(place: Place): Branch {
  return { type: 'text', place, text: '' }
}

function endWithPoint(message: string): string {
  return /[.!?]$/u.test(message) ? message : `${message}.`
}
