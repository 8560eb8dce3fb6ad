import { useId, useMemo } from 'react'
import type { ShareAxis } from '#src/ui/charts/share-axis.ts'
import { shareLine, type PlacedTarget } from '#src/ui/charts/share-model.ts'
import { lineStyle } from '#src/ui/charts/share-styles.ts'
import type { Span } from '#src/ui/charts/trajectory-domains.ts'
import { useTrajectoryWords } from '#src/ui/trajectories-language.ts'
import { ORDERS } from '#src/words/trajectories.ts'
import type { Choice } from './choice.ts'
import type { Page } from './page-of.ts'
import { PageSteps } from './page-steps.tsx'
import type { Shown } from './shown-lines.ts'
import { pathOf, smallFrame } from './small-frame.ts'
import { SmallTrajectory } from './small-trajectory.tsx'

interface EachTargetProps {
  readonly page: Page<PlacedTarget>
  readonly shown: Shown
  readonly axis: ShareAxis
  readonly times: Span
  readonly choice: Choice
  readonly onChoose: (changed: Partial<Choice>) => void
}

/** One small chart a target, on the axes of the large one, in an order that people choose. */
export function EachTarget({ page, shown, axis, times, choice, onChoose }: EachTargetProps) {
  const texts = useTrajectoryWords()
  const titleId = useId()
  const orderId = useId()
  const frame = useMemo(() => smallFrame(axis, times), [axis, times])
  const context = useMemo(() => shown.lines.map(({ line }) => pathOf(line, frame)).join(''), [shown, frame])
  const lines = useMemo(() => page.items.map(shareLine), [page])
  const styles = new Map(shown.lines.map(({ line, style }) => [line.target.id, style]))
  return (
    <section aria-labelledby={titleId} className="mt-10">
      <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-3">
        <div>
          <h2 id={titleId} className="text-xl font-semibold">
            {texts.each}
          </h2>
          <p className="mt-1 max-w-3xl text-sm text-muted">{texts.eachHint}</p>
        </div>
        <div className="flex max-w-full items-center gap-2">
          <label htmlFor={orderId} className="shrink-0 text-sm text-muted">
            {texts.sort}
          </label>
          <select
            id={orderId}
            value={choice.order}
            className="min-h-9 min-w-0 rounded-lg border border-line bg-surface px-2.5 py-1.5 text-sm text-ink hover:bg-sunken"
            onChange={({ target: { value } }) => {
              onChoose({ order: ORDERS.find((order) => order === value) ?? 'plan', page: 1 })
            }}
          >
            {ORDERS.map((order) => (
              <option key={order} value={order}>
                {texts.orders[order]}
              </option>
            ))}
          </select>
        </div>
      </div>
      <ul className="mt-4 grid grid-cols-[repeat(auto-fit,minmax(min(17rem,100%),1fr))] gap-5">
        {lines.map((line) => {
          const style = styles.get(line.target.id)
          return (
            <li key={line.target.id} className="flex max-w-[27rem] min-w-0">
              <SmallTrajectory
                line={line}
                frame={frame}
                context={context}
                style={style === undefined ? null : lineStyle(style)}
              />
            </li>
          )
        })}
      </ul>
      <div className="mt-4">
        <PageSteps
          page={page.page}
          pages={page.pages}
          onPage={(next) => {
            onChoose({ page: next })
          }}
        />
      </div>
    </section>
  )
}
