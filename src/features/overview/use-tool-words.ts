import { useReading } from '#src/ui/language.tsx'
import { overviewToolsFor } from '#src/words/overview-tools-for.ts'
import type { OverviewTools } from '#src/words/overview-tools.ts'

/** The texts of what arranges the targets, in the language being read. */
export function useToolWords(): OverviewTools {
  return overviewToolsFor(useReading().language)
}
