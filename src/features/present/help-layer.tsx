import { useState } from 'react'
import { useReading } from '#src/ui/language.tsx'
import { chooseLetterKeys, hasLetterKeys } from '#src/ui/letter-keys.ts'
import { presentFor } from '#src/words/present-for.ts'
import { KEY_GROUPS } from '#src/words/present.ts'
import { KeyList } from './key-list.tsx'
import { Layer } from './layer.tsx'

export function HelpLayer({ onClose }: { readonly onClose: () => void }) {
  const { help } = presentFor(useReading().language)
  const [isOn, setIsOn] = useState(hasLetterKeys)
  return (
    <Layer title={help.title} onClose={onClose}>
      <KeyList groups={KEY_GROUPS} />
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
