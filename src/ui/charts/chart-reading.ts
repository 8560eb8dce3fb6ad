import { useMemo } from 'react'
import { useEvidence } from '#src/ui/evidence-language.ts'
import { useReading, type Reading } from '#src/ui/language.tsx'
import { chartWordsFor } from '#src/words/chart-for.ts'
import type { ChartWords } from '#src/words/chart.ts'
import type { Evidence } from '#src/words/evidence.ts'

/** All that a chart needs to speak one language. */
export interface ChartReading extends Reading {
  readonly evidence: Evidence
  readonly chart: ChartWords
}

export function useChartReading(): ChartReading {
  const reading = useReading()
  const evidence = useEvidence()
  return useMemo(
    () => ({ ...reading, evidence, chart: chartWordsFor(reading.language) }),
    [reading, evidence],
  )
}
