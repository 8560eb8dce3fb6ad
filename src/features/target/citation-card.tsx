import { useLocation, useRouter } from 'wouter'
import type { Assessment } from '#src/core/assessment.ts'
import type { Plan, Source, Target } from '#src/core/model.ts'
import { Card } from '#src/ui/card.tsx'
import { CopyButton } from '#src/ui/copy-button.tsx'
import { useEvidence } from '#src/ui/evidence-language.ts'
import { useReading } from '#src/ui/language.tsx'
import { useOrigin } from '#src/ui/origin.ts'

interface CitationCardProps {
  readonly plan: Plan
  readonly target: Target
  readonly assessment: Assessment
  readonly sources: readonly Source[]
}

export function CitationCard({ plan, target, assessment, sources }: CitationCardProps) {
  const { format } = useReading()
  const evidence = useEvidence()
  const origin = useOrigin()
  const [path] = useLocation()
  const { base } = useRouter()
  const { latest, asOf, publishedBy } = assessment
  const source = sources.find(({ id }) => id === latest?.observation.sourceId)
  const citation = evidence.cite(format, {
    target,
    plan,
    publishers: source === undefined ? [] : [source.publisher.text],
    asOf,
    isPublishedOnly: publishedBy !== null,
    address: `${origin ?? ''}${base}${path}?asOf=${asOf}${publishedBy === null ? '' : '&known=published'}`,
  })
  return (
    <Card title={evidence.citation}>
      {/* Without its whole address it is none, and keeps its place. */}
      <div className={origin === null ? 'invisible' : undefined}>
        <p className="mt-3 text-sm break-words select-all">{citation}</p>
        <CopyButton text={citation} />
      </div>
    </Card>
  )
}
