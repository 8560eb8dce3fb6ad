import { planPath } from './link.tsx'

export function presentPath(planId: string): string {
  return `${planPath(planId)}/present`
}

/** The presenter's own window beside the slides. */
export function presenterPath(planId: string): string {
  return `${presentPath(planId)}/notes`
}

/**
 * What a step to the slides carries in the history of the browser where it asks for one slide: other windows of
 * the deck then come to that slide, in place of leading this one to theirs.
 */
export const ASKED_SLIDE = { isSlideAskedFor: true } as const

export function isSlideAskedFor(state: unknown): boolean {
  return typeof state === 'object' && state !== null && 'isSlideAskedFor' in state
}
