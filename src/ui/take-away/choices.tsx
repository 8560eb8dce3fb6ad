import { useId, type ReactNode } from 'react'

/** Choices of one sort below their name. */
export function ChoiceGroup({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const titleId = useId()
  return (
    <div className="not-first:mt-3">
      <p id={titleId} className="px-2 text-xs font-medium text-muted">
        {title}
      </p>
      <ul aria-labelledby={titleId} className="mt-1">
        {children}
      </ul>
    </div>
  )
}

interface ChoiceProps {
  /** The kind of file; none for what is copied. */
  readonly kind?: string
  readonly onChoose: () => void
  readonly children: ReactNode
}

export function Choice({ kind, onChoose, children }: ChoiceProps) {
  return (
    <li>
      <button
        type="button"
        className="flex min-h-9 w-full items-baseline gap-3 rounded-lg px-2 py-1.5 text-left text-sm hover:bg-sunken"
        onClick={onChoose}
      >
        {kind === undefined ? null : (
          <span className="w-10 shrink-0 text-xs font-semibold text-muted">{kind}</span>
        )}
        <span>{children}</span>
      </button>
    </li>
  )
}

/** Why something cannot be chosen. */
export function NoChoice({ children }: { readonly children: ReactNode }) {
  return <li className="px-2 py-1.5 text-sm text-muted">{children}</li>
}
