import { lazy } from 'react'
import type { AsOf } from './as-of.ts'
import { LatePart } from './late-part.tsx'

const AsOfNotice = lazy(async () => ({ default: (await import('./as-of-notice.tsx')).AsOfNotice }))

/** Says that the page shows the past. Nothing, and nothing fetched, where it shows today and all figures. */
export function AsOfBanner({ asOf }: { readonly asOf: AsOf }) {
  if (!asOf.isPast && asOf.publishedBy === undefined && asOf.ignored.length === 0) return null
  return (
    <div className="min-h-21">
      <LatePart>
        <AsOfNotice asOf={asOf} />
      </LatePart>
    </div>
  )
}
