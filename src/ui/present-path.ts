import { planPath } from './link.tsx'

export function presentPath(planId: string): string {
  return `${planPath(planId)}/present`
}
