import type { Assessment } from '#src/core/assessment.ts'
import type { Source, Target } from '#src/core/model.ts'
import { Card } from '#src/ui/card.tsx'
import { useEvidence } from '#src/ui/evidence-language.ts'
import { Original, useReading } from '#src/ui/language.tsx'

/** Figures for one period that disagree: which is judged, which is not, and by what rule. */
export function ConflictCard({
  target,
  assessment,
  sources,
}: {
  readonly target: Target
  readonly assessment: Assessment
  readonly sources: readonly Source[]
}) {
  const { format, text } = useReading()
  const evidence = useEvidence()
  if (assessment.conflicts.length === 0) return null
  return (
    <Card title={evidence.conflict}>
      {assessment.conflicts.map(({ judged, others }) => (
        <div key={judged.on} className="mt-3 text-sm">
          <p className="font-medium">{format.period(judged.observation.asOf)}</p>
          <ul className="mt-1 space-y-1">
            {[judged.observation, ...others].map((observation) => {
              const source = sources.find(({ id }) => id === observation.sourceId)
              return (
                <li key={observation.id}>
                  <span className="font-semibold">
                    {evidence.figureText(format, observation, target.unit)}
                  </span>{' '}
                  <span className="text-muted">
                    {observation.id === judged.observation.id ? evidence.judged : evidence.notJudged}
                    {source === undefined ? null : (
                      <>
                        {' · '}
                        <Original text={source.publisher} />
                      </>
                    )}
                  </span>
                </li>
              )
            })}
          </ul>
          <p className="mt-2 text-muted">
            {judged.decision === null
              ? evidence.choices[judged.choice]
              : evidence.conflictDecision(
                  text(judged.decision.reason),
                  format.date(judged.decision.decidedOn),
                )}
          </p>
        </div>
      ))}
    </Card>
  )
}
