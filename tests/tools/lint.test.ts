import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'

const OXLINT = resolve('node_modules/oxlint/bin/oxlint')

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lint-'))
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({
      compilerOptions: { strict: true, target: 'ES2022', jsx: 'react-jsx', lib: ['ES2023', 'DOM'] },
    }),
  )
})

afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

/** The rules that the linter says are broken, without those of the compiler. */
function brokenRules(file: string, text: string): readonly string[] {
  writeFileSync(join(folder, file), text)
  const options = ['--config', resolve('.oxlintrc.json'), '--format', 'unix', '.']
  const { stdout } = spawnSync(process.execPath, [OXLINT, ...options], { cwd: folder, encoding: 'utf8' })
  const rules = [...stdout.matchAll(/\[Error\/(?<rule>[^\]]+)\]/gu)].map((match) => match[1] ?? '')
  return [...new Set(rules)].filter((rule) => !rule.includes('(TS')).toSorted()
}

test.each([
  [
    'a promise that nobody awaits',
    'async function load() {}\nexport function start() {\n  load()\n}\n',
    'typescript(no-floating-promises)',
  ],
  [
    'a promise where a truth is asked for',
    'async function ask() {\n  return true\n}\nexport const said = ask() ? 1 : 2\n',
    'typescript(no-misused-promises)',
  ],
  [
    'a union that is not handled whole',
    'export function name(kind: "a" | "b") {\n  switch (kind) {\n    case "a":\n      return 1\n  }\n  return 2\n}\n',
    'typescript(switch-exhaustiveness-check)',
  ],
  ['any', 'export const value: any = 1\n', 'typescript(no-explicit-any)'],
  [
    'a value that is any',
    'const value = JSON.parse("1")\nexport const one = () => value\n',
    'typescript(no-unsafe-assignment)',
  ],
  [
    'an assertion that it is not null',
    'export const first = (list: string[]) => list.at(0)!.length\n',
    'typescript(no-non-null-assertion)',
  ],
  [
    'an assertion of a type',
    'export const one = (value: unknown) => value as number\n',
    'typescript(consistent-type-assertions)',
  ],
  [
    'a zero taken for nothing',
    'export const shown = (value: number | null) => value || "none"\n',
    'typescript(strict-boolean-expressions)',
  ],
  ['a default export', 'const one = 1\nexport default one\n', 'import(no-default-export)'],
  ['a console statement', 'console.log(1)\n', 'eslint(no-console)'],
])('%s is found', (_what, text, rule) => {
  expect(brokenRules('planted.ts', text)).toContain(rule)
})

test.each([
  ['a picture without words', 'export const Picture = () => <img src="/a.png" />\n', 'jsx-a11y(alt-text)'],
  [
    'a click that no key can do',
    'export const Row = ({ go }: { go: () => void }) => <div onClick={go}>a</div>\n',
    'jsx-a11y(click-events-have-key-events)',
  ],
  [
    'markup from text',
    'export const Raw = ({ html }: { html: string }) => <p dangerouslySetInnerHTML={{ __html: html }} />\n',
    'react(no-danger)',
  ],
  ['a button of no kind', 'export const Go = () => <button>Go</button>\n', 'react(button-has-type)'],
  [
    'a hook under a condition',
    'import { useState } from "react"\nexport function Count({ on }: { on: boolean }) {\n  if (on) useState(0)\n  return null\n}\n',
    'react-hooks(rules-of-hooks)',
  ],
])('%s is found', (_what, text, rule) => {
  expect(brokenRules('planted.tsx', text)).toContain(rule)
})

test('nothing is found where nothing is wrong', () => {
  expect(brokenRules('planted.ts', 'export const double = (value: number): number => 2 * value\n')).toEqual(
    [],
  )
})
