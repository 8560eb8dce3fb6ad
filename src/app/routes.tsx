import { lazy, Suspense, useEffect, useRef } from 'react'
import { Redirect, Route, Switch, useLocation } from 'wouter'
import { OverviewPage } from '#src/features/overview/overview-page.tsx'
import { FaultBoundary } from '#src/ui/fault-boundary.tsx'
import { planPath } from '#src/ui/link.tsx'
import { targetPage } from './target-part.ts'

const TrajectoriesPage = lazy(async () => ({
  default: (await import('#src/features/trajectories/trajectories-page.tsx')).TrajectoriesPage,
}))

const MethodPage = lazy(async () => ({
  default: (await import('#src/features/method/method-page.tsx')).MethodPage,
}))

const LateRoutes = lazy(async () => ({ default: (await import('./late-routes.tsx')).LateRoutes }))

export function Routes({ defaultPlan }: { readonly defaultPlan: string }) {
  const [path] = useLocation()
  const content = useRef<HTMLElement>(null)
  const shownPath = useRef(path)

  // A new page starts at its top, or at what the address names, and a keyboard or screen reader starts there
  // too. Coming up does neither.
  useEffect(() => {
    if (shownPath.current === path) return
    shownPath.current = path
    if (window.location.hash === '') window.scrollTo(0, 0)
    content.current?.focus({ preventScroll: true })
  }, [path])

  return (
    <main
      id="content"
      ref={content}
      tabIndex={-1}
      className="mx-auto max-w-7xl px-4 pt-8 pb-20 outline-none sm:px-8 2xl:max-w-[90rem]"
    >
      <FaultBoundary key={path}>
        <Suspense>
          <Switch>
            <Route path="/">
              {() => <Redirect to={`${planPath(defaultPlan)}${window.location.search}`} replace />}
            </Route>
            <Route path="/plans/:planId">
              {({ planId }) => <OverviewPage planId={planId} isDefault={planId === defaultPlan} />}
            </Route>
            <Route path="/plans/:planId/targets/:targetId">
              {({ planId, targetId }) => <targetPage.Part planId={planId} targetId={targetId} />}
            </Route>
            <Route path="/plans/:planId/trajectories">
              {({ planId }) => <TrajectoriesPage planId={planId} />}
            </Route>
            <Route path="/plans/:planId/method">{({ planId }) => <MethodPage planId={planId} />}</Route>
            <Route>
              <LateRoutes />
            </Route>
          </Switch>
        </Suspense>
      </FaultBoundary>
    </main>
  )
}
