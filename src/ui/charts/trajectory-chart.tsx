import {
  CartesianGrid,
  Line,
  LineChart,
  ReferenceDot,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
  useChartWidth,
} from 'recharts'
import type { SeriesRole, Unit } from '#src/core/model.ts'
import { useEvidence } from '#src/ui/evidence-language.ts'
import { useReading } from '#src/ui/language.tsx'
import type { TrajectoryModel, TrajectoryPoint } from './trajectory-model.ts'

const MARGIN = { top: 34, right: 76, bottom: 6, left: 6 }
const HEIGHT = 400

/** Each role has a colour and a dash of its own, so that neither is needed alone. */
const STROKES: Readonly<Record<SeriesRole, { readonly stroke: string; readonly dash?: string }>> = {
  primary: { stroke: 'var(--series-1)' },
  alternative: { stroke: 'var(--series-2)', dash: '7 4' },
  related: { stroke: 'var(--series-3)', dash: '2 3' },
}

interface TrajectoryChartProps {
  readonly model: TrajectoryModel
  readonly unit: Unit
  /** The chart's name for people who do not see it. */
  readonly title: string
}

/** Figures by series against target, required path and deadline, on a numeric time axis. */
export function TrajectoryChart({ model, unit, title }: TrajectoryChartProps) {
  const { format } = useReading()
  const evidence = useEvidence()
  const deadlineText = evidence.deadlineLabel(
    format.shortDate(new Date(model.deadline).toISOString().slice(0, 10)),
  )
  return (
    <div data-chart="" className="h-[400px] text-[12px] [&_.recharts-surface]:overflow-visible">
      <ResponsiveContainer width="100%" height="100%" initialDimension={{ width: 640, height: HEIGHT }}>
        <LineChart margin={MARGIN} title={title}>
          <CartesianGrid vertical={false} stroke="var(--line)" />
          {model.yearBorders.map((border) => (
            <ReferenceLine key={border} x={border} stroke="var(--line)" />
          ))}
          <XAxis
            type="number"
            dataKey="time"
            domain={[...model.timeDomain]}
            ticks={model.years.map(({ middle }) => middle)}
            tickFormatter={(time: number) => format.period(String(new Date(time).getUTCFullYear()))}
            tickLine={false}
            axisLine={{ stroke: 'var(--ink-muted)' }}
            tick={{ fill: 'var(--ink-muted)' }}
            minTickGap={6}
            allowDataOverflow
          />
          <YAxis
            type="number"
            domain={[...model.valueDomain]}
            ticks={[...model.valueTicks]}
            tickFormatter={(value: number) => format.value(value, unit)}
            tickLine={false}
            axisLine={false}
            tick={{ fill: 'var(--ink-muted)' }}
            width="auto"
          />
          <ReferenceLine
            y={model.target}
            stroke="var(--ink)"
            strokeWidth={1.5}
            label={<TargetLabel text={format.value(model.target, unit)} word={evidence.target} />}
          />
          <ReferenceLine
            x={model.deadline}
            stroke="var(--ink-muted)"
            strokeDasharray="2 4"
            label={<DeadlineLabel text={deadlineText} />}
          />
          {model.requiredPath === null ? null : (
            <Line
              data={[...model.requiredPath]}
              dataKey="value"
              name={evidence.requiredPath}
              stroke="var(--ink-muted)"
              strokeWidth={1.5}
              strokeDasharray="5 4"
              dot={false}
              activeDot={false}
              isAnimationActive={false}
            />
          )}
          {model.lines.flatMap(({ series, role, segments, others }) => [
            ...segments.map((segment, index) => (
              <Line
                key={`${series.id}-${String(index)}`}
                data={[...segment]}
                dataKey="value"
                name={series.id}
                stroke={STROKES[role].stroke}
                strokeWidth={2}
                strokeDasharray={STROKES[role].dash ?? ''}
                dot={(dot: DotProps) => <FigureDot key={dot.index ?? 0} {...dot} role={role} />}
                activeDot={{ r: 6 }}
                isAnimationActive={false}
              />
            )),
            ...others.map((point) => (
              <ReferenceDot
                key={point.observation.id}
                x={point.time}
                y={point.value}
                r={4.5}
                fill="var(--surface)"
                stroke={STROKES[role].stroke}
                strokeWidth={2}
                strokeDasharray="2.5 2"
                label={
                  <PointLabel
                    text={evidence.figureText(format, point.observation, unit)}
                    detail={evidence.notJudged}
                    stroke={STROKES[role].stroke}
                    side="after"
                  />
                }
              />
            )),
          ])}
          {model.lines.map(({ series, role, segments }) => {
            const last = segments.at(-1)?.at(-1)
            return last === undefined ? null : (
              <ReferenceDot
                key={`${series.id}-last`}
                x={last.time}
                y={last.value}
                r={0}
                label={
                  <PointLabel
                    text={evidence.figureText(format, last.observation, unit)}
                    detail={role === 'primary' ? format.shortPeriod(last.observation.asOf) : null}
                    stroke={STROKES[role].stroke}
                    side={role === 'primary' ? 'before' : 'after'}
                  />
                }
              />
            )
          })}
          <Tooltip
            isAnimationActive={false}
            cursor={{ stroke: 'var(--ink-muted)', strokeDasharray: '2 2' }}
            content={({ payload }) => <FigureTooltip payload={payload} model={model} unit={unit} />}
          />
        </LineChart>
      </ResponsiveContainer>
    </div>
  )
}

