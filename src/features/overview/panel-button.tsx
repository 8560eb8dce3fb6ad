import type { Ref } from 'react'
import { Icon } from './icon.tsx'

interface PanelButtonProps {
  readonly label: string
  readonly icon: 'filter' | 'columns'
  /** What is told beside the label, such as how much is chosen; its own words for readers are in `name`. */
  readonly count?: number
  readonly name?: string | undefined
  readonly panelId: string
  readonly isOpen: boolean
  readonly onToggle: () => void
  readonly ref?: Ref<HTMLButtonElement>
}

/** Opens a panel of choices below the tools. */
export function PanelButton({
  label,
  icon,
  count = 0,
  name,
  panelId,
  isOpen,
  onToggle,
  ref,
}: PanelButtonProps) {
  return (
    <button
      ref={ref}
      type="button"
      aria-label={name}
      aria-expanded={isOpen}
      aria-controls={isOpen ? panelId : undefined}
      className="inline-flex min-h-9 items-center gap-2 rounded-lg border border-line bg-surface px-2.5 py-1.5 text-sm font-medium text-ink hover:bg-sunken aria-expanded:bg-sunken"
      onClick={onToggle}
    >
      <Icon shape={icon} />
      {label}
      {count === 0 ? null : (
        <span className="min-w-5 rounded-full bg-ink px-1.5 text-center text-xs/5 font-semibold text-surface">
          {count}
        </span>
      )}
    </button>
  )
}
