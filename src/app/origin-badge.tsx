import type { ApiError } from '#src/api/api-error.ts'
import type { ApiClient } from '#src/api/client.ts'
import { useResource } from '#src/queries/use-resource.ts'
import { useApi } from '#src/queries/api-context.tsx'
import { healthOptions } from '#src/queries/health.ts'
import { useLiveFeed } from '#src/queries/live-feed.ts'
import { planOptions } from '#src/queries/plan.ts'
import { useIsOnline, useNow } from '#src/ui/clock.ts'
import { useReading } from '#src/ui/language.tsx'
import { liveWordsFor } from '#src/words/live-for.ts'

const REFRESH_MS = 5_000

/** The API that a development server stands before. */
const PROXIED = import.meta.env.DEV
  ? document.querySelector<HTMLMetaElement>('meta[name=development-api]')?.content
  : undefined

/** What is wrong with the server, and not with what it was asked for. */
function isOfServer(error: ApiError | null): boolean {
  return error !== null && error.kind !== 'http'
}

/** How the page gets to know of changes, by its configuration and by what the backend can do. */
function followingOf(live: ApiClient['live'], hasEvents: boolean): 'streamed' | 'polled' | 'unfollowed' {
  if (live === 'off') return 'unfollowed'
  return live === 'stream' && hasEvents ? 'streamed' : 'polled'
}

interface OriginBadgeProps {
  /** Null on a page that belongs to no plan. */
  readonly planId: string | null
}

/** Says where the data comes from, when the server was last heard, and whether it still is there. */
export function OriginBadge({ planId }: OriginBadgeProps) {
  const { format, language } = useReading()
  const api = useApi()
  const health = useResource(healthOptions(api))
  const isOnline = useIsOnline()
  const now = useNow(REFRESH_MS)
  const plan = useResource({ ...planOptions(api, planId ?? ''), enabled: planId !== null })
  const feed = useLiveFeed(planId ?? '')
  const { data } = health
  // The health is asked for once a minute, and the plan whenever somebody wants to see it.
  const error = health.error ?? (isOfServer(plan.error) ? plan.error : null)
  const isConnected = data !== undefined && error === null && isOnline
  const isAnswered = isOnline && (error?.kind === 'http' || error?.kind === 'contract')
  const live = liveWordsFor(language)
  const failed = isAnswered ? live.faulty : live.apart
  const following = followingOf(api.live, data?.capabilities.events === true)
  const heardAt = Math.max(health.dataUpdatedAt, feed?.heardAt ?? 0)
  const heard = live.checked(format.ago(Math.max(0, now - heardAt)))
  return (
    <span
      className="inline-flex min-h-9 items-center gap-2 rounded-lg border border-line px-2.5 py-1.5 text-sm text-muted"
      title={data === undefined ? undefined : `${live.hints[data.origin]} ${live[following]}`}
    >
      <svg
        viewBox="0 0 8 8"
        className={`size-2 ${isConnected ? 'status-met' : 'status-outcome-awaited'}`}
        aria-hidden="true"
      >
        {isConnected ? (
          <circle cx="4" cy="4" r="4" className="fill-status" />
        ) : (
          <circle cx="4" cy="4" r="3" fill="none" strokeWidth="2" className="stroke-status" />
        )}
      </svg>
      {data === undefined ? (
        error === null && isOnline ? (
          live.connecting
        ) : (
          failed
        )
      ) : data.origin === 'live' && !isConnected ? (
        <>
          {failed}
          <span className="hidden md:inline">{heard}</span>
        </>
      ) : (
        <>
          <span className={data.origin === 'mock' ? 'font-semibold text-ink' : ''}>
            {following === 'unfollowed' && data.origin === 'live' ? live.notLive : live.origins[data.origin]}
            {PROXIED === undefined ? null : ` (${PROXIED})`}
          </span>
          <span className="hidden md:inline">{isConnected ? heard : failed}</span>
        </>
      )}
    </span>
  )
}
