import type { TargetEvidence } from '#src/core/target-evidence.ts'
import type { TakeAway } from '#src/exports/take-away.ts'

export interface TakeAwayMenuProps {
  readonly takeAway: TakeAway
  /** Every record of what the page shows, fetched where it is not here yet; rejects where it cannot be had. */
  readonly load: () => Promise<readonly TargetEvidence[]>
  /** What holds the chart: an element around or with `data-chart`. Null, or none, where the page shows none. */
  readonly chart?: () => Element | null
  /** Which slides a deck holds, by id and in their order; all of them where left out. */
  readonly slides?: readonly string[]
}
