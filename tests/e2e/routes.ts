import { readPlans } from '#tools/plans/read-plans.ts'

/** An address of the app, and what it is called in the name of a test. */
export interface RouteOfApp {
  readonly name: string
  readonly path: string
  /** All of it that differs from the page before it, as a selector; absent where that is the whole page. */
  readonly part?: string
}

const { store } = readPlans('plans')

/** A plan's overview, its briefing, its trajectories, its page on data and method, and each target's page. */
function routesOf(planId: string, index: number): readonly RouteOfApp[] {
  const targets = store.targets.filter((target) => target.planId === planId)
  const method = { name: `${planId}: data and method`, path: `/plans/${planId}/method` }
  return [
    { name: `${planId}: overview`, path: `/plans/${planId}` },
    { name: `${planId}: briefing`, path: `/plans/${planId}/briefing` },
    { name: `${planId}: trajectories`, path: `/plans/${planId}/trajectories` },
    // The method is the same for every plan.
    index === 0 ? method : { ...method, part: '#data' },
    ...targets.map(({ id }) => ({ name: `${planId}: ${id}`, path: `/plans/${planId}/targets/${id}` })),
  ]
}

export const PLAN_IDS: readonly string[] = store.plans.map(({ id }) => id)

export const ROUTES: readonly RouteOfApp[] = [
  ...PLAN_IDS.flatMap(routesOf),
  { name: 'an address that leads nowhere', path: '/no/such/page' },
]
