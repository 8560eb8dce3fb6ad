import { highest, lowest } from '#src/core/bounds.ts'
import { shareOfTheWay } from '#src/core/scale.ts'
import type { ScaleStory } from '#src/words/trajectories.ts'
import type { PlacedTarget, ShareModel } from './share-model.ts'

/** The largest share of a whole. */
const WHOLE = 100

interface Reach {
  readonly one: PlacedTarget
  readonly low: number
  readonly high: number
}

/** Between which shares of the way a target stands, as far as its latest figure tells; no more than a whole. */
function reachOf(one: PlacedTarget): Reach {
  const { latest, assessment } = one
  const bounded = { value: latest.share, qualifier: latest.qualifier }
  const whole = assessment.terms.unit.kind === 'share' ? shareOfTheWay(WHOLE, assessment.terms) : null
  const most = whole?.available === true ? whole.value : Infinity
  return { one, low: lowest(bounded), high: Math.max(latest.share, Math.min(highest(bounded), most)) }
}

/** What the page's message is told from. Who is furthest along, or least, is named only where the figures prove it. */
export function scaleStory({ placed, unplaced }: ShareModel): ScaleStory {
  const reaches = placed.map(reachOf)
  const others = (one: Reach): readonly Reach[] => reaches.filter((other) => other !== one)
  const furthest = reaches.find((one) => others(one).every(({ high }) => one.low >= high))
  const leastFar = reaches.find((one) => others(one).every(({ low }) => one.high <= low))
  return {
    total: placed.length + unplaced.length,
    placed: placed.length,
    reached: placed.filter(({ assessment }) => assessment.exceedance !== null).length,
    furthest: furthest?.one ?? null,
    leastFar: placed.length < 2 || leastFar === furthest ? null : (leastFar?.one ?? null),
  }
}
