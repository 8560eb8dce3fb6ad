import { Suspense, type ReactNode } from 'react'
import { FaultBoundary } from './fault-boundary.tsx'
import { useReading } from './language.tsx'

/** A small part that is fetched after the page; where that fails, a line says so and the rest stands. */
export function LatePart({ children }: { readonly children: ReactNode }) {
  const { words } = useReading()
  return (
    <FaultBoundary fallback={<p className="text-xs/6 text-muted">{words.faultTitle}</p>}>
      <Suspense>{children}</Suspense>
    </FaultBoundary>
  )
}
