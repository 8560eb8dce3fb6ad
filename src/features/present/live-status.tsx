import { useApi } from '#src/queries/api-context.tsx'
import { useLiveFeed } from '#src/queries/live-feed.ts'
import { planOptions } from '#src/queries/plan.ts'
import { useResource } from '#src/queries/use-resource.ts'
import { formatClock } from '#src/core/format-moment.ts'
import { useIsOnline, useNow } from '#src/ui/clock.ts'
import { useReading } from '#src/ui/language.tsx'
import { presentFor } from '#src/words/present-for.ts'
import type { Hold } from './deck-commands.ts'

const REFRESH_MS = 5_000

type Look = 'live' | 'apart'

interface LiveStatusProps {
  readonly planId: string
  readonly timeZone: string
  readonly hold: Hold | null
}

/** How new the figures are, or since when they stand still, small at the foot of every slide. */
export function LiveStatus({ planId, timeZone, hold }: LiveStatusProps) {
  const { language, format } = useReading()
  const words = presentFor(language)
  const { error, dataUpdatedAt } = useResource(planOptions(useApi(), planId))
  const feed = useLiveFeed(planId)
  const isOnline = useIsOnline()
  const now = useNow(REFRESH_MS)
  const ago = format.ago(Math.max(0, now - dataUpdatedAt))
  const [look, text] = ((): readonly [Look, string] => {
    if (error !== null || !isOnline) return ['apart', words.lost(ago)]
    if (feed === null) return ['live', words.checked(ago)]
    if (feed.state === 'delayed') return ['apart', words.delayed(ago)]
    return feed.state === 'live' ? ['live', words.live] : ['apart', words.connecting]
  })()
  // That nothing waits is known only while the connection stands.
  const frozen =
    hold === null ? null : words.frozen(formatClock(hold.since, timeZone, language), hold.waiting)
  return (
    <span
      data-live={frozen === null ? look : 'frozen'}
      className={`inline-flex items-baseline gap-[0.5em] ${frozen === null ? '' : 'font-semibold text-ink'}`}
    >
      <Sign look={frozen === null ? look : 'frozen'} />
      {frozen === null ? text : look === 'apart' ? `${frozen} · ${text}` : frozen}
    </span>
  )
}

/** A disc while new figures come, a ring while they do not, two bars where somebody stopped them. */
function Sign({ look }: { readonly look: Look | 'frozen' }) {
  return (
    <svg viewBox="0 0 8 8" className="size-[0.6em] shrink-0" aria-hidden="true">
      {look === 'frozen' ? (
        <path d="M1 0h2v8H1zM5 0h2v8H5z" fill="currentColor" />
      ) : look === 'live' ? (
        <circle cx="4" cy="4" r="4" fill="currentColor" />
      ) : (
        <circle cx="4" cy="4" r="3" fill="none" stroke="currentColor" strokeWidth="2" />
      )}
    </svg>
  )
}
