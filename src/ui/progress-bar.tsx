import { useId } from 'react'
import type { Assessment } from '#src/core/assessment.ts'
import { useReading } from './language.tsx'
import { progressBarModel } from './progress-bar-model.ts'

const MULTIPLE_WORTH_TELLING = 1.05

function percent(share: number): string {
  return `${(share * 100).toFixed(2)}%`
}

/** A label keeps inside the bar: it hangs to the right near the left end and to the left near the right. */
function anchor(share: number): 'start' | 'middle' | 'end' {
  if (share < 0.08) return 'start'
  return share > 0.92 ? 'end' : 'middle'
}

/** The latest value against the target. The words around it say the same, so it is hidden from readers. */
export function ProgressBar({ assessment }: { readonly assessment: Assessment }) {
  const { format, words } = useReading()
  const hatch = useId()
  const { terms, exceedance } = assessment
  const { from, to, targetShare, valueShare, openShare } = progressBarModel(assessment)
  const zeroShare = to === from ? 0 : (0 - from) / (to - from)
  const multiple = exceedance?.multiple ?? null
  const isCovered = valueShare !== null && valueShare >= targetShare
  return (
    <div className={`status-${assessment.status}`} aria-hidden="true">
      <svg width="100%" height="42" className="block overflow-visible">
        <defs>
          <pattern
            id={hatch}
            width="10"
            height="10"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect width="10" height="10" className="fill-sunken" />
            <rect width="5" height="10" className="fill-line" />
          </pattern>
        </defs>
        <rect
          y="22"
          width="100%"
          height="12"
          rx="3"
          {...(valueShare === null ? { fill: `url(#${hatch})` } : { className: 'fill-sunken' })}
        />
        {valueShare === null ? null : (
          <rect
            x={percent(Math.min(zeroShare, valueShare))}
            y="22"
            width={percent(Math.abs(valueShare - zeroShare))}
            height="12"
            rx="3"
            className="fill-status-fill"
          />
        )}
        {openShare === null ? null : (
          <rect
            x={percent(openShare.from)}
            y="22"
            width={percent(openShare.to - openShare.from)}
            height="12"
            fill={`url(#${hatch})`}
          />
        )}
        <line
          x1={percent(targetShare)}
          x2={percent(targetShare)}
          y1={isCovered ? 22 : 17}
          y2={isCovered ? 34 : 39}
          strokeWidth="3"
          className={isCovered ? 'stroke-surface' : 'stroke-ink'}
        />
        <text
          x={percent(targetShare)}
          y="12"
          textAnchor={anchor(targetShare)}
          className="fill-ink text-xs font-semibold"
        >
          {format.value(terms.value, terms.unit)}
        </text>
      </svg>
      <div className="flex justify-between gap-4 text-xs text-muted">
        <span>{format.value(from, terms.unit)}</span>
        <span>
          {multiple !== null && multiple >= MULTIPLE_WORTH_TELLING && terms.unit.kind !== 'share' ? (
            <span className="font-semibold text-status">
              {format.qualifiedTimes(multiple, exceedance?.qualifier ?? 'exact', words.theTarget)}
            </span>
          ) : valueShare === null ? (
            format.value(to, terms.unit)
          ) : null}
        </span>
      </div>
    </div>
  )
}
