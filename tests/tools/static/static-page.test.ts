import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readConfiguration } from '#src/api/configuration.ts'
import { staticPage } from '#tools/static/static-page.ts'

const shipped = readFileSync('index.html', 'utf8')

test('the page says where its files lie, and keeps what else was configured', () => {
  const page = staticPage(shipped.replace('"same-origin"', '"omit"'), '/below/')
  const [, block = ''] = /id="configuration">([^<]*)</u.exec(page) ?? []
  const document = { baseURI: 'https://host.test/below/', getElementById: () => ({ textContent: block }) }
  expect(readConfiguration(document)).toEqual({
    apiBaseUrl: 'api/v1',
    defaultPlan: 'digital-shanghai-2025',
    live: 'poll',
    credentials: 'omit',
    apiSuffix: '.json',
  })
  expect(page).toContain('<base href="/below/" />')
  expect(page).toContain('http-equiv="Content-Security-Policy"')
})

test.each([
  ['a configuration', shipped.replace('id="configuration"', 'id="other"')],
  ['a base', shipped.replace('<base href="/" />', '')],
])('a page without %s is refused', (_what, html) => {
  expect(() => staticPage(html, '/')).toThrow('index.html has no configuration block or no <base> to set.')
})
