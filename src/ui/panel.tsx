import { useEffect, useId, type ReactNode } from 'react'
import type { Words } from '#src/words/words.ts'
import { Button } from './button.tsx'
import { useHasPassed, useIsOnline, useNow } from './clock.ts'
import { FaultBoundary } from './fault-boundary.tsx'
import { endFirstLook } from './first-look.ts'
import { useReading } from './language.tsx'
import { PageLink } from './link.tsx'
import type { Failure, Loadable } from './loadable.ts'
import { Notice } from './notice.tsx'

const SKELETON_AFTER_MS = 300
const WORDS_AFTER_MS = 10_000

/** What people read of a failure: what happened and what to do, no codes first. */
export function failureText(words: Words, failure: Failure): string {
  const { failures } = words
  switch (failure.kind) {
    case 'network':
      return failures.network
    case 'timeout':
      return failures.timeout
    case 'contract':
      return failures.contract
    case 'http': {
      const { status } = failure
      if (status === 404) return failures.notFound
      if (status === 401 || status === 403) return failures.signIn
      if (status === 408 || status === 425 || status === 429) return failures.busy
      return status !== null && status >= 500 ? failures.server : failures.refused
    }
  }
}

export interface PanelProps<Data> {
  /** What is being loaded, as people call it. */
  readonly what: string
  readonly load: Loadable<Data>
  /** True where the panel is the whole page, so that its failure heads it. */
  readonly isPage?: boolean
  /** True where what the page is about is fetched after this. */
  readonly leadsOn?: boolean
  /** Grey shapes in the final form, so that nothing moves when the data arrives. */
  readonly skeleton: ReactNode
  readonly children: (data: Data) => ReactNode
}

/**
 * One part of a page with its own words for loading, failed, old and offline. Last good values stay on
 * screen, marked with their age; a fault in one panel leaves the others alone.
 */
export function Panel<Data>({
  what,
  load,
  isPage = false,
  leadsOn = false,
  skeleton,
  children,
}: PanelProps<Data>) {
  const { data, error } = load
  const isSaid = error !== null || (data !== undefined && !leadsOn)

  useEffect(() => {
    if (isSaid) endFirstLook()
  }, [isSaid])

  if (data !== undefined) {
    return (
      <FaultBoundary>
        {error !== null || load.fetchStatus === 'paused' ? <KeptNotice load={load} /> : null}
        {children(data)}
      </FaultBoundary>
    )
  }
  if (error !== null)
    return <FailureNotice what={what} failure={error} load={load} heading={isPage ? 'h1' : 'h2'} />
  return <Waiting load={load} skeleton={skeleton} heading={isPage ? 'h1' : 'span'} />
}

function Waiting({
  load,
  skeleton,
  heading: Heading,
}: {
  readonly load: Loadable<unknown>
  readonly skeleton: ReactNode
  readonly heading: 'h1' | 'span'
}) {
  const { words } = useReading()
  const isOnline = useIsOnline()
  const showSkeleton = useHasPassed(SKELETON_AFTER_MS)
  const showWords = useHasPassed(WORDS_AFTER_MS)
  return (
    <div aria-busy="true">
      <Heading className="sr-only">{words.states.loading}</Heading>
      <div className={showSkeleton ? 'animate-pulse' : 'invisible'} aria-hidden="true">
        {skeleton}
      </div>
      {showWords || !isOnline ? (
        <Notice>
          <p>{isOnline ? words.states.stillLoading : words.states.offline}</p>
          <RetryButton load={load} />
        </Notice>
      ) : null}
    </div>
  )
}

function FailureNotice({
  what,
  failure,
  load,
  heading: Heading,
}: {
  readonly what: string
  readonly failure: Failure
  readonly heading: 'h1' | 'h2'
  readonly load: Loadable<unknown>
}) {
  const { words } = useReading()
  const isOnline = useIsOnline()
  const titleId = useId()
  const isNowhere = Heading === 'h1' && failure.status === 404
  return (
    <section aria-labelledby={titleId}>
      <Notice>
        <div className="min-w-0 flex-1">
          <Heading id={titleId} className="font-semibold text-ink">
            {isNowhere ? words.notFoundTitle : words.states.failedTitle(what)}
          </Heading>
          <p className="mt-1">
            {isOnline ? null : `${words.states.offline} `}
            {failureText(words, failure)}
          </p>
          {isNowhere ? (
            <p className="mt-2">
              <title>{words.notFoundTitle}</title>
              <PageLink to="/" className="font-medium text-ink underline underline-offset-2">
                {words.toOverview}
              </PageLink>
            </p>
          ) : null}
          <details className="mt-2 text-sm">
            <summary className="cursor-pointer py-1">{words.states.technical}</summary>
            <p lang="en" className="mt-1 break-words font-mono text-xs">
              {failure.message}
            </p>
          </details>
        </div>
        {isNowhere ? null : <RetryButton load={load} />}
      </Notice>
    </section>
  )
}

function KeptNotice({ load }: { readonly load: Loadable<unknown> }) {
  const { format, words } = useReading()
  const isOnline = useIsOnline()
  const now = useNow(10_000)
  return (
    <Notice>
      <p className="min-w-0 flex-1">
        {words.states.keptTitle(format.ago(now - load.dataUpdatedAt))}{' '}
        {isOnline ? (load.error === null ? null : failureText(words, load.error)) : words.states.offline}
      </p>
      <RetryButton load={load} />
    </Notice>
  )
}

function RetryButton({ load }: { readonly load: Loadable<unknown> }) {
  const { words } = useReading()
  return (
    <Button
      onClick={() => {
        load.refetch()
      }}
    >
      {words.states.retry}
    </Button>
  )
}
