interface ProgressLinesProps {
  /** Among the chosen slides, from 1. */
  readonly number: number
  readonly total: number
  /** Until the next slide comes by itself; null where none does now. */
  readonly seconds: number | null
  /** Changes when the time begins anew. */
  readonly turn: string
}

/** How far the deck is, along the lower edge, and above it how long this slide still stays. */
export function ProgressLines({ number, total, seconds, turn }: ProgressLinesProps) {
  return (
    <div aria-hidden="true" className="pointer-events-none absolute inset-x-0 bottom-0 print:hidden">
      {seconds === null ? null : (
        <div
          key={turn}
          data-kiosk-line=""
          className="kiosk-run h-[0.4vh] min-h-0.5 bg-muted"
          style={{ animationDuration: `${String(seconds)}s` }}
        />
      )}
      <div
        className="h-[0.6vh] min-h-0.5 bg-accent"
        style={{ width: `${String((number / total) * 100)}%` }}
      />
    </div>
  )
}
