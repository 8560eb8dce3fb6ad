import { useState } from 'react'
import { useReading } from '#src/ui/language.tsx'
import { chooseLetterKeys, hasLetterKeys } from '#src/ui/letter-keys.ts'
import { presentFor } from '#src/words/present-for.ts'
import { KEY_GROUPS, type KeyGroup } from '#src/words/present.ts'
import { Layer } from './layer.tsx'

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

export function HelpLayer({ onClose }: { readonly onClose: () => void }) {
  const { help } = presentFor(useReading().language)
  const [isOn, setIsOn] = useState(hasLetterKeys)
  return (
    <Layer title={help.title} onClose={onClose}>
      <dl className="mt-[1.2em] grid gap-x-[2.5em] gap-y-[0.7em] sm:grid-cols-2">
        {KEY_GROUPS.map((group) => (
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
      <p className="mt-[1.2em] text-muted">{help.touch}</p>
      <label className="mt-[1.2em] flex items-start gap-3 font-semibold">
        <input
          type="checkbox"
          className="mt-[0.15em] size-[1.2em] shrink-0"
          checked={isOn}
          onChange={({ target }) => {
            chooseLetterKeys(target.checked)
            setIsOn(target.checked)
          }}
        />
        {help.letters}
      </label>
      <p className="mt-1 max-w-[60em] text-muted">{help.lettersHint}</p>
    </Layer>
  )
}
