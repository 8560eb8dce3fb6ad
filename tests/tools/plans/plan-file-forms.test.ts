import { describe, expect, test } from 'vitest'

import { readPlans } from '#tools/plans/read-plans.ts'

import { contentOf, faultsOf, SMALL_PLANS, writePlans } from './small-plans.ts'

const UNITS = 'series/units.csv'
const SOURCES = 'series/sources.csv'
const SERIES = 'series/series.csv'
const NOTES = 'series/series-notes.csv'
const OBSERVATIONS = 'series/observations.csv'

describe('files as programs save them', () => {
  const encoder = new TextEncoder()

  test('a byte-order mark changes nothing', () => {
    const files = Object.fromEntries(
      Object.entries(SMALL_PLANS).map(([file, text]) => [file, encoder.encode(`\uFEFF${text}`)]),
    )
    const plain = readPlans(writePlans(SMALL_PLANS))
    expect(readPlans(writePlans(files))).toEqual(plain)
  })

  test.each([
    ['line ends of Windows', '\r\n'],
    ['line ends of old spreadsheets', '\r'],
  ])('%s change nothing, lines in faults included', (_name, lineEnd) => {
    const text = contentOf(OBSERVATIONS).replace('61.2', 'loud').replaceAll('\n', lineEnd)
    expect(faultsOf({ ...SMALL_PLANS, [OBSERVATIONS]: text })).toEqual([
      'series/observations.csv:7 value is “loud”, which is no finite number in plain digits.',
    ])
  })

  test('rows of nothing but commas, empty lines and spaces around cells change nothing', () => {
    const text = `${contentOf(UNITS).replace('plants,count,', ' plants , count ,')}\n,,,,,\n\n,,,,,\n`
    expect(readPlans(writePlans({ ...SMALL_PLANS, [UNITS]: text }))).toEqual(
      readPlans(writePlans(SMALL_PLANS)),
    )
  })

  test('a cell over several lines does not move the lines of the rows below it', () => {
    const text = contentOf(OBSERVATIONS).replace('Half a year.', '"Half\na\nyear."').replace('61.2', 'loud')
    expect(faultsOf({ ...SMALL_PLANS, [OBSERVATIONS]: text })).toEqual([
      'series/observations.csv:9 value is “loud”, which is no finite number in plain digits.',
    ])
  })

  test('a fault in a row with a cell over several lines stands where the row begins', () => {
    const text = contentOf(OBSERVATIONS)
      .replace('Half a year.', '"Half\na\nyear."')
      .replace('at-least', 'over')
    expect(faultsOf({ ...SMALL_PLANS, [OBSERVATIONS]: text })).toEqual([
      'series/observations.csv:3 qualifier is “over”, which is not one of the words allowed.',
    ])
  })

  test.each([
    ['UTF-16', Buffer.from(`\uFEFF${contentOf(SOURCES)}`, 'utf16le')],
    [
      'GB 18030',
      Buffer.from([...encoder.encode('id,publisher\nriver-report,'), 0xba, 0xd3, 0xc1, 0xf7, 0x0a]),
    ],
  ])('a table in %s is reported and not guessed at', (_name, bytes) => {
    expect(faultsOf({ ...SMALL_PLANS, [SOURCES]: bytes })).toEqual([
      'series/sources.csv:1 The file is not written in UTF-8.',
    ])
  })

  test.each([UNITS, SOURCES, SERIES, NOTES, OBSERVATIONS, 'quiet-city/targets/night-noise.yaml'])(
    'a missing %s is one fault',
    (file) => {
      const files = Object.fromEntries(Object.entries(SMALL_PLANS).filter(([name]) => name !== file))
      const isTarget = file.endsWith('.yaml')
      expect(faultsOf(files)).toEqual(
        isTarget
          ? ['quiet-city/plan.yaml:10 There is no target “night-noise”.']
          : [`${file}:1 The file is missing.`],
      )
    },
  )

  test('a folder without plans is a fault', () => {
    const { store, faults } = readPlans(writePlans({ 'notes.txt': 'nothing' }))
    expect(store.plans).toEqual([])
    expect(faults).toContainEqual({
      file: 'plans.yaml',
      line: 1,
      what: 'The file is missing.',
      fix: 'Add the file plans.yaml.',
    })
  })

  test('an empty list of plans is a fault', () => {
    expect(faultsOf({ ...SMALL_PLANS, 'plans.yaml': '[]\n' })).toContain('plans.yaml:1 No plan is listed.')
  })
})
