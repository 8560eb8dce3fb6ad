import { expect, test } from 'vitest'
import { builtFiles } from './built-app.ts'

function textOf(path: string): string {
  const file = builtFiles().find((each) => each.path === path)
  return file?.content.toString() ?? `There is no ${path}.`
}

test('a host of files finds the page again as 404.html', () => {
  expect(textOf('404.html')).toBe(textOf('index.html'))
})

test('the page finds its files below its base, and nothing else by the root of the host', () => {
  const addresses = [...textOf('index.html').matchAll(/\s(?:src|href)="([^"]*)"/gu)].map((match) => match[1])
  expect(addresses).toContain('/')
  expect(addresses.filter((address) => address?.startsWith('./') !== true)).toEqual(['/'])
})
