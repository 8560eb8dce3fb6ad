import type { Plan } from '#src/core/model.ts'
import { useReading } from '#src/ui/language.tsx'
import type { TargetRow } from './target-row.ts'
import { useToolWords } from './use-tool-words.ts'

/** What the table is called, with the day it is judged for. */
export function useTableCaption(plan: Plan, [first]: readonly TargetRow[]): string {
  const { format, text } = useReading()
  const texts = useToolWords()
  return first === undefined ? '' : texts.tableOf(text(plan.name), format.date(first.assessment.asOf))
}
