import type { Assessment } from '#src/core/assessment.ts'
import { classifyPace } from '#src/core/pace.ts'
import { useReading } from '#src/ui/language.tsx'
import { StatusShape } from '#src/ui/status.tsx'
import { sumLines } from '#src/words/sum-lines.ts'
import { thresholdLines } from '#src/words/threshold-lines.ts'
import { useWhy } from './use-why.ts'

/** The arithmetic with the real numbers, and the thresholds that the ratio is held against. */
export function WhySum({ assessment }: { readonly assessment: Assessment }) {
  const { format } = useReading()
  const why = useWhy()
  const lines = sumLines(assessment, format, why)
  if (lines.length === 0) return null
  return (
    <section>
      <h3 className="text-sm font-semibold">{why.sumTitle}</h3>
      <dl className="mt-2 space-y-2.5 text-sm">
        {lines.map(({ label, sum, note }) => (
          <div key={label}>
            <dt className="text-muted">{label}</dt>
            <dd className="font-medium">{sum}</dd>
            {note === null ? null : <dd className="text-muted">{note}</dd>}
          </div>
        ))}
      </dl>
      {assessment.pace.available ? <Thresholds ratio={assessment.pace.value.ratio} /> : null}
    </section>
  )
}

function Thresholds({ ratio }: { readonly ratio: number }) {
  const { format, words } = useReading()
  const why = useWhy()
  const reached = classifyPace(ratio)
  return (
    <>
      <h4 className="mt-4 text-sm text-muted">{why.thresholds}</h4>
      <ul className="mt-1.5 flex flex-wrap gap-1.5 text-sm">
        {thresholdLines(format).map(({ status, bound }) => (
          <li
            key={status}
            aria-current={status === reached ? 'true' : undefined}
            className={`status-${status} inline-flex items-center gap-1.5 rounded-full border px-2.5 py-1 ${
              status === reached
                ? 'border-status bg-status-soft font-semibold text-status'
                : 'border-line text-muted'
            }`}
          >
            <StatusShape status={status} />
            {words.story.statusName(status)} {bound}
          </li>
        ))}
      </ul>
    </>
  )
}
