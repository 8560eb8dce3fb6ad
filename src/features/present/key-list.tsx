import { useReading } from '#src/ui/language.tsx'
import { presentFor } from '#src/words/present-for.ts'
import type { KeyGroup } from '#src/words/present.ts'

/** As they stand on a keyboard or a clicker. */
const KEYS: Readonly<Record<KeyGroup, readonly string[]>> = {
  next: ['→', '↓', 'Space', 'N', 'Page ↓'],
  previous: ['←', '↑', 'P', 'Page ↑'],
  ends: ['Home', 'End'],
  number: ['1', '2', '…', 'Enter'],
  overview: ['O'],
  hold: ['H'],
  black: ['B', '.'],
  'full-screen': ['F'],
  presenter: ['S'],
  dashboard: ['D'],
  close: ['Esc'],
  help: ['?'],
}

/** What each key does, in text as large as its surroundings. */
export function KeyList({ groups }: { readonly groups: readonly KeyGroup[] }) {
  const { help } = presentFor(useReading().language)
  return (
    <dl className="mt-[1.2em] grid gap-x-[2.5em] gap-y-[0.7em] sm:grid-cols-2">
      {groups.map((group) => (
        <div key={group} className="flex flex-wrap items-baseline gap-x-[0.8em] gap-y-1">
          <dt className="flex flex-wrap gap-1">
            {KEYS[group].map((key) => (
              <kbd
                key={key}
                className="rounded-md border border-line bg-sunken px-[0.5em] font-sans text-[0.9em]"
              >
                {key}
              </kbd>
            ))}
          </dt>
          <dd>{help.keys[group]}</dd>
        </div>
      ))}
    </dl>
  )
}
