import { describe, expect, test } from 'vitest'
import { inSlices } from '#src/features/overview/many/in-slices.ts'
import { piecesOf } from '#src/features/overview/many/pieces.ts'

describe('work in slices', () => {
  test('does every item in its order, and hears after each slice how many are done', async () => {
    const worked: number[] = []
    const slices: number[] = []
    let clock = 0
    await inSlices(
      25,
      (index) => {
        worked.push(index)
        clock += 1
      },
      (done) => {
        slices.push(done)
      },
      new AbortController().signal,
      () => clock,
    )
    expect(worked).toEqual(Array.from({ length: 25 }, (_, index) => index))
    expect(slices).toEqual([6, 12, 18, 24, 25])
  })

  test('lets others have their turn between two slices', async () => {
    const order: string[] = []
    setImmediate(() => {
      order.push('another')
    })
    let clock = 0
    await inSlices(
      40,
      (index) => {
        order.push(String(index))
        clock += 10
      },
      () => undefined,
      new AbortController().signal,
      () => clock,
    )
    expect(order.indexOf('another')).toBeLessThan(order.indexOf('39'))
  })

  test('stops at once where it is no longer wanted', async () => {
    const ending = new AbortController()
    let worked = 0
    await inSlices(
      10,
      () => {
        worked += 1
      },
      () => {
        ending.abort()
      },
      ending.signal,
      () => worked * 10,
    )
    expect(worked).toBe(1)
  })

  test('does nothing for nothing', async () => {
    const never = () => {
      throw new Error('There is nothing to do.')
    }
    await expect(inSlices(0, never, never, new AbortController().signal)).resolves.toBeUndefined()
  })
})

describe('the pieces of a long list', () => {
  const row = (index: number, height = 100, between = 20) => ({
    index,
    start: index * (height + between),
    end: index * (height + between) + height,
  })

  /** What the pieces take together must be what all rows take. */
  function heightOf(pieces: ReturnType<typeof piecesOf>, between: number): number {
    const own = pieces.map((piece) => (piece.kind === 'gap' ? piece.height : 100))
    return own.reduce((sum, height) => sum + height, 0) + (pieces.length - 1) * between
  }

  test.each([
    ['at the beginning', [0, 1, 2]],
    ['in the middle', [40, 41, 42]],
    ['at the end', [97, 98, 99]],
    ['with one kept far away', [3, 60, 61]],
    ['of which none is drawn', []],
  ])('%s are as tall as all rows', (_, indexes) => {
    const pieces = piecesOf(
      indexes.map((index) => row(index)),
      100 * 120 - 20,
      20,
    )
    expect(heightOf(pieces, 20)).toBe(100 * 120 - 20)
    expect(pieces.flatMap((piece) => (piece.kind === 'row' ? piece.index : []))).toEqual(indexes)
  })

  test('are the rows alone where all of them are drawn', () => {
    const rows = [0, 1, 2].map((index) => row(index, 100, 0))
    expect(piecesOf(rows, 300, 0)).toEqual([
      { kind: 'row', index: 0 },
      { kind: 'row', index: 1 },
      { kind: 'row', index: 2 },
    ])
  })
})
