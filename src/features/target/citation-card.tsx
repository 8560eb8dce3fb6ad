import { useState } from 'react'
import type { Assessment } from '#src/core/assessment.ts'
import type { Plan, Source, Target } from '#src/core/model.ts'
import { Button } from '#src/ui/button.tsx'
import { Card } from '#src/ui/card.tsx'
import { useEvidence } from '#src/ui/evidence-language.ts'
import { useReading } from '#src/ui/language.tsx'

interface CitationCardProps {
  readonly plan: Plan
  readonly target: Target
  readonly assessment: Assessment
  readonly sources: readonly Source[]
}

export function CitationCard({ plan, target, assessment, sources }: CitationCardProps) {
  const { format } = useReading()
  const evidence = useEvidence()
  const [outcome, setOutcome] = useState<'copied' | 'failed' | null>(null)
  const { latest, asOf, publishedBy } = assessment
  const source = sources.find(({ id }) => id === latest?.observation.sourceId)
  const citation = evidence.cite(format, {
    target,
    plan,
    publishers: source === undefined ? [] : [source.publisher.text],
    asOf,
    address: `${window.location.origin}${window.location.pathname}?asOf=${asOf}${publishedBy === null ? '' : '&known=published'}`,
  })
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(citation)
      setOutcome('copied')
    } catch {
      setOutcome('failed')
    }
  }
  return (
    <Card title={evidence.citation}>
      <p className="mt-3 text-sm break-words select-all">{citation}</p>
      <div className="mt-3 flex items-center gap-3 text-sm">
        <Button
          onClick={() => {
            void copy()
          }}
        >
          {evidence.copy}
        </Button>
        <span role="status" className="text-muted">
          {outcome === null ? '' : outcome === 'copied' ? evidence.copied : evidence.copyFailed}
        </span>
      </div>
    </Card>
  )
}
