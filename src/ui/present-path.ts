import { planPath } from './link.tsx'

export function presentPath(planId: string): string {
  return `${planPath(planId)}/present`
}

/** The presenter's own window beside the slides. */
export function presenterPath(planId: string): string {
  return `${presentPath(planId)}/notes`
}
