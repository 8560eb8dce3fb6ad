import { useMemo } from 'react'
import { assess } from '#src/core/assess.ts'
import { useEvidence } from '#src/ui/evidence-language.ts'
import { useReading } from '#src/ui/language.tsx'
import { whyFor } from '#src/words/why-for.ts'
import type { MethodSectionId } from '#src/words/method.ts'
import { caseInput } from './case-input.ts'
import { caseSum } from './case-sum.ts'
import { useMethod } from './use-method.ts'
import { WorkedCaseCard } from './worked-case-card.tsx'
import { WORKED_CASES } from './worked-cases.ts'

/** Sums up to this length leave half of a card's width empty. */
const SHORT_SUM = 3

/** The examples of a section, judged by the core: two beside each other where all of them are short. */
export function WorkedCaseList({ section }: { readonly section: MethodSectionId }) {
  const { format, language, words } = useReading()
  const evidence = useEvidence()
  const { method } = useMethod()
  const why = whyFor(language)
  const { statusName } = words.story
  const judged = useMemo(
    () =>
      WORKED_CASES.filter((worked) => worked.section === section).map((worked) => {
        const input = caseInput(worked)
        return { worked, input, assessment: assess(input) }
      }),
    [section],
  )
  const cards = judged.map((one) => ({
    ...one,
    rows: caseSum(
      {
        ...one,
        format,
        method,
        evidence,
        why,
        statusName: ({ status, reason }) => statusName(status, reason),
      },
      one.worked.shows,
    ),
  }))
  if (cards.length === 0) return null
  const areNarrow = cards.length > 1 && cards.every(({ rows }) => rows.length <= SHORT_SUM)
  return (
    <div className={`mt-6 grid gap-5 ${areNarrow ? 'xl:grid-cols-2 print:grid-cols-2' : ''}`}>
      {cards.map(({ worked, assessment, rows }) => (
        <WorkedCaseCard
          key={worked.id}
          worked={worked}
          assessment={assessment}
          rows={rows}
          isNarrow={areNarrow}
        />
      ))}
    </div>
  )
}
