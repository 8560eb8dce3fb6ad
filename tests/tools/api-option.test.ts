import { expect, test } from 'vitest'
import { apiOption } from '#tools/api-option.ts'

test.each([
  [['--api', 'http://localhost:8080/api/v1'], 'http://localhost:8080/api/v1', []],
  [['--api=https://backend.test/deep/v2/'], 'https://backend.test/deep/v2/', []],
  [
    ['--port', '4000', '--api', 'http://backend.test', '--host'],
    'http://backend.test',
    ['--port', '4000', '--host'],
  ],
  [['--port=4000', '--api=http://backend.test', 'folder'], 'http://backend.test', ['--port=4000', 'folder']],
  [['--port', '4000'], null, ['--port', '4000']],
  [[], null, []],
])('%j has the API %s, and what is left are Vite’s options', (given, api, others) => {
  expect(apiOption(given)).toEqual({ api, others })
})

test.each([
  [['--api'], ''],
  [['--api', 'backend.test/api'], 'backend.test/api'],
  [['--api', '/api/v1'], '/api/v1'],
  [['--api=file:///etc'], 'file:///etc'],
  [['--api', 'http://backend.test?key=1'], 'http://backend.test?key=1'],
  [['--api', '--port'], '--port'],
])('%j names no API, and one sentence says what is expected', (given, shown) => {
  expect(apiOption(given)).toEqual({
    fault:
      `--api is "${shown}"; it expects the base address of an API, with http or https: ` +
      'npm run dev -- --api http://localhost:8080/api/v1',
  })
})
