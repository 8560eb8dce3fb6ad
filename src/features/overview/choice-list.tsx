import type { ReactNode } from 'react'

export interface Choice {
  readonly value: string
  readonly label: ReactNode
  readonly isChosen: boolean
  readonly isDisabled?: boolean
  /** How many targets it would show; null where that is not the matter. */
  readonly count: number | null
}

interface ChoiceListProps {
  readonly title: string
  readonly choices: readonly Choice[]
  readonly onToggle: (value: string) => void
  readonly className?: string
  readonly hint?: string | null
}

/** A titled list of boxes to tick. */
export function ChoiceList({ title, choices, onToggle, className = '', hint = null }: ChoiceListProps) {
  return (
    <fieldset className="min-w-0">
      <legend className="text-sm font-semibold">{title}</legend>
      <div className={`mt-1.5 ${className}`}>
        {choices.map(({ value, label, isChosen, isDisabled, count }) => (
          <label
            key={value}
            className="-mx-1.5 flex min-h-8 items-center gap-2.5 rounded-md px-1.5 text-sm hover:bg-sunken"
          >
            <input
              type="checkbox"
              className="size-4.5 shrink-0 accent-ink"
              checked={isChosen}
              disabled={isDisabled}
              onChange={() => {
                onToggle(value)
              }}
            />
            <span className="flex min-w-0 items-center gap-2">{label}</span>
            {count === null ? null : <span className="ml-auto pl-3 text-muted">{count}</span>}
          </label>
        ))}
      </div>
      {hint === null ? null : <p className="mt-1 text-sm text-muted">{hint}</p>}
    </fieldset>
  )
}
