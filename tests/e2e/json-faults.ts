/** Answers that are well-formed JSON and wrong all the same. Each takes a true answer and spoils it. */

export const JSON_FAULTS = [
  'missing-field',
  'extra-field',
  'null-field',
  'retyped-field',
  'non-finite-number',
  'zero-target',
  'negative-target',
  'duplicates',
  'out-of-order',
] as const

export type JsonFault = (typeof JSON_FAULTS)[number]

type JsonObject = Record<string, unknown>

/** One value in the answer: the object that holds it, and its key there. */
interface Place {
  readonly holder: JsonObject
  readonly key: string
}

/** Stands for `1e999`, which is a number to JSON and Infinity to whoever parses it. */
const BEYOND_FINITE = 'beyond-finite'

export function spoilJson(text: string, fault: JsonFault): string {
  const answer: unknown = JSON.parse(text)
  spoil(answer, fault)
  return JSON.stringify(answer).replace(JSON.stringify(BEYOND_FINITE), '1e999')
}

function spoil(answer: unknown, fault: JsonFault): void {
  switch (fault) {
    case 'missing-field': {
      const { holder, key } = requiredField(answer)
      Reflect.deleteProperty(holder, key)
      return
    }
    case 'extra-field':
      for (const object of objectsIn(answer))
        object['addedByALaterVersion'] = { note: ['unknown to this client'] }
      return
    case 'null-field':
      return put(requiredField(answer), null)
    case 'retyped-field':
      return put(requiredField(answer), '18')
    case 'non-finite-number':
      return put(requiredField(answer), BEYOND_FINITE)
    case 'zero-target':
      for (const target of targetsIn(answer)) target['value'] = 0
      return
    case 'negative-target':
      for (const target of targetsIn(answer)) target['value'] = -7
      return
    case 'duplicates':
      for (const list of listsIn(answer)) list.push(...structuredClone(list.slice(0, 1)))
      return
    case 'out-of-order':
      for (const list of listsIn(answer)) list.reverse()
  }
}

function put({ holder, key }: Place, value: unknown): void {
  holder[key] = value
}

/** The value of a target, which none is without, else a number, else a text. */
function requiredField(answer: unknown): Place {
  const [target] = targetsIn(answer)
  if (target !== undefined) return { holder: target, key: 'value' }
  const place = firstOfType(answer, 'number') ?? firstOfType(answer, 'string')
  if (place === null) throw new Error('This answer holds nothing to spoil. Choose another fault for it.')
  return place
}

function firstOfType(answer: unknown, type: 'number' | 'string'): Place | null {
  for (const holder of objectsIn(answer)) {
    const key = Object.keys(holder).find((name) => typeof holder[name] === type)
    if (key !== undefined) return { holder, key }
  }
  return null
}

function targetsIn(answer: unknown): JsonObject[] {
  return objectsIn(answer).filter((object) => 'value' in object && 'dueBy' in object && 'direction' in object)
}

/** The lists of objects that are not empty. */
function listsIn(answer: unknown): unknown[][] {
  const values = objectsIn(answer).flatMap((object) => Object.values(object))
  return values.filter(isList).filter((list) => list.some(isObject))
}

/** Every object in the answer, outermost first. */
function objectsIn(value: unknown): JsonObject[] {
  if (isList(value)) return value.flatMap(objectsIn)
  return isObject(value) ? [value, ...Object.values(value).flatMap(objectsIn)] : []
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isList(value: unknown): value is unknown[] {
  return Array.isArray(value)
}
