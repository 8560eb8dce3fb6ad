import type { ShareLine, SharePoint } from '#src/ui/charts/share-model.ts'
import type { LineStyle } from '#src/ui/charts/share-styles.ts'
import { timeTicks } from '#src/ui/charts/time-ticks.ts'
import { useReading } from '#src/ui/language.tsx'
import { useTrajectoryWords } from '#src/ui/trajectories-language.ts'
import { extremesOf } from './extremes.ts'
import { pathOf, pathThrough, SMALL, type SmallFrame } from './small-frame.ts'

const YEARS_AT_MOST = 5

interface SmallChartProps {
  readonly line: ShareLine
  readonly frame: SmallFrame
  readonly context: string
  readonly style: LineStyle | null
}

/** One line on the common axes, before the others in grey. */
export function SmallChart({ line, frame, context, style }: SmallChartProps) {
  const { format } = useReading()
  const texts = useTrajectoryWords()
  const { x, y } = frame
  const stroke = style?.stroke ?? 'var(--ink)'
  const lone = line.segments.filter(({ length }) => length === 1).flat()
  return (
    <svg
      viewBox={`0 0 ${String(SMALL.width)} ${String(SMALL.height)}`}
      role="img"
      aria-label={texts.course(format, line, extremesOf(line))}
      className="mt-2 block h-auto w-full text-[11px]"
    >
      <SmallAxes frame={frame} deadline={line.deadline} />
      <path d={context} fill="none" stroke="var(--ink-muted)" strokeOpacity="0.3" strokeWidth="1.25" />
      <path
        d={pathThrough(line.path, frame)}
        fill="none"
        stroke="var(--ink-muted)"
        strokeWidth="1.25"
        strokeDasharray="2 3"
      />
      <path
        d={pathOf(line, frame)}
        fill="none"
        stroke={stroke}
        strokeWidth="2"
        strokeLinejoin="round"
        strokeDasharray={style?.dash ?? ''}
      />
      {lone.map(({ time, share, observation }) => (
        <circle key={observation.id} cx={x(time)} cy={y(share)} r="2.5" fill={stroke} />
      ))}
      <LatestMark point={line.latest} x={x(line.latest.time)} y={y(line.latest.share)} style={style} />
    </svg>
  )
}

/** Filled for a reported figure, hollow for any other, with an arrow to where the true share may lie. */
function LatestMark({
  point: { observation, qualifier },
  x,
  y,
  style,
}: {
  readonly point: SharePoint
  readonly x: number
  readonly y: number
  readonly style: LineStyle | null
}) {
  const stroke = style?.stroke ?? 'var(--ink)'
  const bound = qualifier === 'at-least' ? -1 : qualifier === 'at-most' ? 1 : 0
  return (
    <g transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}>
      <path
        d={style?.mark ?? 'M-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0'}
        fill={observation.quality === 'reported' ? stroke : 'var(--surface)'}
        stroke={observation.quality === 'reported' ? 'var(--surface)' : stroke}
        strokeWidth="1.5"
      />
      {bound === 0 ? null : (
        <path
          d="M-4-8 0-12 4-8"
          fill="none"
          stroke={stroke}
          strokeWidth="1.5"
          transform={`scale(1 ${String(-bound)})`}
        />
      )}
    </g>
  )
}

function SmallAxes({ frame, deadline }: { readonly frame: SmallFrame; readonly deadline: number }) {
  const { format } = useReading()
  const { axis, times, x, y } = frame
  const { left, right, top, bottom, height } = SMALL
  const [low, high] = axis.domain
  const ends = axis.ticks.filter(({ share }) => share === 0 || share === 1)
  const last = axis.ticks.at(-1)
  const above = axis.compressedAbove === null ? top : y(axis.compressedAbove)
  const below = axis.compressedBelow === null ? bottom : y(axis.compressedBelow)
  const { ticks } = timeTicks(times, () => (times[1] - times[0]) / YEARS_AT_MOST)
  return (
    <>
      <rect x={left} y={top} width={right - left} height={above - top} fill="var(--sunken)" />
      <rect x={left} y={below} width={right - left} height={bottom - below} fill="var(--sunken)" />
      {ends.map(({ share }) => (
        <g key={share}>
          <line
            x1={left}
            x2={right}
            y1={y(share)}
            y2={y(share)}
            stroke={share === 1 ? 'var(--ink)' : 'var(--ink-muted)'}
            strokeWidth={share === 1 ? 1.25 : 0.75}
          />
          <text x={left - 5} y={y(share)} dy="0.35em" textAnchor="end" fill="var(--ink)" fontWeight="600">
            {format.number(share)}
          </text>
        </g>
      ))}
      {last === undefined || last.share <= 1 || high === low ? null : (
        <text x={left - 5} y={y(last.share)} dy="0.35em" textAnchor="end" fill="var(--ink-muted)">
          {format.number(last.share)}
        </text>
      )}
      <line
        x1={x(deadline)}
        x2={x(deadline)}
        y1={top}
        y2={bottom}
        stroke="var(--ink-muted)"
        strokeDasharray="2 4"
      />
      {ticks.map(({ period, middle }) => (
        <text key={period} x={x(middle)} y={height - 4} textAnchor="middle" fill="var(--ink-muted)">
          {format.shortPeriod(period)}
        </text>
      ))}
    </>
  )
}
