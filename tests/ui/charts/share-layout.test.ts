import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assess } from '#src/core/assess.ts'
import { createFormatter } from '#src/core/format.ts'
import { LANGUAGES, type Language, type Qualifier, type Target } from '#src/core/model.ts'
import { clipSegment, overlaps, segmentsOf, type Box } from '#src/ui/charts/geometry.ts'
import { shareAxis } from '#src/ui/charts/share-axis.ts'
import { shareLayout, type ShareLayout } from '#src/ui/charts/share-layout.ts'
import { markBox, pathsShown, strokeOf } from '#src/ui/charts/share-marks.ts'
import { shareLine, shareModel } from '#src/ui/charts/share-model.ts'
import { evidenceFor } from '#src/words/evidence-for.ts'
import { trajectoriesFor } from '#src/words/trajectories-for.ts'
import { bounded, inRole, since, targetWith } from '#tests/core/build.ts'
import { readPlans } from '#tools/plans/read-plans.ts'

interface Plan {
  /** For each target its values, a year apart, of a target of 100. */
  readonly courses: readonly (readonly number[])[]
  readonly hasBaseline: boolean
}

const NAMES = ['Ports', 'Renewable electricity, share of all', 'Charging points for electric vehicles']

function targetsOf({ courses, hasBaseline }: Plan): readonly Target[] {
  return courses.map((values, index) => {
    const name = `${NAMES[index % NAMES.length] ?? ''} ${String(index)}`
    return targetWith({
      id: `t${String(index)}`,
      name: { en: name, 'zh-CN': `上海市${'新能源汽车充电桩'.slice(index % 5)}${String(index)}` },
      value: 100,
      dueBy: index % 4 === 3 ? '2027-12-31' : '2025-12-31',
      ...(hasBaseline ? since('2016-12-31', 0) : {}),
      series: [
        inRole(
          'primary',
          values.map((value, year) => {
            const qualifier: Qualifier = (index + year) % 5 === 0 ? 'at-least' : 'exact'
            return {
              ...bounded(String(2017 + year), value, qualifier),
              id: `${String(index)} ${String(year)}`,
            }
          }),
        ),
      ],
    })
  })
}

function layoutOf(targets: readonly Target[], width: number, language: Language): ShareLayout {
  const { placed, span, times } = shareModel(
    targets.map((target) => ({ target, assessment: assess({ target, sources: [], asOf: '2026-07-01' }) })),
  )
  return shareLayout(
    {
      lines: placed.map((one, style) => ({ line: shareLine(one), style })),
      axis: shareAxis(span, 'compressed'),
      times,
      remark: null,
    },
    { width, height: 432, text: { fontSize: 12, letterSpacing: 0 } },
    language,
    { format: createFormatter(language), evidence: evidenceFor(language), texts: trajectoriesFor(language) },
  )
}

const plans = fc.record({
  courses: fc.array(
    fc.array(
      fc.integer({ min: -40, max: 160 }).map((value) => (value > 150 ? value * 9 : value)),
      {
        minLength: 1,
        maxLength: 9,
      },
    ),
    { minLength: 1, maxLength: 12 },
  ),
  hasBaseline: fc.boolean(),
})

const sizes = fc.constantFrom(240, 318, 560, 820, 1200)
const languages = fc.constantFrom(...LANGUAGES)

function labelBoxes({ labels, frame }: ShareLayout): readonly Box[] {
  const captions = [frame.title, ...frame.deadlines.map(({ caption }) => caption)]
  return [
    ...[...labels.values()].map(({ box }) => box),
    ...captions.filter((caption) => caption !== null).map(({ box }) => box),
  ]
}

describe('the labels of any plan, at any width, in any language', () => {
  test('overlap neither one another nor a mark', () => {
    fc.assert(
      fc.property(plans, sizes, languages, (plan, width, language) => {
        const layout = layoutOf(targetsOf(plan), width, language)
        const boxes = labelBoxes(layout)
        for (const [index, box] of boxes.entries())
          expect(boxes.slice(index + 1).filter((other) => overlaps(box, other))).toEqual([])
        const marks = layout.marks.map((mark) => markBox(mark, 12))
        for (const { box } of layout.labels.values())
          expect(marks.filter((mark) => overlaps(box, mark))).toEqual([])
      }),
      { numRuns: 60 },
    )
  }, 60_000)

  test('stand on no line and lie within the drawing', () => {
    fc.assert(
      fc.property(plans, sizes, languages, (plan, width, language) => {
        const { labels, lines, paths, frame } = layoutOf(targetsOf(plan), width, language)
        const strokes = [
          ...lines.flatMap(({ line }) => line.segments.map((segment) => strokeOf(segment, frame))),
          ...paths.map(({ points }) => strokeOf(points, frame)),
        ].flatMap(segmentsOf)
        for (const { box } of labels.values()) {
          expect(strokes.filter((stroke) => clipSegment(stroke, box) !== null)).toEqual([])
          expect(box.left).toBeGreaterThanOrEqual(0)
          expect(box.right).toBeLessThanOrEqual(width)
          expect(box.top).toBeGreaterThanOrEqual(0)
          expect(box.bottom).toBeLessThanOrEqual(frame.plot.bottom)
        }
      }),
      { numRuns: 60 },
    )
  }, 60_000)
})

const { store } = readPlans('plans')

function shipped(planId: string): readonly Target[] {
  const series = new Map(store.series.map((one) => [one.id, one]))
  return store.targets
    .filter((target) => target.planId === planId)
    .map((target) => ({
      ...target,
      series: target.series.flatMap(({ role, seriesId }) => {
        const found = series.get(seriesId)
        return found === undefined ? [] : inRole(role, store.observations[seriesId] ?? [], found)
      }),
    }))
}

describe.each(store.plans.map(({ id }) => id))('the lines of %s', (planId) => {
  test.each(LANGUAGES)('are all named at their ends where the chart is wide, in %s', (language) => {
    const { labels, lines } = layoutOf(shipped(planId), 820, language)
    expect(lines).toHaveLength(3)
    for (const { line } of lines) {
      const text = labels.get(line.target.id)?.shape.lines.join('').replaceAll(' ', '')
      expect(text).toContain(line.target.name[language].replaceAll(' ', ''))
    }
  })

  test.each(LANGUAGES)('all say how far they are where it is narrow, in %s', (language) => {
    const { labels, lines } = layoutOf(shipped(planId), 318, language)
    expect([...labels.keys()].toSorted()).toEqual(lines.map(({ line }) => line.target.id).toSorted())
  })
})

test('a path that many targets share is drawn once', () => {
  const targets = targetsOf({
    courses: [
      [11, 12],
      [21, 22],
      [31, 32],
      [41, 42],
    ],
    hasBaseline: true,
  })
  const { paths } = layoutOf(targets, 820, 'en')
  expect(paths.map((path) => path.targets)).toEqual([['t0', 't1', 't2'], ['t3']])
  expect(pathsShown(paths, null)).toEqual(paths)
})

test('more than three paths are shown one at a time', () => {
  const paths = ['a', 'b', 'c', 'd'].map((id) => ({ targets: [id], points: [] }))
  expect(pathsShown(paths, null)).toEqual([])
  expect(pathsShown(paths, 'c')).toEqual([{ targets: ['c'], points: [] }])
})
