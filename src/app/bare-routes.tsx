import { lazy } from 'react'
import { Route, Switch, useRoute } from 'wouter'
import { useReading } from '#src/ui/language.tsx'
import { embedFor } from '#src/words/embed-for.ts'
import { FollowPlan } from './follow-plan.tsx'

const EmbedPage = lazy(async () => ({
  default: (await import('#src/features/embed/embed-page.tsx')).EmbedPage,
}))

const PresentPage = lazy(async () => ({
  default: (await import('#src/features/present/present-page.tsx')).PresentPage,
}))

const PresenterPage = lazy(async () => ({
  default: (await import('#src/features/present/presenter-page.tsx')).PresenterPage,
}))

/** Pages without the header: the slides, an embed within a page of another site, or the way out of its frame. */
export function BareRoutes() {
  const [mayBeFramed] = useRoute('/embed/*?')
  const words = embedFor(useReading().language)
  if (window.top !== window.self && !mayBeFramed) {
    return (
      <Told title={words.framedTitle} text={words.framedText}>
        <a
          href={window.location.href}
          target="_blank"
          rel="noopener noreferrer"
          className="underline underline-offset-2"
        >
          {words.framedLink}
        </a>
      </Told>
    )
  }
  return (
    <Switch>
      <Route path="/plans/:planId/present">
        {({ planId }) => (
          <>
            <PresentPage planId={planId} />
            <FollowPlan planId={planId} isTold={false} />
          </>
        )}
      </Route>
      <Route path="/plans/:planId/present/notes">
        {({ planId }) => (
          <>
            <PresenterPage planId={planId} />
            <FollowPlan planId={planId} isTold={false} />
          </>
        )}
      </Route>
      <Route path="/embed/:planId/:targetId">
        {({ planId, targetId }) => <EmbedPage planId={planId} targetId={targetId} />}
      </Route>
      <Route>
        <Told title={words.notFoundTitle} text={words.notFoundText} />
      </Route>
    </Switch>
  )
}

function Told({
  title,
  text,
  children,
}: {
  readonly title: string
  readonly text: string
  readonly children?: React.ReactNode
}) {
  return (
    <main className="p-4">
      <title>{title}</title>
      <h1 className="font-semibold">{title}</h1>
      <p className="mt-1 text-sm text-muted">{text}</p>
      {children === undefined ? null : <p className="mt-2 text-sm font-medium">{children}</p>}
    </main>
  )
}
