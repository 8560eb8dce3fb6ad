import { lazy } from 'react'
import { Route, Switch } from 'wouter'
import { NotFoundPage } from './not-found-page.tsx'

const BriefingPage = lazy(async () => ({
  default: (await import('#src/features/briefing/briefing-page.tsx')).BriefingPage,
}))

/** Addresses that hardly anybody begins with, kept off what every page loads first. */
export function LateRoutes() {
  return (
    <Switch>
      <Route path="/plans/:planId/briefing">{({ planId }) => <BriefingPage planId={planId} />}</Route>
      <Route>
        <NotFoundPage />
      </Route>
    </Switch>
  )
}
