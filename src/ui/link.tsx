import type { ReactNode } from 'react'
import { Link, useLocation } from 'wouter'
import { useSearchPart } from './search-part.ts'

/** Parameters that belong to one screen and are left behind when it is left. */
const SCREEN_PARAMETERS = 'view q status theme age sort columns scale page targets frame hide from to'.split(
  ' ',
)

/** The address of a page of the app, with what holds everywhere (as-of date, language) kept. */
export function usePageHref(): (path: string) => string {
  const kept = useSearchPart(keptOf)
  return (path) => (kept === '' ? path : `${path}?${kept}`)
}

function keptOf(search: string): string {
  const kept = new URLSearchParams(search)
  for (const name of SCREEN_PARAMETERS) kept.delete(name)
  return kept.toString()
}

export function PageLink({
  to,
  className,
  children,
}: {
  readonly to: string
  readonly className?: string
  readonly children: ReactNode
}) {
  const hrefFor = usePageHref()
  const [path] = useLocation()
  return (
    <Link href={hrefFor(to)} className={className} aria-current={path === to ? 'page' : undefined}>
      {children}
    </Link>
  )
}

export function planPath(planId: string): string {
  return `/plans/${planId}`
}

export function targetPath(planId: string, targetId: string): string {
  return `/plans/${planId}/targets/${targetId}`
}

export function trajectoriesPath(planId: string): string {
  return `${planPath(planId)}/trajectories`
}

export function briefingPath(planId: string): string {
  return `${planPath(planId)}/briefing`
}

export function methodPath(planId: string): string {
  return `${planPath(planId)}/method`
}

/** A link away from the app, to a source's own page; anything but http and https is shown as text only. */
export function SourceLink({ url, children }: { readonly url: string; readonly children: ReactNode }) {
  return /^https?:\/\//u.test(url) ? (
    <a href={url} target="_blank" rel="noopener noreferrer" className="underline underline-offset-2">
      {children}
    </a>
  ) : (
    children
  )
}
