import { useReading } from '#src/ui/language.tsx'
import { whyFor, type Why } from '#src/words/why.ts'

/** The texts that explain a status, in the language being read. */
export function useWhy(): Why {
  return whyFor(useReading().language)
}