interface DotProps {
  readonly cx?: number
  readonly cy?: number
  readonly index?: number
  readonly payload?: TrajectoryPoint
}

/** Filled for a reported figure; hollow for any other; a bracket under a lower bound, over an upper one. */
function FigureDot({ cx, cy, payload, role }: DotProps & { readonly role: SeriesRole }) {
  if (cx === undefined || cy === undefined || payload === undefined) return null
  const { stroke } = STROKES[role]
  const { quality, qualifier } = payload.observation
  const bracket = qualifier === 'at-least' ? -9 : qualifier === 'at-most' ? 9 : 0
  return (
    <g>
      <circle
        cx={cx}
        cy={cy}
        r={4.5}
        fill={quality === 'reported' ? stroke : 'var(--surface)'}
        stroke={stroke}
        strokeWidth={2}
      />
      {bracket === 0 ? null : (
        <path
          d={`M${String(cx - 5)} ${String(cy + bracket + 4 * Math.sign(-bracket))}L${String(cx)} ${String(cy + bracket)}L${String(cx + 5)} ${String(cy + bracket + 4 * Math.sign(-bracket))}`}
          fill="none"
          stroke={stroke}
          strokeWidth={1.5}
        />
      )}
    </g>
  )
}

interface LabelProps {
  readonly viewBox?: { readonly x?: number; readonly y?: number; readonly width?: number }
}

/** In the right margin, beyond every line. */
function TargetLabel({ viewBox, text, word }: LabelProps & { readonly text: string; readonly word: string }) {
  const x = (viewBox?.x ?? 0) + (viewBox?.width ?? 0) + 6
  const y = viewBox?.y ?? 0
  return (
    <text x={x} y={y} fill="var(--ink)" fontWeight="600">
      <tspan x={x} dy="-0.15em">
        {word}
      </tspan>
      <tspan x={x} dy="1.15em">
        {text}
      </tspan>
    </text>
  )
}

interface PointLabelProps extends LabelProps {
  readonly text: string
  /** What narrow charts leave out; null where there is nothing more to say. */
  readonly detail: string | null
  readonly stroke: string
  /** `before`: up and to the left, where a rising line leaves room. `after`: down and to the right. */
  readonly side: 'before' | 'after'
}

const NARROW = 520

/** Beside its point, with a rim that keeps it legible on a line. */
function PointLabel({ viewBox, text, detail, stroke, side }: PointLabelProps) {
  const isNarrow = (useChartWidth() ?? 0) < NARROW
  return (
    <text
      x={viewBox?.x ?? 0}
      y={viewBox?.y ?? 0}
      dx={side === 'before' ? -8 : 8}
      dy={side === 'before' ? -10 : 18}
      textAnchor={side === 'before' ? 'end' : 'start'}
      fill={stroke}
      stroke="var(--surface)"
      strokeWidth={4}
      paintOrder="stroke"
      fontWeight="600"
    >
      {isNarrow || detail === null ? text : `${text} · ${detail}`}
    </text>
  )
}

/** In the top margin, above every line, hanging to the left of the deadline. */
function DeadlineLabel({ viewBox, text }: LabelProps & { readonly text: string }) {
  return (
    <text x={viewBox?.x ?? 0} y={18} textAnchor="end" dx={4} fill="var(--ink)" fontWeight="600">
      {text}
    </text>
  )
}

function FigureTooltip({
  payload,
  model,
  unit,
}: {
  readonly payload: readonly { readonly payload?: TrajectoryPoint }[] | undefined
  readonly model: TrajectoryModel
  readonly unit: Unit
}) {
  const { format, text } = useReading()
  const evidence = useEvidence()
  const points = (payload ?? []).flatMap(({ payload: point }) =>
    point?.observation === undefined ? [] : [point],
  )
  if (points.length === 0) return null
  return (
    <div className="max-w-64 rounded-lg border border-line bg-surface p-2.5 text-sm shadow-sm">
      {points.map(({ observation }) => {
        const line = model.lines.find(({ segments }) =>
          segments.some((segment) => segment.some((point) => point.observation.id === observation.id)),
        )
        return (
          <p key={observation.id}>
            <span className="font-semibold">{evidence.figureText(format, observation, unit)}</span>
            <span className="block text-muted">
              {format.period(observation.asOf)}
              {line === undefined ? '' : ` · ${text(line.series.name)}`}
            </span>
          </p>
        )
      })}
    </div>
  )
}
