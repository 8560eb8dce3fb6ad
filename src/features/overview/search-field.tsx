import { useId, useRef, useState } from 'react'
import { LONGEST_SEARCH } from './arrangement.ts'
import { Icon } from './icon.tsx'
import { useToolWords } from './use-tool-words.ts'

interface SearchFieldProps {
  readonly text: string
  /** `isContinued` from the second letter on, so that Back returns to before the search and not to its last letter. */
  readonly onSearch: (text: string, isContinued: boolean) => void
}

export function SearchField({ text, onSearch }: SearchFieldProps) {
  const texts = useToolWords()
  const fieldId = useId()
  const isTyping = useRef(false)
  // Letters on their way to becoming Chinese characters are shown and not searched for.
  const [composed, setComposed] = useState<string | null>(null)

  const search = (next: string) => {
    setComposed(null)
    if (next === text) return
    onSearch(next, isTyping.current)
    isTyping.current = true
  }

  return (
    <div className="relative min-w-40 flex-[1_1_60%] sm:basis-4/5 lg:max-w-72 lg:basis-40">
      <label htmlFor={fieldId} className="sr-only">
        {texts.search}
      </label>
      <Icon shape="search" className="pointer-events-none absolute top-2.5 left-2.5 text-muted" />
      <input
        id={fieldId}
        type="search"
        value={composed ?? text}
        maxLength={LONGEST_SEARCH}
        placeholder={texts.search}
        autoComplete="off"
        enterKeyHint="search"
        className="min-h-9 w-full rounded-lg border border-line bg-surface py-1.5 pr-2 pl-8.5 text-sm text-ink placeholder:text-muted"
        onChange={({ nativeEvent, target: { value } }) => {
          if (nativeEvent instanceof InputEvent && nativeEvent.isComposing) setComposed(value)
          else search(value)
        }}
        onCompositionEnd={({ currentTarget: { value } }) => {
          search(value)
        }}
        onBlur={() => {
          isTyping.current = false
        }}
      />
    </div>
  )
}
