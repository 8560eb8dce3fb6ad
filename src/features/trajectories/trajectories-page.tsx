import { useApi } from '#src/queries/api-context.tsx'
import { planOptions } from '#src/queries/plan.ts'
import { useResource } from '#src/queries/use-resource.ts'
import { useReading } from '#src/ui/language.tsx'
import { PageLink, planPath } from '#src/ui/link.tsx'
import { Panel } from '#src/ui/panel.tsx'
import { PlanTrajectories } from './plan-trajectories.tsx'
import { TrajectoriesSkeleton } from './trajectories-skeleton.tsx'

export function TrajectoriesPage({ planId }: { readonly planId: string }) {
  const { words } = useReading()
  const plan = useResource(planOptions(useApi(), planId))
  return (
    <>
      <p className="mb-4 text-sm print:hidden">
        <PageLink to={planPath(planId)} className="text-muted underline underline-offset-2">
          ← {words.overview}
        </PageLink>
      </p>
      <Panel what={words.overviewOf} load={plan} isPage skeleton={<TrajectoriesSkeleton />}>
        {(data) => <PlanTrajectories detail={data} />}
      </Panel>
    </>
  )
}
