import type { ReactNode } from 'react'

/** Announced politely; the words stand where the fault is. */
export function Notice({ children }: { readonly children: ReactNode }) {
  return (
    <div
      role="status"
      className="my-4 flex flex-wrap items-center gap-x-4 gap-y-3 rounded-xl border border-line bg-surface px-4 py-3 text-muted"
    >
      {children}
    </div>
  )
}
