import { useId, type ReactNode } from 'react'

/** A white card with its heading. */
export function Card({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const headingId = useId()
  return (
    <section
      aria-labelledby={headingId}
      className="min-w-0 rounded-2xl border border-line bg-surface p-5 sm:p-6"
    >
      <h2 id={headingId} className="text-base font-semibold">
        {title}
      </h2>
      {children}
    </section>
  )
}
