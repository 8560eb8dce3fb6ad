import { expect, test } from 'vitest'
import { readArguments } from '#tools/conformance/arguments.ts'

const URL = 'http://localhost:8787/api/v1'

test('an address alone is enough', () => {
  expect(readArguments([URL])).toMatchObject({ kind: 'check', baseUrl: URL, isJson: false })
})

test('every option is read', () => {
  const options = ['--plan', 'harbour', '--origin', 'https://app.example', '--suffix', '.json']
  const more = ['--cookie', 'a=1', '--header', 'X-Key: k: 1', '--timeout', '2.5', '--wait', '60', '--json']
  expect(readArguments([URL, ...options, ...more])).toEqual({
    kind: 'check',
    baseUrl: URL,
    isJson: true,
    options: {
      planId: 'harbour',
      origin: 'https://app.example',
      suffix: '.json',
      headers: { cookie: 'a=1', 'x-key': 'k: 1' },
      timeoutMs: 2_500,
      waitMs: 60_000,
    },
  })
})

test.each([
  [[], 'Give the base address of a backend.'],
  [[URL, URL], 'Give one address, not 2.'],
  [[URL, '--timeout', 'soon'], '--timeout takes a number of seconds, not "soon".'],
  [[URL, '--timeout', '0'], '--timeout takes a number of seconds, not "0".'],
  [[URL, '--header', 'nameless'], '--header takes "Name: value", not "nameless".'],
  [[URL, '--origin', 'https://app.example/page'], '--origin takes scheme and host alone'],
  [[`${URL}?x=1`], 'Give the base address without ? and #'],
  [[URL, '--suffix', 'json'], '--suffix takes what every path ends in, .json, not "json".'],
  [[URL, '--paln', 'harbour'], "Unknown option '--paln'"],
])('%j is refused in a sentence', (argv, reason) => {
  const command = readArguments(argv)
  expect(command.kind === 'fault' ? command.reason : command).toContain(reason)
})
