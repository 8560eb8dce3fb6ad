import { getResponse } from 'msw'
import { describe, expect, test } from 'vitest'
import { placeOf } from '#src/api/contract-fault.ts'
import {
  validateHealth,
  validateObservationPage,
  validatePlanDetail,
  validatePlanList,
  validateProblem,
  validateTargetDetail,
  validateTargetPage,
} from '#src/api/validators.js'
import { createHandlers } from '#mocks/create-handlers.ts'
import { faultsOf } from '#tools/contract/described.ts'
import { smallStore } from '#tests/mocks/small-store.ts'

type Path = readonly (string | number)[]

const SAMPLES = [
  ['Health', '/health', validateHealth],
  ['PlanList', '/plans', validatePlanList],
  ['PlanDetail', '/plans/harbour-plan', validatePlanDetail],
  ['TargetPage', '/plans/harbour-plan/targets', validateTargetPage],
  ['TargetDetail', '/plans/harbour-plan/targets/idle-ships', validateTargetDetail],
  ['ObservationPage', '/series/idle-ships/observations', validateObservationPage],
  ['Problem', '/plans/harbour-plan/targets?limit=0', validateProblem],
] as const

/** Long lists repeat themselves and take their time. */
const brief = {
  ...smallStore,
  observations: {
    ...smallStore.observations,
    'berth-survey': smallStore.observations['berth-survey']?.slice(39, 42) ?? [],
  },
}

async function sample(address: string): Promise<unknown> {
  const answer = await getResponse(createHandlers(brief), new Request(`http://backend.test/api/v1${address}`))
  return answer?.json()
}

function pathsIn(value: unknown, path: Path = []): readonly Path[] {
  if (Array.isArray(value)) {
    return [path, ...value.flatMap((item, index) => pathsIn(item, [...path, index]))]
  }
  if (typeof value !== 'object' || value === null) return [path]
  return [path, ...Object.entries(value).flatMap(([key, item]) => pathsIn(item, [...path, key]))]
}

const REMOVED = Symbol('removed')

/** A copy with the value at the path replaced or removed. */
function changed(value: unknown, path: Path, replacement: unknown): unknown {
  const [key, ...rest] = path
  if (key === undefined) return replacement
  if (Array.isArray(value)) {
    const list: readonly unknown[] = value
    const items = [...list]
    if (rest.length === 0 && replacement === REMOVED) items.splice(Number(key), 1)
    else items[Number(key)] = changed(items[Number(key)], rest, replacement)
    return items
  }
  const entries = typeof value === 'object' && value !== null ? Object.entries(value) : []
  return Object.fromEntries(
    entries.flatMap(([name, item]): [string, unknown][] => {
      if (name !== key) return [[name, item]]
      if (rest.length === 0 && replacement === REMOVED) return []
      return [[name, changed(item, rest, replacement)]]
    }),
  )
}

function valueAt(value: unknown, path: Path): unknown {
  let found = value
  for (const key of path)
    found = typeof found === 'object' && found !== null ? Reflect.get(found, key) : undefined
  return found
}

const REPLACEMENTS: readonly (readonly [string, unknown])[] = [
  ['removed', REMOVED],
  ['null', null],
  ['a text', 'Some text'],
  ['an empty text', ''],
  ['a day that exists', '2024-02-29'],
  ['a day that does not', '2025-02-29'],
  ['a number', -7.5],
  ['infinity', Number.POSITIVE_INFINITY],
  ['zero', 0],
  ['true', true],
  ['a list', []],
  ['a list of one twice', ['one', 'one']],
  ['an object', {}],
  ['an object with a field more', { extra: { nested: true } }],
]

describe.each(SAMPLES)('the generated validator of %s', (name, address, validate) => {
  test('accepts what the mocks answer', async () => {
    const value = await sample(address)
    expect(validate(value)).toBe(true)
    expect(faultsOf(name, value)).toEqual([])
  })

  test('agrees with the description on every change of a field', async () => {
    const value = await sample(address)
    let refusals = 0
    for (const path of pathsIn(value)) {
      for (const [what, replacement] of REPLACEMENTS) {
        const wrong = changed(value, path, replacement)
        const isAccepted = validate(wrong)
        const described = faultsOf(name, wrong)
        expect({ path, what, isAccepted }).toEqual({ path, what, isAccepted: described.length === 0 })
        if (!isAccepted) refusals += 1
      }
    }
    expect(refusals).toBeGreaterThan(10)
  })

  test('names the place of the fault', async () => {
    const value = await sample(address)
    for (const path of pathsIn(value).filter((each) => each.length > 0)) {
      const original = valueAt(value, path)
      const wrong = changed(value, path, Array.isArray(original) ? 'no list' : [])
      if (validate(wrong)) throw new Error(`A list is accepted at ${path.join('.')}.`)
      const [fault] = validate.errors ?? []
      const place = path
        .map((key) =>
          typeof key === 'number' ? `[${String(key)}]` : key === 'zh-CN' ? '["zh-CN"]' : `.${key}`,
        )
        .join('')
        .replace(/^\./u, '')
      expect(fault === undefined ? null : placeOf(fault)).toBe(place)
    }
  })

  test('accepts fields it does not know, as a newer backend may send them', async () => {
    const value = await sample(address)
    for (const path of pathsIn(value)) {
      const original = valueAt(value, path)
      if (typeof original !== 'object' || original === null || Array.isArray(original)) continue
      expect(validate(changed(value, path, { ...original, newerField: [1] }))).toBe(true)
    }
  })
})

test('an unknown word of an enumeration is refused where it stands', async () => {
  const value = changed(await sample('/series/idle-ships/observations'), ['items', 1, 'quality'], 'guessed')
  expect(validateObservationPage(value)).toBe(false)
  const [fault] = validateObservationPage.errors ?? []
  expect(fault?.instancePath).toBe('/items/1/quality')
})

test('a missing property is named, not the object that misses it', async () => {
  const value = changed(await sample('/series/idle-ships/observations'), ['items', 1, 'value'], REMOVED)
  expect(validateObservationPage(value)).toBe(false)
  const [fault] = validateObservationPage.errors ?? []
  expect(fault === undefined ? null : placeOf(fault)).toBe('items[1].value')
})
