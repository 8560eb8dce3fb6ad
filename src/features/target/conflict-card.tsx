import { useMemo } from 'react'
import type { AssessmentInput } from '#src/core/assessment-input.ts'
import type { Assessment } from '#src/core/assessment.ts'
import { readConflicts } from '#src/core/other-readings.ts'
import type { Source } from '#src/core/model.ts'
import { Card } from '#src/ui/card.tsx'
import { useEvidence } from '#src/ui/evidence-language.ts'
import { Original, useReading } from '#src/ui/language.tsx'
import { useWhy } from './use-why.ts'

/** Figures for one period that disagree: which is judged, which is not, and by what rule. */
export function ConflictCard({
  input,
  assessment,
  sources,
}: {
  readonly input: AssessmentInput
  readonly assessment: Assessment
  readonly sources: readonly Source[]
}) {
  const { format, text, words } = useReading()
  const evidence = useEvidence()
  const why = useWhy()
  const readings = useMemo(() => readConflicts(input), [input])
  if (assessment.conflicts.length === 0) return null
  const { unit } = assessment.terms
  const statusWithPace = ({ status, reason, pace }: Assessment): string => {
    const name = words.story.statusName(status, reason)
    return pace.available ? why.withRatio(name, format.ratio(pace.value.ratio)) : name
  }
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
                  <span className="font-semibold">{evidence.figureText(format, observation, unit)}</span>{' '}
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
          {readings
            .filter((reading) => reading.judged.on === judged.on)
            .map(({ other, assessment: reading, changesStatus }) => (
              <p key={other.id} className={changesStatus ? 'mt-2 font-medium' : 'mt-2 text-muted'}>
                {why.otherConflict(
                  evidence.figureText(format, other, unit),
                  evidence.when(format, other.asOf),
                  statusWithPace(reading),
                  changesStatus,
                )}
              </p>
            ))}
        </div>
      ))}
    </Card>
  )
}
