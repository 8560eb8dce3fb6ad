import type { ApiClient } from '#src/api/client.ts'
import { useResource } from '#src/queries/use-resource.ts'
import { useApi } from '#src/queries/api-context.tsx'
import { healthOptions } from '#src/queries/health.ts'
import { useIsOnline, useNow } from '#src/ui/clock.ts'
import { useReading } from '#src/ui/language.tsx'
import { liveWordsFor } from '#src/words/live-for.ts'

const REFRESH_MS = 5_000

/** The API that a development server stands before. */
const PROXIED = import.meta.env.DEV
  ? document.querySelector<HTMLMetaElement>('meta[name=development-api]')?.content
  : undefined

/** How the page gets to know of changes, by its configuration and by what the backend can do. */
function followingOf(live: ApiClient['live'], hasEvents: boolean): 'streamed' | 'polled' | 'unfollowed' {
  if (live === 'off') return 'unfollowed'
  return live === 'stream' && hasEvents ? 'streamed' : 'polled'
}

/** Says where the data comes from, and when the server last answered. */
export function OriginBadge() {
  const { format, language } = useReading()
  const api = useApi()
  const health = useResource(healthOptions(api))
  const isOnline = useIsOnline()
  const now = useNow(REFRESH_MS)
  const { data, error } = health
  const isConnected = data !== undefined && error === null && isOnline
  const isAnswered = isOnline && (error?.kind === 'http' || error?.kind === 'contract')
  const live = liveWordsFor(language)
  const failed = isAnswered ? live.faulty : live.apart
  const following = followingOf(api.live, data?.capabilities.events === true)
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
      ) : (
        <>
          <span className={data.origin === 'mock' ? 'font-semibold text-ink' : ''}>
            {following === 'unfollowed' && data.origin === 'live' ? live.notLive : live.origins[data.origin]}
            {PROXIED === undefined ? null : ` (${PROXIED})`}
          </span>
          <span className="hidden md:inline">
            {isConnected ? live.checked(format.ago(now - health.dataUpdatedAt)) : failed}
          </span>
        </>
      )}
    </span>
  )
}
