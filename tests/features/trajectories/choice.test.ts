import { describe, expect, test } from 'vitest'
import { readChoice, writeChoice, type Choice } from '#src/features/trajectories/choice.ts'

const PLAN = new Set(['air', 'bread', 'coal'])

function read(search: string) {
  return readChoice(new URLSearchParams(search), (id) => PLAN.has(id))
}

const USUAL: Choice = { view: 'chart', scale: 'compressed', order: 'plan', page: 1, targets: null }

describe('the choice in the address', () => {
  test('is the usual one where the address says nothing', () => {
    expect(read('lang=en&asOf=2024-06-01')).toEqual({ choice: USUAL, ignored: [] })
  })

  test('is read whole', () => {
    expect(read('view=table&scale=even&sort=age&page=3&targets=coal,air').choice).toEqual({
      view: 'table',
      scale: 'even',
      order: 'age',
      page: 3,
      targets: ['coal', 'air'],
    })
  })

  test('may be that no target is shown', () => {
    expect(read('targets=').choice.targets).toEqual([])
  })

  test('says what of it is not understood', () => {
    expect(read('view=cards&scale=odd&sort=-age&page=0&targets=air,dodo,air')).toEqual({
      choice: { ...USUAL, targets: ['air'] },
      ignored: ['0', 'dodo', 'cards', 'odd', '-age'],
    })
  })

  test.each<Choice>([
    USUAL,
    { view: 'table', scale: 'even', order: 'distance', page: 2, targets: [] },
    { ...USUAL, targets: ['bread', 'air'] },
    { ...USUAL, order: 'name' },
  ])('comes back as it was written: %j', (choice) => {
    expect(read(writeChoice(choice, 'lang=zh-CN')).choice).toEqual(choice)
  })

  test('leaves the rest of the address as it is, and says nothing of what is usual', () => {
    expect(writeChoice(USUAL, 'asOf=2024-06-01&view=table&targets=air')).toBe('asOf=2024-06-01')
    expect(writeChoice({ ...USUAL, targets: ['air', 'coal'] }, 'lang=en')).toBe('lang=en&targets=air,coal')
  })
})
