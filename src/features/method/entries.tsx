import type { ReactNode } from 'react'

export interface Entry {
  readonly term: string
  /** Null leaves the whole entry out. */
  readonly meaning: ReactNode
}

/** Terms and what they are, beside each other where there is room. */
export function Entries({ entries }: { readonly entries: readonly Entry[] }) {
  return (
    <dl className="mt-3 text-sm/relaxed">
      {entries.map(({ term, meaning }) =>
        meaning === null ? null : (
          <div
            key={term}
            className="border-t border-line py-1.5 sm:grid sm:grid-cols-[9rem_minmax(0,1fr)] sm:gap-x-4"
          >
            <dt className="text-muted">{term}</dt>
            <dd className="min-w-0">{meaning}</dd>
          </div>
        ),
      )}
    </dl>
  )
}
