import type { Evidence } from '#src/words/evidence.ts'
import { evidenceFor } from '#src/words/evidence-for.ts'
import { useReading } from './language.tsx'

/** The texts of the pages that show evidence, in the language being read. */
export function useEvidence(): Evidence {
  return evidenceFor(useReading().language)
}
