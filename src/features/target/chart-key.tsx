import type { TrajectoryModel } from '#src/ui/charts/trajectory-model.ts'
import { useEvidence } from '#src/ui/evidence-language.ts'
import { useReading } from '#src/ui/language.tsx'

/** Which line is which, above the chart, where it never crosses one. */
export function ChartKey({ model }: { readonly model: TrajectoryModel }) {
  const { text } = useReading()
  const evidence = useEvidence()
  const strokes = {
    primary: { className: 'stroke-(--series-1)', dash: undefined },
    alternative: { className: 'stroke-(--series-2)', dash: '7 4' },
    related: { className: 'stroke-(--series-3)', dash: '2 3' },
  }
  return (
    <ul data-chart-key="" className="mt-3 flex flex-wrap gap-x-5 gap-y-1 text-sm">
      {model.lines.map(({ series, role }) => (
        <KeyEntry key={series.id} className={strokes[role].className} dash={strokes[role].dash}>
          {text(series.name)}
          <span className="text-muted"> · {evidence.roles[role]}</span>
        </KeyEntry>
      ))}
      {model.requiredPath === null ? null : (
        <KeyEntry className="stroke-muted" dash="5 4">
          {evidence.requiredPath}
        </KeyEntry>
      )}
    </ul>
  )
}

function KeyEntry({
  className,
  dash,
  children,
}: {
  readonly className: string
  readonly dash: string | undefined
  readonly children: React.ReactNode
}) {
  return (
    <li className="flex items-center gap-2">
      <svg width="26" height="8" className="shrink-0" aria-hidden="true">
        <line x1="0" x2="26" y1="4" y2="4" strokeWidth="2.5" strokeDasharray={dash} className={className} />
      </svg>
      <span>{children}</span>
    </li>
  )
}
