import type { Assessment } from '#src/core/assessment.ts'
import { caveatsOf } from '#src/core/caveats.ts'
import type { Source, Target } from '#src/core/model.ts'
import { isOnRecord } from '#src/core/vintages.ts'
import { Card } from '#src/ui/card.tsx'
import { useEvidence } from '#src/ui/evidence-language.ts'
import { SourceEntry } from '#src/ui/source-entry.tsx'

export function SourcesCard({
  target,
  assessment,
  sources,
}: {
  readonly target: Target
  readonly assessment: Assessment
  readonly sources: readonly Source[]
}) {
  const evidence = useEvidence()
  const figureSourceIds = new Set(
    target.series.flatMap(({ history }) =>
      history.filter((observation) => isOnRecord(observation, assessment)).map(({ sourceId }) => sourceId),
    ),
  )
  const noteSourceIds = new Set(
    [...target.annotations, ...caveatsOf({ target, assessment, sources })]
      .flatMap(({ sourceIds }) => sourceIds)
      .filter((id) => !target.sourceIds.includes(id) && !figureSourceIds.has(id)),
  )
  return (
    <Card title={evidence.sources}>
      <SourceList
        title={evidence.statedTarget}
        sources={sources.filter(({ id }) => target.sourceIds.includes(id))}
      />
      <SourceList
        title={evidence.figureSources}
        sources={sources.filter(({ id }) => figureSourceIds.has(id))}
      />
      <SourceList title={evidence.noteSources} sources={sources.filter(({ id }) => noteSourceIds.has(id))} />
    </Card>
  )
}

function SourceList({ title, sources }: { readonly title: string; readonly sources: readonly Source[] }) {
  if (sources.length === 0) return null
  return (
    <>
      <h3 className="mt-4 text-sm font-medium text-muted">{title}</h3>
      <ul className="mt-2 grid gap-x-8 gap-y-4 text-sm sm:grid-cols-2">
        {sources.map((source) => (
          <li key={source.id} className="min-w-0">
            <SourceEntry source={source} />
          </li>
        ))}
      </ul>
    </>
  )
}
