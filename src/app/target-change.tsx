import type { TargetTerms } from '#src/core/assessment.ts'
import type { LedgerCause } from '#src/core/ledger-events.ts'
import type { LedgerEntry } from '#src/core/ledger.ts'
import type { Observation, Target } from '#src/core/model.ts'
import { termsInForce } from '#src/core/terms.ts'
import { useReading, type Reading } from '#src/ui/language.tsx'
import { StatusShape } from '#src/ui/status.tsx'
import { changesFor } from '#src/words/changes-for.ts'
import type { ToldTerms } from '#src/words/changes.ts'

/** What happened to one target on a day: why, and the status before and after. */
export function TargetChange({ target, entry }: { readonly target: Target; readonly entry: LedgerEntry }) {
  const reading = useReading()
  const { language, text, words } = reading
  const texts = changesFor(language)
  const { previous, isChange, status, reason } = entry
  const now = words.story.statusName(status, reason)
  return (
    <>
      <p className="font-semibold">{text(target.name)}</p>
      {entry.causes.map((cause) => {
        const told = tellCause(cause, target, reading)
        return <p key={told}>{told}</p>
      })}
      <p className={isChange ? `status-${status} font-medium text-status` : 'text-muted'}>
        <span className="mr-1.5 inline-block align-[-0.05em]">
          <StatusShape status={status} />
        </span>
        {previous === null
          ? texts.firstStatus(now)
          : isChange
            ? texts.statusChanged(words.story.statusName(previous), now)
            : texts.statusStays(now)}
      </p>
    </>
  )
}

function tellCause(cause: LedgerCause, target: Target, { language, format, text }: Reading): string {
  const texts = changesFor(language)
  const figure = ({ value, qualifier }: Observation): string | null =>
    value === null ? null : texts.figure(format, value, qualifier, target.unit)
  const tellTerms = ({ value, dueBy }: Pick<TargetTerms, 'value' | 'dueBy'>): ToldTerms => ({
    value: format.valueWithUnit(value, target.unit),
    dueBy: format.date(dueBy),
  })
  switch (cause.kind) {
    case 'new-figure':
    case 'corrected-figure': {
      const period = format.period(cause.observation.asOf)
      const now = figure(cause.observation)
      const before = cause.kind === 'corrected-figure' ? figure(cause.previous) : null
      if (now === null) return before === null ? period : texts.withdrawnFigure(before, period)
      return before === null ? texts.newFigure(now, period) : texts.correctedFigure(now, before, period)
    }
    case 'revised-target': {
      const { revisedOn, previousValue, previousDueBy } = cause.revision
      const before = { value: previousValue, dueBy: previousDueBy }
      return texts.revisedTarget(tellTerms(before), tellTerms(termsInForce(target, revisedOn)))
    }
    case 'recorded-decision':
      return texts.recordedDecision(format.period(cause.decision.asOf), text(cause.decision.reason))
    case 'deadline-passed':
      return texts.deadlinePassed(format.date(cause.dueBy))
  }
}
