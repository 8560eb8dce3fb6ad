import type { PlacedTarget, ShareModel } from './share-model.ts'
import type { ScaleStory } from '#src/words/trajectories.ts'

function furthestOf(placed: readonly PlacedTarget[], isFurther: (a: number, b: number) => boolean) {
  let found: PlacedTarget | null = null
  for (const one of placed) if (found === null || isFurther(one.latest.share, found.latest.share)) found = one
  return found
}

/** What the page's message is told from. */
export function scaleStory({ placed, unplaced }: ShareModel): ScaleStory {
  return {
    total: placed.length + unplaced.length,
    placed: placed.length,
    reached: placed.filter(({ assessment }) => assessment.exceedance !== null).length,
    furthest: furthestOf(placed, (a, b) => a > b),
    leastFar: placed.length < 2 ? null : furthestOf(placed, (a, b) => a < b),
  }
}
