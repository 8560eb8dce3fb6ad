import { Suspense, use, type ReactNode } from 'react'
import { MadeAt } from './clock.ts'
import { firstLook } from './first-look.ts'

/**
 * A part of a page that was made ahead: it stays as it came until what the page is about is there to be used. What
 * changes before that is shown at once all the same.
 */
export function TakenOverLater({ children }: { readonly children: ReactNode }) {
  return (
    <Suspense fallback={children}>
      <AfterFirstLook>{children}</AfterFirstLook>
    </Suspense>
  )
}

function AfterFirstLook({ children }: { readonly children: ReactNode }) {
  const isTakenOver = use(MadeAt) !== null && typeof window !== 'undefined'
  if (isTakenOver) use(firstLook)
  return children
}
