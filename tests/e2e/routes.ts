import { readPlans } from '#tools/plans/read-plans.ts'

/** An address of the app, and what it is called in the name of a test. */
export interface RouteOfApp {
  readonly name: string
  readonly path: string
}

const { store } = readPlans('plans')

/** The overview of a plan, and each of its target's pages with the chart and with the table. */
export function routesOf(planId: string): readonly RouteOfApp[] {
  const targets = store.targets.filter((target) => target.planId === planId)
  return [
    { name: `${planId}: overview`, path: `/plans/${planId}` },
    ...targets.flatMap(({ id }) => [
      { name: `${planId}: ${id}`, path: `/plans/${planId}/targets/${id}` },
      { name: `${planId}: ${id} as a table`, path: `/plans/${planId}/targets/${id}?view=table` },
    ]),
  ]
}

export const PLAN_IDS: readonly string[] = store.plans.map(({ id }) => id)

export const ROUTES: readonly RouteOfApp[] = [
  ...PLAN_IDS.flatMap(routesOf),
  { name: 'an address that leads nowhere', path: '/no/such/page' },
]
