import type { Formatter } from '#src/core/format.ts'
import type { Language } from '#src/core/model.ts'
import { evidenceFor } from '#src/words/evidence-for.ts'
import type { Evidence } from '#src/words/evidence.ts'
import { filesFor } from '#src/words/files-for.ts'
import type { FileWords } from '#src/words/files.ts'
import { liveWordsFor } from '#src/words/live-for.ts'
import { whyFor } from '#src/words/why-for.ts'
import type { Why } from '#src/words/why.ts'
import type { Words } from '#src/words/words.ts'
import type { TakeAway } from './take-away.ts'

/** The language being read, as a page has it. */
export interface FileLanguage {
  readonly language: Language
  readonly format: Formatter
  readonly words: Words
}

/** What every file is written with: what the page shows, its address, and the words of its language. */
export interface FileContext extends FileLanguage {
  readonly takeAway: TakeAway
  /** The address of the page in exactly this state. */
  readonly address: string
  readonly files: FileWords
  readonly evidence: Evidence
  readonly why: Why
}

export function fileContext(takeAway: TakeAway, address: string, reading: FileLanguage): FileContext {
  const { language, format, words } = reading
  return {
    takeAway,
    address,
    language,
    format,
    words,
    files: filesFor(language),
    evidence: evidenceFor(language),
    why: whyFor(language),
  }
}

/** What marks the data as other than published figures; none where it is nothing but those. */
export function marksOf({ takeAway, language, words, files }: FileContext): string[] {
  const marks = takeAway.isIllustrative ? [words.illustrativeMark] : []
  if (takeAway.origin === 'mock') marks.push(liveWordsFor(language).origins.mock)
  if (takeAway.origin === null) marks.push(files.originUnknown)
  return marks
}
