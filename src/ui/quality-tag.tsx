/** A small word on what kind of figure this is. */
export function QualityTag({
  label,
  isWarning = false,
}: {
  readonly label: string
  readonly isWarning?: boolean
}) {
  return (
    <span
      className={`mr-1 inline-block rounded border px-1.5 py-0.5 text-xs/4 font-medium ${isWarning ? 'status-outcome-awaited border-status bg-status-soft text-status' : 'border-line text-muted'}`}
    >
      {label}
    </span>
  )
}
