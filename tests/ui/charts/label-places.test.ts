import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clipSegment, contains, overlaps, segmentsOf, type Box, type Point } from '#src/ui/charts/geometry.ts'
import { placeLabels, type Crowd, type LabelWish, type Side } from '#src/ui/charts/label-places.ts'

const FRAME: Box = { left: 0, top: 0, right: 400, bottom: 300 }
const EMPTY: Crowd = { frame: FRAME, strokes: [], faint: [], boxes: [] }
const SIDES: readonly Side[] = [
  'above-left',
  'above',
  'left',
  'below-right',
  'right',
  'below',
  'above-right',
  'below-left',
]

function shape(width: number, height = 16) {
  return { lines: [`${String(width)} wide`], width, height }
}

function wish(id: string, at: Point, changes: Partial<LabelWish> = {}): LabelWish {
  return {
    id,
    shapes: [shape(60)],
    anchors: [{ at, radius: 4 }],
    sides: SIDES,
    near: [4, 8],
    far: [20, 40, 60],
    ...changes,
  }
}

function place(wishes: readonly LabelWish[], crowd: Partial<Crowd> = {}) {
  return placeLabels(wishes, { ...EMPTY, ...crowd })
}

/** Lines on all four sides of a point, so near that nothing stands between them and it. */
function fence({ x, y }: Point, reach: number): Point[] {
  return [
    { x: x - reach, y: y - reach },
    { x: x + reach, y: y - reach },
    { x: x + reach, y: y + reach },
    { x: x - reach, y: y + reach },
    { x: x - reach, y: y - reach },
  ]
}

describe('a label', () => {
  const at = { x: 200, y: 150 }

  test('stands on its first side where nothing is in the way, without a leader', () => {
    const found = place([wish('a', at)]).get('a')
    expect(found?.box.right).toBeLessThan(200)
    expect(found?.box.bottom).toBeLessThan(150)
    expect(found?.leader).toBeNull()
  })

  test('moves to the other side of its point when a line runs through the first', () => {
    const line = [
      { x: 0, y: 140 },
      { x: 200, y: 140 },
    ]
    const found = place([wish('a', at, { sides: ['above-left', 'below-right'] })], { strokes: [line] }).get(
      'a',
    )
    expect(found?.box.left).toBeGreaterThan(200)
    expect(found?.box.top).toBeGreaterThan(150)
  })

  test('stays within the frame at every corner of it', () => {
    for (const corner of [
      { x: 2, y: 2 },
      { x: 398, y: 2 },
      { x: 2, y: 298 },
      { x: 398, y: 298 },
    ]) {
      const found = place([wish('a', corner)]).get('a')
      expect(found === undefined ? null : contains(FRAME, found.box)).toBe(true)
    }
  })

  test('is said shorter where the whole text does not fit', () => {
    const found = place([wish('a', at, { shapes: [shape(500), shape(70)] })]).get('a')
    expect(found?.shape.width).toBe(70)
  })

  test('is led to from farther away where nothing beside its mark is free', () => {
    const wall = [
      { x: 188, y: 120 },
      { x: 188, y: 180 },
    ]
    const marks = [{ left: 214, top: 120, right: 260, bottom: 180 }]
    const found = place([wish('a', at)], { strokes: [wall], boxes: marks }).get('a')
    expect(found?.box.bottom).toBeLessThan(120)
    expect(found?.leader?.[1].y).toBe(found?.box.bottom)
  })

  test('is left out where even that would cross a line, unless it is needed', () => {
    const strokes = [fence(at, 12)]
    expect(place([wish('a', at)], { strokes }).get('a')).toBeUndefined()
    expect(place([wish('a', at, { isNeeded: true })], { strokes }).get('a')?.leader).not.toBeNull()
  })

  test('lets a faint line give way only where nothing else beside its mark is free', () => {
    const faint = [
      [
        { x: 0, y: 138 },
        { x: 400, y: 138 },
      ],
    ]
    const twoSides: readonly Side[] = ['above', 'below']
    expect(place([wish('a', at, { sides: twoSides })], { faint }).get('a')?.box.top).toBeGreaterThan(150)
    const taken = [{ left: 100, top: 152, right: 300, bottom: 200 }]
    const found = place([wish('a', at, { sides: twoSides })], { faint, boxes: taken }).get('a')
    expect(found?.box.bottom).toBeLessThan(150)
  })

  test('never stands on another label, and the first in the list chooses first', () => {
    const found = place([wish('a', at), wish('b', at), wish('c', at)])
    expect(found.get('a')?.box.bottom).toBeLessThan(150)
    const boxes = [...found.values()].map(({ box }) => box)
    expect(boxes).toHaveLength(3)
    expect(boxes.some((box, index) => boxes.slice(0, index).some((other) => overlaps(box, other)))).toBe(
      false,
    )
  })

  test('finds the same place again', () => {
    const wishes = [wish('a', at), wish('b', { x: 210, y: 160 })]
    expect(place(wishes)).toEqual(place(wishes))
  })
})

test('whatever is in the way, no label touches a line, a mark, another label or the frame', () => {
  const point = fc.record({ x: fc.integer({ min: 0, max: 400 }), y: fc.integer({ min: 0, max: 300 }) })
  const stroke = fc.array(point, { minLength: 2, maxLength: 5 })
  fc.assert(
    fc.property(
      fc.array(point, { minLength: 1, maxLength: 12 }),
      fc.array(stroke, { maxLength: 6 }),
      fc.array(point, { maxLength: 8 }),
      (anchors, strokes, marks) => {
        const boxes = marks.map(({ x, y }) => ({ left: x - 5, top: y - 5, right: x + 5, bottom: y + 5 }))
        const wishes = anchors.map((at, index) =>
          wish(String(index), at, { shapes: [shape(90), shape(40, 32)], isNeeded: index % 2 === 0 }),
        )
        const placed = [...place(wishes, { strokes, boxes }).values()]
        for (const [index, { box }] of placed.entries()) {
          expect(contains(FRAME, box)).toBe(true)
          expect(boxes.some((mark) => overlaps(mark, box))).toBe(false)
          expect(strokes.flatMap(segmentsOf).some((segment) => clipSegment(segment, box) !== null)).toBe(
            false,
          )
          const others = placed.filter((_, other) => other !== index)
          expect(others.some((other) => overlaps(other.box, box))).toBe(false)
          const leaders = others.flatMap(({ leader }) => (leader === null ? [] : [leader]))
          expect(leaders.some((leader) => clipSegment(leader, box) !== null)).toBe(false)
        }
      },
    ),
  )
})
