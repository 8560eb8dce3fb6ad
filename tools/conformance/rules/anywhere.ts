import { lastDayOf } from '#src/core/calendar.ts'
import { shown, type Fault } from './fault.ts'

interface Placed {
  readonly key: string
  readonly place: string
  readonly value: unknown
}

/** Every field of a value, however deep it lies. */
function* fieldsOf(value: unknown, place: string): Iterable<Placed> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* fieldsOf(item, `${place}[${String(index)}]`)
    return
  }
  if (typeof value !== 'object' || value === null) return
  const entries: readonly (readonly [string, unknown])[] = Object.entries(value)
  for (const [key, field] of entries) {
    const at = place === '' ? key : `${place}.${key}`
    yield { key, place: at, value: field }
    yield* fieldsOf(field, at)
  }
}

/** `2025-02-30` has the form of a day and is none. */
export function impossiblePeriods(value: unknown, place: string): readonly Fault[] {
  return [...fieldsOf(value, place)].flatMap((field) =>
    field.key === 'asOf' && typeof field.value === 'string' && lastDayOf(field.value) === null
      ? [{ expected: `${field.place} to be a period that exists`, came: shown(field.value) }]
      : [],
  )
}

/** Sources that are named and not among those with these ids. */
export function unknownSources(
  value: unknown,
  place: string,
  sources: readonly { readonly id: string }[],
): readonly Fault[] {
  const known = new Set(sources.map(({ id }) => id))
  const missing = (id: unknown, at: string): readonly Fault[] =>
    typeof id !== 'string' || known.has(id)
      ? []
      : [{ expected: `${at} to be among the sources of the answer`, came: shown(id) }]

  return [...fieldsOf(value, place)].flatMap((field) => {
    if (field.key === 'sourceId') return missing(field.value, field.place)
    if (field.key !== 'sourceIds' || !Array.isArray(field.value)) return []
    return field.value.flatMap((id, index) => missing(id, `${field.place}[${String(index)}]`))
  })
}
