import { useId } from 'react'
import type { PlacedTarget } from '#src/ui/charts/share-model.ts'
import { lineStyle } from '#src/ui/charts/share-styles.ts'
import { useReading } from '#src/ui/language.tsx'
import { LineSwatch } from '#src/ui/line-swatch.tsx'
import { StatusShape } from '#src/ui/status.tsx'
import { useTrajectoryWords } from '#src/ui/trajectories-language.ts'

interface ChooserRowProps {
  readonly placed: PlacedTarget
  /** Null where the chart does not show it. */
  readonly style: number | null
  readonly isDeadlineSaid: boolean
  /** True where the chart holds no further line. */
  readonly isFull: boolean
  readonly onShown: (isShown: boolean) => void
  readonly onLit: (id: string | null) => void
}

/** A target by its name, its line, its status, how far it is and what its own 0 and 1 are. */
export function ChooserRow({ placed, style, isDeadlineSaid, isFull, onShown, onLit }: ChooserRowProps) {
  const { format, text, words } = useReading()
  const texts = useTrajectoryWords()
  const factsId = useId()
  const { target, assessment, latest } = placed
  const light = () => {
    onLit(target.id)
  }
  const dim = () => {
    onLit(null)
  }
  return (
    <li className="border-t border-line py-2.5">
      <label
        className="flex min-h-6 items-start gap-2.5 text-sm font-semibold"
        onPointerEnter={light}
        onPointerLeave={dim}
      >
        <input
          type="checkbox"
          className="mt-0.5 size-4.5 shrink-0 accent-ink aria-disabled:opacity-50"
          checked={style !== null}
          aria-disabled={isFull}
          aria-describedby={factsId}
          onChange={(event) => {
            if (!isFull) onShown(event.target.checked)
          }}
          onFocus={light}
          onBlur={dim}
        />
        <span className="min-w-0 flex-1">{text(target.name)}</span>
        {style === null ? null : (
          <span className="mt-0.5">
            <LineSwatch style={lineStyle(style)} />
          </span>
        )}
      </label>
      <div id={factsId} className="pl-7 text-sm text-muted">
        <p className={`status-${assessment.status} flex flex-wrap items-center gap-x-1.5`}>
          <span className="inline-flex items-center gap-1 font-medium text-status">
            <StatusShape status={assessment.status} />
            {words.story.statusName(assessment.status, assessment.reason)}
          </span>
          <span>{texts.dated(format, latest)}</span>
        </p>
        <p className="text-xs/5">{texts.ends(format, placed, isDeadlineSaid)}</p>
      </div>
    </li>
  )
}
