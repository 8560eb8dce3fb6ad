import { createContext, useContext, useMemo, type ReactNode } from 'react'
import { createFormatter, type Formatter } from '#src/core/format.ts'
import type { Language, LocalizedText, OriginalText } from '#src/core/model.ts'
import type { Words } from '#src/words/words.ts'

export interface Reading {
  readonly language: Language
  readonly format: Formatter
  readonly words: Words
  /** The text in the language being read. */
  readonly text: (localized: LocalizedText) => string
}

/** A language with its texts, once they are here. */
export interface LoadedLanguage {
  readonly language: Language
  readonly words: Words
}

const ReadingContext = createContext<Reading | null>(null)

interface ReadingProviderProps extends LoadedLanguage {
  readonly children: ReactNode
}

export function ReadingProvider({ language, words, children }: ReadingProviderProps) {
  const reading = useMemo<Reading>(
    () => ({
      language,
      format: createFormatter(language),
      words,
      text: (localized) => localized[language],
    }),
    [language, words],
  )
  return <ReadingContext value={reading}>{children}</ReadingContext>
}

export function useReading(): Reading {
  const reading = useContext(ReadingContext)
  if (reading === null) throw new Error('useReading needs a ReadingProvider above it. Wrap the tree in one.')
  return reading
}

/** A name or title in its own language, marked as such so that it is pronounced and set right. */
export function Original({ text }: { readonly text: OriginalText }) {
  return <span lang={text.lang}>{text.text}</span>
}
