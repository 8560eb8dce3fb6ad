import { planPath } from './link.tsx'
import { writeParameters } from './write-parameters.ts'

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

const LEFT = 'dashboard.left-deck.'

/** The choice with which a deck was left, as a query, for as long as this window stays open. */
export function rememberDeck(planId: string, query: string): void {
  try {
    sessionStorage.setItem(LEFT + planId, query)
  } catch {
    // A browser that blocks storage comes back to the whole deck.
  }
}

/** The choice to come back to, where the slide asked for is one of it; else nothing. */
export function leftDeck(planId: string, slide: string | null): string {
  try {
    const query = sessionStorage.getItem(LEFT + planId) ?? ''
    const chosen = new URLSearchParams(query).get('slides')?.split(',')
    return slide === null || chosen === undefined || chosen.includes(slide) ? query : ''
  } catch {
    return ''
  }
}

const PAGE_LEFT = 'dashboard.left-page'

/** The page that slides were opened from, with its view, for as long as this window stays open. */
export function rememberPage(path: string): void {
  try {
    sessionStorage.setItem(PAGE_LEFT, path + window.location.search)
  } catch {
    // A browser that blocks storage comes back to the page as it is by itself.
  }
}

/** The address of a page with this query, and with the view it was left with where slides were opened from it. */
export function asLeft(path: string, query: string): string {
  const shown = whereLeft(path)
  const whole = writeParameters(shown, Object.fromEntries(new URLSearchParams(query)))
  return whole === '' ? path : `${path}?${whole}`
}

function whereLeft(path: string): string {
  try {
    const [left, view = ''] = (sessionStorage.getItem(PAGE_LEFT) ?? '').split('?')
    return left === path ? view : ''
  } catch {
    return ''
  }
}
