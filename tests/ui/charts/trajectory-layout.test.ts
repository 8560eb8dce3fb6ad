import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '#src/core/model.ts'
import { clipSegment, contains, overlaps, type Box } from '#src/ui/charts/geometry.ts'
import { textWidth } from '#src/ui/charts/text-shape.ts'
import { trajectoryFrame, WHOLE_VIEW, type ChartView } from '#src/ui/charts/trajectory-frame.ts'
import { trajectoryLabels } from '#src/ui/charts/trajectory-labels.ts'
import { trajectoryMarks } from '#src/ui/charts/trajectory-marks.ts'
import type { TrajectoryModel } from '#src/ui/charts/trajectory-model.ts'
import { readPlans } from '#tools/plans/read-plans.ts'
import { charted, chartReading, storedTarget } from './charted.ts'
import { HOSTILE_IDS, HOSTILE_PLAN, hostileStore } from './hostile-plan.ts'

const { store } = readPlans('plans')

const CHARTS: readonly (readonly [name: string, TrajectoryModel])[] = [
  ...HOSTILE_IDS.map((id) => [HOSTILE_PLAN, id, hostileStore] as const),
  ...store.targets.map(({ planId, id }) => [planId, id, store] as const),
]
  .map(([planId, id, from]) => {
    const target = storedTarget(from, planId, id)
    const { model } = charted({ target, observations: from.observations, sources: from.sources })
    return [`${planId}: ${id}`, model] as const
  })
  .filter(([, { lines }]) => lines.length > 0)

/** The chart's own width at windows from 320 to 1920 pixels, and on a slide. */
const WIDTHS = [246, 316, 420, 640, 812, 1180]

const APPROACH: ChartView = { ...WHOLE_VIEW, frame: 'approach' }

function laidOut(
  model: TrajectoryModel,
  view: ChartView,
  width: number,
  language: (typeof LANGUAGES)[number],
  fontSize = 12,
) {
  const reading = chartReading(language)
  const size = { width, height: (400 * fontSize) / 12, text: { fontSize, letterSpacing: 0 } }
  const frame = trajectoryFrame(model, view, size, reading)
  const marks = trajectoryMarks(model, view, frame)
  return { frame, marks, labels: trajectoryLabels(model, marks, frame, reading) }
}

/** What is wrong with where the labels stand; nothing where all is well. */
function faultsOf({ frame, marks, labels }: ReturnType<typeof laidOut>): string[] {
  const whole: Box = { left: 0, top: 0, right: frame.size.width, bottom: frame.size.height }
  const lines = [
    ...marks.lines.flatMap(({ parts }) => parts),
    ...marks.targetParts,
    ...marks.deadline,
    ...marks.path,
    ...marks.projection,
    ...marks.bandEdges,
  ]
  const axis = frame.timeTicks.map(({ time, text }) => {
    const half = textWidth(text, frame.size.text) / 2
    const { bottom } = frame.plot
    return {
      box: { left: frame.x(time) - half, right: frame.x(time) + half, top: bottom + 1, bottom: bottom + 2 },
      said: text,
    }
  })
  const captions = [frame.unit, ...(frame.deadline === null ? [] : [frame.deadline])]
  const all = [
    ...axis,
    ...captions.map(({ box, shape }) => ({ box, said: shape.lines.join(' ') })),
    ...labels.placed.map(({ box, shape }) => ({ box, said: shape.lines.join(' ') })),
  ]
  return all.flatMap(({ box, said }, index) => [
    ...(contains(whole, box) ? [] : [`“${said}” is cut`]),
    ...(lines.some((line) => clipSegment(line, box) !== null) ? [`a line runs through “${said}”`] : []),
    ...all
      .slice(0, index)
      .filter((other) => overlaps(other.box, box))
      .map((other) => `“${said}” lies on “${other.said}”`),
  ])
}

describe.each(LANGUAGES)('in %s', (language) => {
  test.each(CHARTS)('no label of %s is cut, crossed or covered at any width', (_, model) => {
    for (const width of WIDTHS) {
      for (const view of [WHOLE_VIEW, APPROACH]) {
        expect(faultsOf(laidOut(model, view, width, language)), `${String(width)} px`).toEqual([])
      }
    }
  })

  test.each(CHARTS)('the target and the latest judged figure of %s can be read at any width', (_, model) => {
    for (const width of WIDTHS) {
      for (const view of [WHOLE_VIEW, APPROACH]) {
        const { labels } = laidOut(model, view, width, language)
        expect(labels.isPlaced('target'), `target at ${String(width)} px`).toBe(true)
        const id = model.lines[0]?.series.id ?? ''
        expect(labels.isPlaced(`latest ${id}`), `latest at ${String(width)} px`).toBe(true)
      }
    }
  })

  test.each(CHARTS)('every dated note of %s has its number in the whole chart', (name, model) => {
    // Nine notes within nine months find room from half a screen on; the list below the chart has all of them.
    for (const width of name.endsWith('crowded') ? WIDTHS.slice(3) : WIDTHS) {
      const { labels } = laidOut(model, WHOLE_VIEW, width, language)
      const unplaced = model.notes.filter(({ number }) => !labels.isPlaced(`note ${String(number)}`))
      expect(unplaced, `${String(width)} px`).toEqual([])
    }
  })

  test.each(CHARTS)('%s is laid out the same way twice, and at three times the size too', (_, model) => {
    const once = laidOut(model, WHOLE_VIEW, 640, language).labels.placed
    expect(laidOut(model, WHOLE_VIEW, 640, language).labels.placed).toEqual(once)
    expect(faultsOf(laidOut(model, WHOLE_VIEW, 1880, language, 36))).toEqual([])
  })
})

test.each(CHARTS)(
  'every figure of %s is drawn, or marked at the edge beyond which it lies',
  (name, model) => {
    const all = model.lines.flatMap(({ segments, others }) => [...segments.flat(), ...others])
    for (const view of [WHOLE_VIEW, APPROACH]) {
      const { marks } = laidOut(model, view, 2000, 'en')
      // Of four hundred figures the line shows all, and marks its ends alone.
      const expected = name.endsWith('four-hundred') ? [all[0], all.at(-1)] : all
      const shown = [...marks.dots, ...marks.beyond].map(({ point }) => point)
      expect(new Set(shown)).toEqual(new Set(expected))
    }
  },
)
