import { useId } from 'react'
import type { IsoDate } from '#src/core/model.ts'
import type { PlanLedger } from '#src/core/plan-ledger.ts'
import { useAsOfChoice, type AsOf } from '#src/ui/as-of.ts'
import { useReading } from '#src/ui/language.tsx'
import { changesFor } from '#src/words/changes-for.ts'
import { timeTravelFor } from '#src/words/time-travel-for.ts'
import { TargetChange } from './target-change.tsx'

const ENTRIES_TOLD = 8

/** From one day on which something changed to the next, and what it was, in words. */
export function ChangeSteps({
  ledger,
  asOf: { date, today },
}: {
  readonly ledger: PlanLedger
  readonly asOf: AsOf
}) {
  const { language, format } = useReading()
  const texts = timeTravelFor(language)
  const titleId = useId()
  const earlier = ledger.before(date)
  const hasChanged = ledger.on(date).entries.length > 0
  const told = hasChanged ? date : earlier
  return (
    <section aria-labelledby={titleId} className="mt-4 border-t border-line pt-4">
      <h3 id={titleId} className="text-sm font-semibold">
        {texts.changes}
      </h3>
      <div className="mt-2 grid grid-cols-2 gap-2">
        <Step label={`← ${texts.earlier}`} to={earlier} none={texts.noEarlier} today={today} />
        <Step label={`${texts.later} →`} to={ledger.after(date)} none={texts.noLater} today={today} />
      </div>
      <div aria-live="polite" className="mt-4 text-sm">
        {told === null ? (
          <p className="text-muted">{texts.nothingYet}</p>
        ) : (
          <>
            <p className="text-muted">
              {hasChanged ? texts.changedOn(format.date(told)) : texts.lastChangedOn(format.date(told))}
            </p>
            <DayOfChange ledger={ledger} day={told} />
          </>
        )}
      </div>
    </section>
  )
}

interface StepProps {
  readonly label: string
  /** Null where there is no such day. */
  readonly to: IsoDate | null
  readonly none: string
  readonly today: IsoDate
}

/** Stays where it is when there is no further step, so that focus does too. */
function Step({ label, to, none, today }: StepProps) {
  const { format } = useReading()
  const choose = useAsOfChoice()
  return (
    <button
      type="button"
      aria-disabled={to === null}
      className="rounded-lg border border-line bg-surface px-3 py-2 text-left text-sm font-medium hover:bg-sunken aria-disabled:cursor-default aria-disabled:text-muted aria-disabled:hover:bg-surface"
      onClick={() => {
        if (to !== null) choose({ asOf: to === today ? null : to })
      }}
    >
      {label}
      <span className="block text-xs font-normal text-muted">
        {to === null ? none : format.shortDate(to)}
      </span>
    </button>
  )
}

function DayOfChange({ ledger, day }: { readonly ledger: PlanLedger; readonly day: IsoDate }) {
  const { language } = useReading()
  const { entries, more } = ledger.on(day)
  const left = entries.length - ENTRIES_TOLD + more
  return (
    <ul className="mt-2 space-y-3">
      {entries.slice(0, ENTRIES_TOLD).map(({ target, entry }) => (
        <li key={target.id}>
          <TargetChange target={target} entry={entry} />
        </li>
      ))}
      {left > 0 ? <li className="text-muted">{changesFor(language).more(left)}</li> : null}
    </ul>
  )
}
