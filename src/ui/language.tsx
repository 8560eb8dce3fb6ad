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

/** From the first Chinese character to the last. */
const CHINESE_RUN = /(\p{Script=Han}(?:.*\p{Script=Han})?)/u

/** A name or title in its own language, marked as such so that it is pronounced and set right, quotes included. */
export function Original({ text: { lang, text } }: { readonly text: OriginalText }) {
  const [before, quote, after] = lang.startsWith('zh') ? [text] : text.split(CHINESE_RUN)
  return (
    <span lang={lang}>
      {before}
      {quote === undefined ? null : <span lang="zh">{quote}</span>}
      {after}
    </span>
  )
}
