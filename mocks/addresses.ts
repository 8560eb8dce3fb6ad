import type { Plan } from '#src/core/model.ts'
import { DEFAULT_SCENARIO, isScenarioId, type ScenarioId } from './scenarios.ts'

const PARAMETER = 'scenario'

/** The scenario that an address asks for, and what it names in its place where that is none. */
export function scenarioIn(href: string): { readonly scenario: ScenarioId; readonly unknown: string | null } {
  const asked = new URL(href).searchParams.get(PARAMETER) ?? DEFAULT_SCENARIO
  return isScenarioId(asked)
    ? { scenario: asked, unknown: null }
    : { scenario: DEFAULT_SCENARIO, unknown: asked }
}

/** The same page in another scenario. */
export function scenarioAddress(href: string, scenario: string): string {
  const address = new URL(href)
  address.searchParams.set(PARAMETER, scenario)
  return address.href
}

/** The overview of a plan with the same parameters. `baseUri` is where the app lies. */
export function planAddress(href: string, baseUri: string, planId: string): string {
  const address = new URL(`plans/${planId}`, baseUri)
  address.search = new URL(href).search
  return address.href
}

/** The id of the plan that an address shows; empty where it shows none. */
export function planIn(href: string, plans: readonly Pick<Plan, 'id'>[]): string {
  const parts = new URL(href).pathname.split('/')
  return plans.find(({ id }) => parts.includes(id))?.id ?? ''
}
