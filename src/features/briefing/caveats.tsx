import type { Conflict } from '#src/core/assessment.ts'
import type { Source } from '#src/core/model.ts'
import { useEvidence } from '#src/ui/evidence-language.ts'
import { useReading } from '#src/ui/language.tsx'
import { punctuationFor } from '#src/words/punctuation.ts'
import type { BriefedTarget } from './briefed-target.ts'
import { SourceNumber } from './source-numbers.tsx'

/** What a reader has to know beside the figures, and where sources disagree. */
export function Caveats({
  briefed: { target, assessment, caveats: notes, sources },
}: {
  readonly briefed: BriefedTarget
}) {
  const { text } = useReading()
  const evidence = useEvidence()
  const { conflicts } = assessment
  if (notes.length === 0 && conflicts.length === 0) return null
  return (
    <div className="mt-5 grid gap-x-8 gap-y-4 text-sm sm:grid-cols-2 print:mt-3 print:text-[0.8125rem]/snug">
      {notes.length === 0 ? null : (
        <div className={conflicts.length === 0 ? 'sm:col-span-2' : ''}>
          <h3 className="font-semibold">{evidence.caveats}</h3>
          <ul className="mt-1.5 list-disc space-y-1.5 pl-4 print:mt-1 print:space-y-1">
            {notes.map((note) => (
              <li key={note.text.en}>
                {text(note.text)}{' '}
                {note.sourceIds.map((id) => (
                  <SourceNumber key={id} sources={sources} sourceId={id} />
                ))}
              </li>
            ))}
          </ul>
        </div>
      )}
      {conflicts.length === 0 ? null : (
        <div className={notes.length === 0 ? 'sm:col-span-2' : ''}>
          <h3 className="font-semibold">{evidence.conflict}</h3>
          <ul className="mt-1.5 list-disc space-y-1.5 pl-4 print:mt-1 print:space-y-1">
            {conflicts.map((conflict) => (
              <li key={conflict.judged.on}>
                <ConflictText conflict={conflict} unit={target.unit} sources={sources} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  )
}

function ConflictText({
  conflict: { judged, others },
  unit,
  sources,
}: {
  readonly conflict: Conflict
  readonly unit: BriefedTarget['target']['unit']
  readonly sources: readonly Source[]
}) {
  const { format, language, text } = useReading()
  const marks = punctuationFor(language)
  const evidence = useEvidence()
  return (
    <>
      {format.period(judged.observation.asOf)}
      {marks.colon}
      {[judged.observation, ...others].map((observation, index) => (
        <span key={observation.id}>
          {index === 0 ? '' : marks.semicolon}
          <span className="font-semibold">{evidence.figureText(format, observation, unit)}</span>{' '}
          <SourceNumber sources={sources} sourceId={observation.sourceId} />
          {marks.opening}
          {observation.id === judged.observation.id ? evidence.judged : evidence.notJudged}
          {marks.closing}
        </span>
      ))}
      {marks.stop}
      {judged.decision === null
        ? evidence.choices[judged.choice]
        : evidence.conflictDecision(text(judged.decision.reason), format.date(judged.decision.decidedOn))}
    </>
  )
}
