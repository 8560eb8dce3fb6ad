import { useResource } from '#src/queries/use-resource.ts'
import { useApi } from '#src/queries/api-context.tsx'
import { healthOptions } from '#src/queries/health.ts'
import { useIsOnline, useNow } from '#src/ui/clock.ts'
import { useReading } from '#src/ui/language.tsx'

const REFRESH_MS = 5_000

/** Says where the data comes from, and when the server last answered. */
export function OriginBadge() {
  const { format, words } = useReading()
  const health = useResource(healthOptions(useApi()))
  const isOnline = useIsOnline()
  const now = useNow(REFRESH_MS)
  const { data, error } = health
  const isConnected = data !== undefined && error === null && isOnline
  const isAnswered = isOnline && (error?.kind === 'http' || error?.kind === 'contract')
  const failed = isAnswered ? words.originFaulty : words.originFailed
  return (
    <span
      className="inline-flex min-h-9 items-center gap-2 rounded-lg border border-line px-2.5 py-1.5 text-sm text-muted"
      title={data === undefined ? undefined : words.originHints[data.origin]}
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
          words.originUnknown
        ) : (
          failed
        )
      ) : (
        <>
          <span className={data.origin === 'mock' ? 'font-semibold text-ink' : ''}>
            {words.origins[data.origin]}
          </span>
          <span className="hidden md:inline">
            {isConnected ? words.checked(format.ago(now - health.dataUpdatedAt)) : failed}
          </span>
        </>
      )}
    </span>
  )
}
