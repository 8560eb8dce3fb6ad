import { useResource } from '#src/queries/use-resource.ts'
import { memo, useMemo, useRef } from 'react'
import { assess } from '#src/core/assess.ts'
import type { AssessmentInput } from '#src/core/assessment-input.ts'
import type { Assessment } from '#src/core/assessment.ts'
import type { Plan, Source, Target, TargetSeries } from '#src/core/model.ts'
import { useApi } from '#src/queries/api-context.tsx'
import { observationsOptions } from '#src/queries/observations.ts'
import { AsOfBanner } from '#src/ui/as-of-banner.tsx'
import { useAsOf, type AsOf } from '#src/ui/as-of.ts'
import { Card } from '#src/ui/card.tsx'
import { useEvidence } from '#src/ui/evidence-language.ts'
import { useReading } from '#src/ui/language.tsx'
import { NoteList } from '#src/ui/note-list.tsx'
import { QualityTag } from '#src/ui/quality-tag.tsx'
import { StatusChip } from '#src/ui/status.tsx'
import { TakenOverLater } from '#src/ui/taken-over-later.tsx'
import { caveatNotes } from '#src/words/caveat-notes.ts'
import { CitationCard } from './citation-card.tsx'
import { ConflictCard } from './conflict-card.tsx'
import { EmbedCard } from './embed-card.tsx'
import { LedgerCard } from './ledger-card.tsx'
import { PaceCard } from './pace-card.tsx'
import { RelatedSeries } from './related-series.tsx'
import { SourcesCard } from './sources-card.tsx'
import { TargetTakeAway } from './target-take-away.tsx'
import { MilestonesCard, RevisionsCard } from './terms-card.tsx'
import { TrajectoryCard } from './trajectory-card.tsx'
import { VintagesCard } from './vintages-card.tsx'
import { WhatIfCard } from './what-if-card.tsx'
import { WhySection } from './why-section.tsx'

interface TargetDetailProps {
  readonly plan: Plan
  readonly target: Target
  readonly sources: readonly Source[]
}

export function TargetDetail(props: TargetDetailProps) {
  const primary = props.target.series.find(({ role }) => role === 'primary')
  return primary === undefined ? (
    <JudgedTarget {...props} primary={null} observations={null} />
  ) : (
    <TargetWithSeries {...props} primary={primary} />
  )
}

/** Judges on the whole series once it is here, and until then on the short history that came with the target. */
function TargetWithSeries(props: TargetDetailProps & { readonly primary: TargetSeries }) {
  const observations = useResource(observationsOptions(useApi(), props.primary.series.id))
  return <JudgedTarget {...props} observations={observations.data ?? null} />
}

interface JudgedTargetProps extends TargetDetailProps {
  readonly primary: TargetSeries | null
  readonly observations: {
    readonly items: TargetSeries['history']
    readonly sources: readonly Source[]
  } | null
}

function JudgedTarget({ plan, target, sources, primary, observations }: JudgedTargetProps) {
  const asOf = useAsOf(plan.timeZone)
  const known = observations?.items ?? primary?.history
  const { date, publishedBy } = asOf
  const input = useMemo(
    () => ({
      target,
      sources: observations?.sources ?? sources,
      asOf: date,
      publishedBy,
      observations: known,
      timeZone: plan.timeZone,
    }),
    [target, sources, observations?.sources, date, publishedBy, known, plan.timeZone],
  )
  const assessment = useMemo(() => assess(input), [input])
  return <JudgedDetail {...{ plan, target, sources, primary, input, assessment, asOf }} />
}

interface JudgedDetailProps extends TargetDetailProps {
  readonly primary: TargetSeries | null
  readonly input: AssessmentInput
  readonly assessment: Assessment
  readonly asOf: AsOf
}

/** Left alone by what else the address asks for: parts that follow it do so by themselves. */
const JudgedDetail = memo(function JudgedDetail({
  plan,
  target,
  sources,
  primary,
  input,
  assessment,
  asOf,
}: JudgedDetailProps) {
  const { format, text, words } = useReading()
  const evidence = useEvidence()
  const chartHolder = useRef<HTMLDivElement>(null)
  const caveats = caveatNotes({ target, assessment, sources })
  const isIllustrative = assessment.latest?.observation.quality === 'illustrative'
  return (
    <article className="print:flex print:flex-col">
      <title>{`${text(target.name)} · ${text(plan.name)}`}</title>
      <AsOfBanner asOf={asOf} />
      <header className="max-w-4xl">
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <h1 className="text-3xl/tight font-bold tracking-tight sm:text-4xl/tight">{text(target.name)}</h1>
          <StatusChip assessment={assessment} />
          {isIllustrative ? <QualityTag label={words.illustrativeMark} isWarning /> : null}
        </div>
        <p className="mt-3 text-lg/relaxed text-pretty">{evidence.sentence(format, target, assessment)}</p>
        <p className="mt-1 text-sm text-muted">
          {text(target.definition)} · {evidence.judgedToday(format.date(asOf.date))}
          {target.responsible === null ? '' : ` · ${text(target.responsible)}`}
        </p>
      </header>
      <TakenOverLater>
        <WhySection input={input} assessment={assessment} />
      </TakenOverLater>
      <div className="mt-7 grid items-start gap-5 lg:grid-cols-[minmax(0,1fr)_20rem] lg:grid-rows-[auto_1fr]">
        <div ref={chartHolder} className="min-w-0">
          <TrajectoryCard
            target={target}
            assessment={assessment}
            sources={sources}
            tools={
              <TargetTakeAway
                plan={plan}
                target={target}
                assessment={assessment}
                sources={sources}
                chart={() => chartHolder.current}
              />
            }
          />
        </div>
        <TakenOverLater>
          <div className="grid min-w-0 items-start gap-5 lg:row-span-2 print:grid-cols-2">
            {caveats.length === 0 ? null : (
              <Card title={evidence.caveats}>
                <NoteList notes={caveats} sources={sources} />
              </Card>
            )}
            <ConflictCard input={input} assessment={assessment} sources={sources} />
            <PaceCard assessment={assessment} series={primary?.series ?? null} />
            {primary === null ? null : (
              <div className="min-w-0 print:hidden">
                <WhatIfCard input={input} assessment={assessment} />
              </div>
            )}
            <MilestonesCard assessment={assessment} />
            <RevisionsCard target={target} />
            <CitationCard plan={plan} target={target} assessment={assessment} sources={sources} />
            <div className="min-w-0 print:hidden">
              <EmbedCard plan={plan} target={target} asOf={asOf} />
            </div>
          </div>
        </TakenOverLater>
        <TakenOverLater>
          <div className="grid min-w-0 gap-5">
            {primary === null ? null : <LedgerCard input={input} />}
            <RelatedSeries target={target} assessment={assessment} />
            <VintagesCard input={input} timeZone={plan.timeZone} />
            <SourcesCard target={target} assessment={assessment} sources={sources} />
          </div>
        </TakenOverLater>
      </div>
    </article>
  )
})
