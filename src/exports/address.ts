import type { IsoDate, Language, Plan, Target } from '#src/core/model.ts'

/** The address with the day and the language that the page happens to be in, so that it shows the same for everyone. */
export function pinnedAddress(href: string, asOf: IsoDate, language: Language): string {
  const address = new URL(href)
  address.searchParams.set('asOf', asOf)
  address.searchParams.set('lang', language)
  return address.href
}

/** Parameters that mean the same on every page. */
const COMMON_PARAMETERS = ['asOf', 'known', 'lang']

/** The address of a page of a plan, seen from any other of its pages. */
function pageAddress(pageOfPlan: string, planId: string, page: string): string {
  const { href, searchParams } = new URL(pageOfPlan)
  const plan = `/plans/${planId}`
  const address = new URL(`${href.slice(0, href.indexOf(plan))}${plan}${page}`)
  for (const name of COMMON_PARAMETERS) {
    const value = searchParams.get(name)
    if (value !== null) address.searchParams.set(name, value)
  }
  return address.href
}

export function targetAddress(pageOfPlan: string, { planId, id }: Target): string {
  return pageAddress(pageOfPlan, planId, `/targets/${id}`)
}

export function trajectoriesAddress(pageOfPlan: string, { id }: Plan): string {
  return pageAddress(pageOfPlan, id, '/trajectories')
}

export function methodAddress(pageOfPlan: string, { id }: Plan): string {
  return pageAddress(pageOfPlan, id, '/method')
}
