import type { Assessment } from '#src/core/assessment.ts'
import { isFavourableBound, isUnfavourableBound } from '#src/core/bounds.ts'
import { roundTo } from '#src/core/format-decimal.ts'
import type { Direction, Qualifier } from '#src/core/model.ts'
import { shareOfTheWay } from '#src/core/scale.ts'
import { useReading } from '#src/ui/language.tsx'
import { Missing } from './missing.tsx'
import { useToolWords } from './use-tool-words.ts'

const WIDTH = 56

/** How much of the way to the target the latest value has come, in whole percent and as a small bar. */
export function ShareOfTheWay({ assessment: { latest, terms } }: { readonly assessment: Assessment }) {
  const { format } = useReading()
  const texts = useToolWords()
  if (latest === null) return <Missing why="no-figure" />
  const share = shareOfTheWay(latest.value, terms)
  if (!share.available) return <Missing why={share.reason} />
  const bound = boundOfShare(latest.qualifier, terms.direction)
  return (
    <span className="inline-flex items-center gap-2">
      <WayBar share={share.value} />
      <span className="min-w-16">
        {texts.share(format.qualifierWord(bound), format.sharePercent(rounded(share.value, bound)))}
      </span>
    </span>
  )
}

/** A bound on the value is one on the share; where less is better, on its other side. */
function boundOfShare(qualifier: Qualifier, direction: Direction): Qualifier {
  if (isFavourableBound(qualifier, direction)) return 'at-least'
  return isUnfavourableBound(qualifier, direction) ? 'at-most' : qualifier
}

/** A bound stays true of the whole percent that is told. */
function rounded(share: number, bound: Qualifier): number {
  if (bound === 'at-least') return roundTo(share, 2, 'down')
  return bound === 'at-most' ? roundTo(share, 2, 'up') : share
}

/** The bar ends at the target, or at the value where that lies beyond; then a gap marks the target. */
function WayBar({ share }: { readonly share: number }) {
  const end = Math.max(1, share)
  const done = Math.max(0, share) / end
  return (
    <svg width={WIDTH} height="8" className="inline-block shrink-0 max-md:hidden" aria-hidden="true">
      <rect y="1" width={WIDTH} height="6" rx="2" className="fill-sunken" />
      <rect y="1" width={done * WIDTH} height="6" rx="2" className="fill-status-fill" />
      {share > 1 ? <rect x={WIDTH / end} width="2" height="8" className="fill-surface" /> : null}
    </svg>
  )
}
