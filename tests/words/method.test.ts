import { describe, expect, test } from 'vitest'
import { createFormatter } from '#src/core/format.ts'
import { LANGUAGES } from '#src/core/model.ts'
import { methodFor } from '#src/words/method-for.ts'
import { methodNumbers, type MethodNumbers } from '#src/words/method-numbers.ts'
import { METHOD_SECTIONS, type Block, type Method } from '#src/words/method.ts'

/** Every number by its own name in brackets, so that a text shows which it states and which it has of its own. */
function namedNumbers(): MethodNumbers {
  const numbers = { ...methodNumbers(createFormatter('en')) }
  for (const name of namesOf(numbers)) numbers[name] = `[${name}]`
  return numbers
}

function namesOf(numbers: MethodNumbers): (keyof MethodNumbers)[] {
  const names: (keyof MethodNumbers)[] = []
  for (const name in numbers) if (isNameOf(name, numbers)) names.push(name)
  return names
}

function isNameOf(name: string, numbers: MethodNumbers): name is keyof MethodNumbers {
  return Object.hasOwn(numbers, name)
}

function textsOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'text':
    case 'title':
      return [block.text]
    case 'formula':
      return [block.name, block.sum]
    case 'points':
    case 'steps':
      return block.items
    case 'terms':
      return block.items.flat()
    case 'table':
      return []
  }
}

function rulesOf(method: Method, numbers: MethodNumbers): readonly string[] {
  const { statusRules, paceRules, growthRules, slopeRules } = method
  return [statusRules, paceRules, growthRules, slopeRules]
    .flatMap((rules) => Object.values(rules))
    .map((rule) => rule(numbers))
}

function marksIn(texts: readonly string[]): readonly string[] {
  return texts.flatMap((text) => text.match(/\[\w+\]/gu) ?? []).toSorted()
}

const [english, chinese] = [methodFor('en'), methodFor('zh-CN')]

describe.each(METHOD_SECTIONS)('the section on %s', (id) => {
  const shape = (method: Method) =>
    method.sections[id].blocks(namedNumbers()).map((block) => ({
      kind: block.kind,
      count: textsOf(block).length,
      numbers: marksIn(textsOf(block)),
      table: block.kind === 'table' ? block.table : null,
    }))

  test('says the same pieces with the same numbers in both languages', () => {
    expect(shape(chinese)).toEqual(shape(english))
  })
})

test('the rules of every class state the same numbers in both languages', () => {
  const shape = (method: Method) => rulesOf(method, namedNumbers()).map((text) => marksIn([text]))
  expect(shape(chinese)).toEqual(shape(english))
})

test.each(LANGUAGES)('no text in %s states a number of the rules by itself', (language) => {
  const method = methodFor(language)
  const texts = [
    ...METHOD_SECTIONS.flatMap((id) => method.sections[id].blocks(namedNumbers()).flatMap(textsOf)),
    ...rulesOf(method, namedNumbers()),
    ...Object.values(method.cases).flatMap(({ title, about }) => [title, about]),
  ]
  const numbers = methodNumbers(createFormatter(language))
  const telling = Object.values(numbers).filter((number) => /[.%]/u.test(number))
  expect(telling).toContain('0.95')
  expect(telling).toContain('0.001')
  expect(texts.filter((text) => telling.some((number) => text.includes(number)))).toEqual([])
})

test('every number of the rules is said somewhere', () => {
  const texts = [
    ...METHOD_SECTIONS.flatMap((id) => english.sections[id].blocks(namedNumbers()).flatMap(textsOf)),
    ...rulesOf(english, namedNumbers()),
  ]
  const said = new Set(marksIn(texts))
  const names = namesOf(namedNumbers()).map((name) => `[${name}]`)
  expect(names.filter((name) => !said.has(name))).toEqual([])
})
