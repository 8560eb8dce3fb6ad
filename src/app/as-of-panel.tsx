import { useEffect, useId, useMemo, useRef, type RefObject } from 'react'
import { openPlanLedger } from '#src/core/plan-ledger.ts'
import type { Plan, Source, Target } from '#src/core/model.ts'
import { useAsOfChoice, type AsOf } from '#src/ui/as-of.ts'
import { useReading } from '#src/ui/language.tsx'
import { timeTravelFor } from '#src/words/time-travel-for.ts'
import { ChangeSteps } from './change-steps.tsx'
import { DayForm } from './day-form.tsx'
import { UndatedFigures } from './undated-figures.tsx'
import { useDismissal } from '#src/ui/use-dismissal.ts'

interface AsOfPanelProps {
  readonly detail: {
    readonly plan: Plan
    readonly targets: readonly Target[]
    readonly sources: readonly Source[]
  }
  readonly asOf: AsOf
  /** What opened the panel and takes focus back. */
  readonly button: RefObject<HTMLButtonElement | null>
  readonly onClose: () => void
}

/** Leads to any earlier day: by its date, or from one change in the plan to the next. */
export function AsOfPanel({ detail: { plan, targets, sources }, asOf, button, onClose }: AsOfPanelProps) {
  const { language } = useReading()
  const texts = timeTravelFor(language)
  const choose = useAsOfChoice()
  const panel = useRef<HTMLDivElement>(null)
  const titleId = useId()
  const hintId = useId()
  const { today, publishedBy } = asOf
  const { timeZone } = plan
  const basis = publishedBy === undefined ? 'period' : 'publication'
  const ledger = useMemo(
    () => openPlanLedger({ targets, sources, asOf: today, basis, timeZone }),
    [targets, sources, today, basis, timeZone],
  )

  useDismissal(panel, button, onClose)

  useEffect(() => {
    panel.current?.focus({ preventScroll: true })
  }, [])

  const finish = () => {
    onClose()
    button.current?.focus({ preventScroll: true })
  }

  return (
    <div
      ref={panel}
      role="dialog"
      aria-labelledby={titleId}
      tabIndex={-1}
      className="absolute top-full right-4 z-20 mt-2 w-[min(27rem,calc(100%-2rem))] rounded-2xl border border-line bg-surface p-5 shadow-xl shadow-ink/10 outline-none sm:right-8"
    >
      <div className="flex items-start justify-between gap-4">
        <h2 id={titleId} className="text-base font-semibold">
          {texts.title}
        </h2>
        <button
          type="button"
          aria-label={texts.close}
          className="-m-1.5 grid size-8 shrink-0 place-items-center rounded-lg text-muted hover:bg-sunken hover:text-ink"
          onClick={finish}
        >
          <svg viewBox="0 0 12 12" className="size-3.5" aria-hidden="true">
            <path d="M2 2l8 8M10 2l-8 8" strokeWidth="1.6" strokeLinecap="round" className="stroke-current" />
          </svg>
        </button>
      </div>
      <DayForm
        asOf={asOf}
        onChosen={(date) => {
          choose({ asOf: date === today ? null : date })
          finish()
        }}
      />
      {asOf.isPast ? (
        <button
          type="button"
          className="mt-1 min-h-8 text-sm font-medium underline underline-offset-2"
          onClick={() => {
            choose({ asOf: null, known: null })
            finish()
          }}
        >
          {texts.toToday}
        </button>
      ) : null}
      <label className="mt-3 flex items-start gap-2.5 text-sm font-medium">
        <input
          type="checkbox"
          className="mt-0.5 size-4.5 shrink-0 accent-ink"
          checked={publishedBy !== undefined}
          aria-describedby={hintId}
          onChange={(event) => {
            choose({ known: event.target.checked ? 'published' : null })
          }}
        />
        {texts.publishedOnly}
      </label>
      <p id={hintId} className="mt-0.5 pl-7 text-sm text-muted">
        {texts.publishedOnlyHint}
      </p>
      <ChangeSteps ledger={ledger} asOf={asOf} />
      {publishedBy === undefined ? null : (
        <UndatedFigures targets={targets} sources={sources} publishedBy={publishedBy} />
      )}
    </div>
  )
}
