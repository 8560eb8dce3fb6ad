interface SegmentedProps<Choice extends string> {
  readonly label: string
  readonly choices: readonly { readonly value: Choice; readonly text: string }[]
  readonly chosen: Choice
  readonly onChoose: (choice: Choice) => void
}

/** Two or three views of one thing, of which one is shown. */
export function Segmented<Choice extends string>({
  label,
  choices,
  chosen,
  onChoose,
}: SegmentedProps<Choice>) {
  return (
    <div role="group" aria-label={label} className="inline-flex flex-wrap rounded-lg bg-sunken p-1">
      {choices.map(({ value, text }) => (
        <button
          key={value}
          type="button"
          aria-pressed={value === chosen}
          className="min-h-8 rounded-md px-3 text-sm font-medium text-muted aria-pressed:bg-surface aria-pressed:text-ink aria-pressed:forced-colors:border"
          onClick={() => {
            onChoose(value)
          }}
        >
          {text}
        </button>
      ))}
    </div>
  )
}
