import { useEffect, type ReactNode } from 'react'
import { useLocation, useRouter, useSearch } from 'wouter'

/** A link to a part of this page. It names the whole address, since the document's base is another. */
export function AnchorLink({
  to,
  className,
  children,
}: {
  readonly to: string
  readonly className: string
  readonly children: ReactNode
}) {
  const { base } = useRouter()
  const [path] = useLocation()
  const search = useSearch()
  return (
    <a href={`${base}${path}${search === '' ? '' : `?${search}`}#${to}`} className={className}>
      {children}
    </a>
  )
}

/** Goes to the part that the address names, which was not there yet when the browser looked for it. */
export function useAnchorOfAddress(): void {
  useEffect(() => {
    const anchor = window.location.hash.slice(1)
    const heading = anchor === '' ? null : document.getElementById(anchor)
    if (heading === null) return
    heading.scrollIntoView()
    heading.focus({ preventScroll: true })
  }, [])
}
