import { lazy, Suspense, type ReactNode } from 'react'
import { FaultBoundary } from './fault-boundary.tsx'
import { firstLook } from './first-look.ts'
import { useReading } from './language.tsx'

interface LatePartProps {
  readonly children: ReactNode
  /** Keeps its place until it is here. */
  readonly place?: ReactNode
  /** What stands there, below the line, where it could not be fetched. */
  readonly instead?: ReactNode
}

const AfterFirstLook = lazy(async () => {
  await firstLook
  return { default: ({ children }: { readonly children: ReactNode }) => children }
})

/** A part that is fetched after the page and what it is about; where that fails, a line says so and the rest stands. */
export function LatePart({ children, place, instead }: LatePartProps) {
  const { words } = useReading()
  return (
    <FaultBoundary
      fallback={
        <>
          <p className="text-xs/6 text-muted">{words.faultTitle}</p>
          {instead}
        </>
      }
    >
      <Suspense fallback={place}>
        <AfterFirstLook>{children}</AfterFirstLook>
      </Suspense>
    </FaultBoundary>
  )
}
