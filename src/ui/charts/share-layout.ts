import type { Language } from '#src/core/model.ts'
import type { LabelPlace } from './label-places.ts'
import type { ShareAxis } from './share-axis.ts'
import { shareFrame, type ChartSize, type ShareFrame, type ShareTexts } from './share-frame.ts'
import { shareLabels } from './share-labels.ts'
import type { ShownLine } from './share-lines.ts'
import { marksOf, pathsOf, type ShareMark, type SharePath } from './share-marks.ts'
import type { Span } from './trajectory-domains.ts'

export interface ShareLayoutInput {
  readonly lines: readonly ShownLine[]
  readonly axis: ShareAxis
  readonly times: Span
  /** A word above the plot on what is shown; null where none is due. */
  readonly remark: string | null
}

/** Everything of the chart in its place. */
export interface ShareLayout {
  readonly lines: readonly ShownLine[]
  readonly frame: ShareFrame
  readonly marks: readonly ShareMark[]
  readonly paths: readonly SharePath[]
  /** By target. */
  readonly labels: ReadonlyMap<string, LabelPlace>
}

/** Room for names right of the plot, in em, tried one after the other, and the share of the width that it may take. */
const ROOMS = [0, 7, 11] as const
const ROOM_SHARE = 0.22

const BESIDE = 3
const WITH_LEADER = 2
const SHARE_ALONE = 1

function worthOf({ leader, shape }: LabelPlace): number {
  if (shape.lines.length < 2) return SHARE_ALONE
  return leader === null ? BESIDE : WITH_LEADER
}

/** The plot takes all of the width, unless names find better places with some room beside it. */
export function shareLayout(
  { lines, axis, times, remark }: ShareLayoutInput,
  size: ChartSize,
  language: Language,
  words: ShareTexts,
): ShareLayout {
  const layOut = (room: number): ShareLayout => {
    const frame = shareFrame(lines, axis, times, size, words, { remark, room })
    const drawn = { lines, marks: marksOf(lines, frame), paths: pathsOf(lines) }
    return { ...drawn, frame, labels: shareLabels(drawn, frame, language, words) }
  }
  const worth = ({ labels }: ShareLayout) =>
    [...labels.values()].reduce((sum, place) => sum + worthOf(place), 0)
  let best = layOut(ROOMS[0])
  for (const room of ROOMS.slice(1)) {
    const isTooWide = room * size.text.fontSize > ROOM_SHARE * size.width
    if (isTooWide || worth(best) === lines.length * BESIDE) break
    const next = layOut(room)
    if (worth(next) > worth(best)) best = next
  }
  return best
}
