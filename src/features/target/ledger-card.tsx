import { useDeferredValue, useMemo } from 'react'
import type { AssessmentInput } from '#src/core/assessment-input.ts'
import { keepLedger, statusChanges } from '#src/core/ledger.ts'
import type { LedgerCause } from '#src/core/ledger-events.ts'
import { Card } from '#src/ui/card.tsx'
import { useEvidence } from '#src/ui/evidence-language.ts'
import { useReading } from '#src/ui/language.tsx'
import { RowPages } from '#src/ui/row-pages.tsx'
import { StatusShape } from '#src/ui/status.tsx'
import { useRowPage } from '#src/ui/use-row-page.ts'
import { useWhy } from './use-why.ts'

/**
 * Each change of status over the target's life, with its day and its cause, newest first. Of a long series it takes
 * a while to find them, and comes after what stands above.
 */
export function LedgerCard(props: { readonly input: AssessmentInput }) {
  const input = useDeferredValue(props.input)
  const { format, words } = useReading()
  const why = useWhy()
  const tellCause = useCauseTeller(input)
  const ledger = useMemo(() => keepLedger(input), [input])
  const changes = useMemo(() => statusChanges(ledger).toReversed(), [ledger])
  const page = useRowPage(changes.length)
  return (
    <Card title={why.ledgerTitle}>
      <p className="mt-1 text-sm text-muted">
        {changes.length === 0 ? why.ledgerEmpty : why.ledgerHints[ledger.basis]}
      </p>
      <ol className="mt-4 text-sm print:ml-2.5">
        {changes.slice(page.first, page.end).map(({ on, status, reason, causes }) => (
          <li
            key={on}
            className={`status-${status} relative border-l-2 border-line pb-4 pl-5 last:border-transparent last:pb-0`}
          >
            <span
              aria-hidden="true"
              className="absolute -left-2.5 grid size-4.5 place-items-center rounded-full border border-status bg-surface text-status"
            >
              <StatusShape status={status} />
            </span>
            <p className="flex flex-wrap gap-x-3">
              <time dateTime={on} className="text-muted">
                {format.date(on)}
              </time>
              <span className="font-semibold text-status">{words.story.statusName(status, reason)}</span>
            </p>
            {causes.map((cause) => (
              <p key={`${cause.kind}-${on}-${tellCause(cause)}`}>{tellCause(cause)}</p>
            ))}
          </li>
        ))}
      </ol>
      <RowPages page={page} />
    </Card>
  )
}

function useCauseTeller({ target }: AssessmentInput): (cause: LedgerCause) => string {
  const { format, text } = useReading()
  const evidence = useEvidence()
  const { causes } = useWhy()
  return (cause) => {
    switch (cause.kind) {
      case 'new-figure':
        return causes['new-figure'](
          evidence.figureText(format, cause.observation, target.unit),
          evidence.when(format, cause.observation.asOf),
        )
      case 'corrected-figure':
        return causes['corrected-figure'](
          evidence.figureText(format, cause.observation, target.unit),
          evidence.figureText(format, cause.previous, target.unit),
          format.period(cause.observation.asOf),
        )
      case 'revised-target':
        return causes['revised-target'](text(cause.revision.reason))
      case 'recorded-decision':
        return causes['recorded-decision'](text(cause.decision.reason))
      case 'deadline-passed':
        return causes['deadline-passed'](format.date(cause.dueBy))
    }
  }
}
