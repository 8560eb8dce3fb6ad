import type { Arrangement } from './arrangement.ts'
import { Icon } from './icon.tsx'
import { useToolWords } from './use-tool-words.ts'

interface ViewChoiceProps {
  readonly view: Arrangement['view']
  readonly onView: (view: Arrangement['view']) => void
}

export function ViewChoice({ view, onView }: ViewChoiceProps) {
  const texts = useToolWords()
  return (
    <div role="group" aria-label={texts.view} className="inline-flex rounded-lg bg-sunken p-0.5">
      {(['cards', 'table'] as const).map((name) => (
        <button
          key={name}
          type="button"
          aria-pressed={view === name}
          className="inline-flex min-h-8 items-center gap-1.5 rounded-md px-2.5 text-sm font-medium text-muted aria-pressed:bg-surface aria-pressed:text-ink aria-pressed:forced-colors:border"
          onClick={() => {
            if (view !== name) onView(name)
          }}
        >
          <Icon shape={name} />
          <span className="max-sm:sr-only">{texts.views[name]}</span>
        </button>
      ))}
    </div>
  )
}
