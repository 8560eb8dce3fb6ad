import { describe, expect, test } from 'vitest'
import { readFileSync } from 'node:fs'
import { configurationFault } from '#src/api/configuration-fault.ts'
import { readConfiguration } from '#src/api/configuration.ts'

/** A page whose configuration block has this text; null for a page without one. */
function page(text: string | null) {
  const element = text === null ? null : { textContent: text }
  return { baseURI: 'https://dashboard.test/below/', getElementById: () => element }
}

const GOOD = { apiBaseUrl: '/api/v1', defaultPlan: 'harbour-plan' }

describe('readConfiguration', () => {
  test.each([['/api/v1'], ['api'], ['https://backend.test/v2/'], ['http://localhost:8080']])(
    'accepts the base address %s',
    (apiBaseUrl) => {
      expect(readConfiguration(page(JSON.stringify({ ...GOOD, apiBaseUrl })))).toEqual({
        ...GOOD,
        apiBaseUrl,
      })
      expect(configurationFault(page(JSON.stringify({ ...GOOD, apiBaseUrl })))).toBe('')
    },
  )

  test('accepts the block that is shipped', () => {
    const [, block] =
      /<script[^>]*id="configuration"[^>]*>([^<]*)</u.exec(readFileSync('index.html', 'utf8')) ?? []
    expect(readConfiguration(page(block ?? null))).toEqual({
      apiBaseUrl: '/api/v1',
      defaultPlan: 'digital-shanghai-2025',
      live: 'stream',
      credentials: 'same-origin',
      apiSuffix: '',
    })
  })

  test.each([
    ['live', 'stream'],
    ['live', 'poll'],
    ['live', 'off'],
    ['credentials', 'same-origin'],
    ['credentials', 'include'],
    ['credentials', 'omit'],
    ['apiSuffix', ''],
    ['apiSuffix', '.json'],
  ])('accepts "%s": "%s"', (key, value) => {
    const text = JSON.stringify({ ...GOOD, [key]: value })
    expect(readConfiguration(page(text))).toEqual({ ...GOOD, [key]: value })
    expect(configurationFault(page(text))).toBe('')
  })

  test.each([
    ['no block', null, 'The configuration is missing.'],
    ['no JSON', '{', 'The configuration is no JSON ('],
    ['a list', '[]', 'The configuration must be a JSON object.'],
    ['null', 'null', 'The configuration must be a JSON object.'],
  ])('refuses %s', (_what, text, says) => {
    expect(readConfiguration(page(text))).toBeNull()
    const fault = configurationFault(page(text))
    expect(fault).toContain(says)
    expect(fault).toMatch(/Correct the block with the id "configuration" in index\.html and reload\.$/u)
  })

  test.each([
    [
      'a missing address',
      { defaultPlan: 'a' },
      '"apiBaseUrl" is missing; it expects the base address of the API',
    ],
    ['an empty address', { ...GOOD, apiBaseUrl: '' }, '"apiBaseUrl" is ""; it expects the base address'],
    [
      'another protocol',
      { ...GOOD, apiBaseUrl: 'javascript:alert(1)' },
      '"apiBaseUrl" is "javascript:alert(1)"',
    ],
    [
      'a password in the address',
      { ...GOOD, apiBaseUrl: 'https://a:b@backend.test' },
      '"apiBaseUrl" is "https://a:b@',
    ],
    ['a query in the address', { ...GOOD, apiBaseUrl: '/api?key=1' }, '"apiBaseUrl" is "/api?key=1"'],
    ['an address that is none', { ...GOOD, apiBaseUrl: 'https://' }, '"apiBaseUrl" is "https://"'],
    ['an address of another type', { ...GOOD, apiBaseUrl: 7 }, '"apiBaseUrl" is 7'],
    ['a missing plan', { apiBaseUrl: '/api' }, '"defaultPlan" is missing; it expects the id of a plan'],
    ['a plan that is no id', { ...GOOD, defaultPlan: 'Harbour Plan' }, '"defaultPlan" is "Harbour Plan"'],
    [
      'an unknown key',
      { ...GOOD, apiUrl: '/api' },
      '"apiUrl" is unknown; the keys are apiBaseUrl, defaultPlan, live, credentials, apiSuffix.',
    ],
    ['another live mode', { ...GOOD, live: 'on' }, '"live" is "on"; it expects "stream", "poll" or "off"'],
    ['a live mode of another type', { ...GOOD, live: true }, '"live" is true; it expects'],
    ['no live mode', { ...GOOD, live: null }, '"live" is null; it expects'],
    [
      'a secret',
      { ...GOOD, credentials: 'Bearer 7' },
      '"credentials" is "Bearer 7"; it expects "same-origin", "include" or "omit"; a secret has no place here',
    ],
    ['another suffix', { ...GOOD, apiSuffix: '.xml' }, '"apiSuffix" is ".xml"; it expects "" or ".json"'],
  ])('names the key and what it expects for %s', (_what, value, says) => {
    const text = JSON.stringify(value)
    expect(readConfiguration(page(text))).toBeNull()
    expect(configurationFault(page(text))).toContain(says)
  })

  test('names every faulty key at once', () => {
    const fault = configurationFault(page('{"colour":"red"}'))
    for (const key of ['colour', 'apiBaseUrl', 'defaultPlan']) expect(fault).toContain(`"${key}" is`)
  })
})
