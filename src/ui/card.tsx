import { useId, type ReactNode } from 'react'

interface CardProps {
  readonly title: string
  /** What can be done with the card, at the end of its heading's line. */
  readonly tools?: ReactNode
  readonly children: ReactNode
}

/** A white card with its heading. */
export function Card({ title, tools, children }: CardProps) {
  const headingId = useId()
  return (
    <section
      aria-labelledby={headingId}
      className="min-w-0 rounded-2xl border border-line bg-surface p-5 sm:p-6"
    >
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <h2 id={headingId} className="text-base font-semibold">
          {title}
        </h2>
        {tools}
      </div>
      {children}
    </section>
  )
}
