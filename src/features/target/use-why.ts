import { useReading } from '#src/ui/language.tsx'
import type { Why } from '#src/words/why.ts'
import { whyFor } from '#src/words/why-for.ts'

/** The texts that explain a status, in the language being read. */
export function useWhy(): Why {
  return whyFor(useReading().language)
}
