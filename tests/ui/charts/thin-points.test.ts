import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countWithin, cutPoints, thinPoints, thinStretches } from '#src/ui/charts/thin-points.ts'

interface Point {
  readonly time: number
  readonly value: number
}

const PARTS = 400

/** Points of different times, oldest first. */
const stretches = fc
  .uniqueArray(fc.record({ time: fc.integer({ min: 0, max: 100_000 }), value: fc.integer() }), {
    minLength: 1,
    maxLength: 3_000,
    size: 'max',
    selector: ({ time }) => time,
  })
  .map((points) => points.toSorted((a, b) => a.time - b.time))

const spans = fc
  .tuple(fc.integer({ min: -10, max: 100_000 }), fc.integer({ min: 1, max: 100_000 }))
  .map(([from, length]) => [from, from + length] as const)

function within(points: readonly Point[], [from, to]: readonly [number, number]): readonly Point[] {
  return points.filter(({ time }) => time >= from && time <= to)
}

function byPart(points: readonly Point[], partOf: (point: Point) => number): ReadonlyMap<number, Point[]> {
  const parts = new Map<number, Point[]>()
  for (const point of points) parts.set(partOf(point), [...(parts.get(partOf(point)) ?? []), point])
  return parts
}

function extremes(points: readonly Point[]) {
  const values = points.map(({ value }) => value)
  return [Math.min(...values), Math.max(...values)]
}

describe('thinned points', () => {
  test('are points of the stretch, each once and in its order', () => {
    fc.assert(
      fc.property(stretches, spans, (points, shown) => {
        const thinned = thinPoints(points, shown)
        const places = thinned.map((point) => points.indexOf(point))
        expect(places).not.toContain(-1)
        expect(places).toEqual([...new Set(places)].toSorted((a, b) => a - b))
      }),
    )
  })

  test('hold the lowest and the highest point of the time shown and of each of its parts', () => {
    fc.assert(
      fc.property(stretches, spans, (points, shown) => {
        const thinned = thinPoints(points, shown)
        const partOf = ({ time }: Point) => Math.floor(((time - shown[0]) / (shown[1] - shown[0])) * PARTS)
        const all = byPart(within(points, shown), partOf)
        const kept = byPart(within(thinned, shown), partOf)
        expect([...kept.keys()]).toEqual([...all.keys()])
        for (const [part, inside] of all) expect(extremes(kept.get(part) ?? [])).toEqual(extremes(inside))
      }),
    )
  })

  test('begin and end where the stretch does, or next to the time shown', () => {
    fc.assert(
      fc.property(stretches, spans, (points, shown) => {
        const cut = cutPoints(points, shown)
        const thinned = thinPoints(points, shown)
        expect([thinned[0], thinned.at(-1)]).toEqual([cut[0], cut.at(-1)])
        const isBefore = points.some(({ time }) => time < shown[0])
        expect(cut.some(({ time }) => time < shown[0])).toBe(isBefore)
      }),
    )
  })

  test('hold every point of a time to keep', () => {
    fc.assert(
      fc.property(stretches, spans, fc.array(fc.nat(5_000)), (points, shown, places) => {
        const named = places.flatMap((place) => points[place] ?? [])
        const times = named.map(({ time }) => time)
        const thinned = thinPoints(points, shown, times)
        for (const point of within(named, shown)) expect(thinned).toContain(point)
      }),
    )
  })

  test('are few, however many points there are', () => {
    const points = Array.from({ length: 100_000 }, (_, time) => ({ time, value: Math.sin(time) }))
    expect(thinPoints(points, [0, 100_000]).length).toBeLessThanOrEqual(2 * PARTS + 4)
    expect(thinPoints(points, [50_000, 50_300])).toEqual(points.slice(49_999, 50_302))
  })

  test('are all of them where no part holds more than two', () => {
    const points = Array.from({ length: 800 }, (_, index) => ({ time: index * 10 + 5, value: index % 7 }))
    expect(thinPoints(points, [0, 8_000])).toEqual(points)
  })
})

describe('stretches that do not join', () => {
  const parted = fc
    .tuple(stretches, fc.array(fc.nat(3_000), { maxLength: 500, size: 'max' }))
    .map(([points, cuts]) => {
      const edges = [...new Set([0, ...cuts.filter((cut) => cut < points.length), points.length])].toSorted(
        (a, b) => a - b,
      )
      return edges.slice(1).map((end, index) => points.slice(edges[index], end))
    })

  test('stay parted, and what holds an extreme of a part stays', () => {
    fc.assert(
      fc.property(parted, (parts) => {
        const shown = [0, 100_000] as const
        const thinned = thinStretches(parts, shown).map((stretch) => thinPoints(stretch, shown))
        const stretchOf = new Map(parts.flatMap((stretch) => stretch.map((point) => [point, stretch])))
        for (const stretch of thinned) {
          expect(new Set(stretch.map((point) => stretchOf.get(point))).size).toBe(1)
        }
        expect(extremes(thinned.flat())).toEqual(extremes(parts.flat()))
      }),
    )
  })

  test('are few, however many stretches there are', () => {
    const alone = Array.from({ length: 100_000 }, (_, time) => [{ time, value: time % 1_009 }])
    expect(thinStretches(alone, [0, 100_000]).length).toBeLessThanOrEqual(2 * PARTS + 1)
    const kept = thinStretches(alone, [0, 100_000], new Set([123]))
    expect(kept.flat().map(({ time }) => time)).toContain(123)
  })
})

test('points are counted within a time, its ends included', () => {
  const points = [1, 2, 3, 4].map((time) => ({ time, value: 0 }))
  expect(countWithin([points, [{ time: 9, value: 0 }]], [2, 9])).toBe(4)
  expect(countWithin([points], [5, 8])).toBe(0)
})
