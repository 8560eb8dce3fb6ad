import { assess } from '#src/core/assess.ts'
import type { Source, Target } from '#src/core/model.ts'
import type { AsOf } from '#src/ui/as-of.ts'
import { useEvidence } from '#src/ui/evidence-language.ts'
import { useReading } from '#src/ui/language.tsx'
import { PageLink, targetPath } from '#src/ui/link.tsx'
import { NoteList } from '#src/ui/note-list.tsx'
import { whyFor } from '#src/words/why-for.ts'
import { Entries } from './entries.tsx'
import { SourceRefs } from './source-refs.tsx'
import { useMethod } from './use-method.ts'

interface TargetTermsProps {
  readonly target: Target
  readonly sources: readonly Source[]
  readonly asOf: AsOf
}

/** What a target asks for, in the terms in force on the day judged for, and where that is stated. */
export function TargetTerms({ target, sources, asOf }: TargetTermsProps) {
  const { format, language, text } = useReading()
  const evidence = useEvidence()
  const { data, example } = useMethod().method
  const assessment = assess({ target, sources, asOf: asOf.date })
  const { terms } = assessment
  const value = (amount: number) => format.valueWithUnit(amount, terms.unit)
  return (
    <section className="rounded-2xl border border-line bg-surface p-5 sm:p-6">
      <h4 className="text-base font-semibold">
        <PageLink to={targetPath(target.planId, target.id)} className="underline underline-offset-4">
          {text(target.name)}
        </PageLink>
      </h4>
      <Entries
        entries={[
          { term: data.term.requirement, meaning: evidence.requirement(format, assessment) },
          { term: data.term.definition, meaning: text(target.definition) },
          { term: data.term.kind, meaning: data.kinds[terms.kind] },
          { term: data.term.direction, meaning: data.directions[terms.direction] },
          { term: data.term.bound, meaning: data.bounds[terms.bound] },
          { term: data.term.baseline, meaning: <BaselineOf target={target} sources={sources} /> },
          {
            term: data.term.milestones,
            meaning:
              terms.milestones.length === 0
                ? null
                : format.list(
                    terms.milestones.map((milestone) =>
                      example.milestoneBy(value(milestone.value), format.date(milestone.dueBy)),
                    ),
                  ),
          },
          {
            term: data.term.revisions,
            meaning:
              target.revisions.length === 0
                ? null
                : target.revisions.map((revision) => (
                    <p key={revision.revisedOn}>
                      {whyFor(language).revised(
                        format.date(revision.revisedOn),
                        value(revision.previousValue),
                        format.date(revision.previousDueBy),
                        text(revision.reason),
                      )}
                    </p>
                  )),
          },
          {
            term: data.term.responsible,
            meaning: target.responsible === null ? null : text(target.responsible),
          },
          {
            term: data.term.statedIn,
            meaning:
              target.sourceIds.length === 0 ? (
                data.notStated
              ) : (
                <SourceRefs ids={target.sourceIds} sources={sources} />
              ),
          },
          {
            term: data.term.decisions,
            meaning:
              target.decisions.length === 0
                ? null
                : target.decisions.map((decision) => (
                    <p key={`${decision.seriesId} ${decision.asOf}`}>
                      {data.decided(
                        format.period(decision.asOf),
                        text(decision.reason),
                        format.date(decision.decidedOn),
                      )}
                    </p>
                  )),
          },
        ]}
      />
      {target.notes.length === 0 ? null : (
        <>
          <h5 className="mt-3 border-t border-line pt-2 text-sm text-muted">{data.term.remarks}</h5>
          <NoteList notes={target.notes} sources={sources} />
        </>
      )}
    </section>
  )
}

function BaselineOf({ target: { baseline, unit }, sources }: Pick<TargetTermsProps, 'target' | 'sources'>) {
  const { format } = useReading()
  const { data } = useMethod().method
  if (baseline === null) return data.noBaseline
  return (
    <>
      {format.valueWithUnit(baseline.value, unit)} · {format.period(baseline.asOf)}
      {baseline.sourceId === null ? null : (
        <>
          {' · '}
          <SourceRefs ids={[baseline.sourceId]} sources={sources} />
        </>
      )}
    </>
  )
}
