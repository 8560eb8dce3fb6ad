import { useId, useMemo, useState } from 'react'
import type { AssessmentInput } from '#src/core/assessment-input.ts'
import type { Assessment, TargetTerms } from '#src/core/assessment.ts'
import { meets } from '#src/core/bounds.ts'
import { roundToSignificant } from '#src/core/format-decimal.ts'
import type { IsoDate } from '#src/core/model.ts'
import { isImpossiblyLow, supposePace, supposeValue, type SupposedPace } from '#src/core/what-if.ts'
import { Button } from '#src/ui/button.tsx'
import { Card } from '#src/ui/card.tsx'
import { useEvidence } from '#src/ui/evidence-language.ts'
import { useReading } from '#src/ui/language.tsx'
import { paceRange } from './pace-range.ts'
import { useWhy } from './use-why.ts'

const FIELD = 'min-h-9 w-full rounded-lg border border-line bg-surface px-2.5 py-1.5 text-sm'

/** More would claim to know the future. */
const DIGITS_SAID = 3

/** Where fewer would put a value on the other side of the target. */
const DIGITS_CLOSE = 6

interface WhatIfProps {
  readonly input: AssessmentInput
  readonly assessment: Assessment
}

/**
 * A number as people type it: with a point, a minus sign of either kind, its thousands set apart as the page does, or
 * the unit's sign behind it; null where it is none.
 */
function parseNumber(text: string, symbol: string): number | null {
  const trimmed = text.trim()
  const bare = symbol !== '' && trimmed.endsWith(symbol) ? trimmed.slice(0, -symbol.length).trim() : trimmed
  const plain = bare.replace('−', '-')
  return /^[+-]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/u.test(plain) ? Number(plain.replaceAll(',', '')) : null
}

/** Suppositions about the pace or the next value. They live in this card alone and are never saved. */
export function WhatIfCard(props: WhatIfProps) {
  const why = useWhy()
  return (
    <Card title={why.whatIfTitle}>
      <p className="mt-1 text-sm text-muted">{why.whatIfMark}</p>
      <SupposedPaceForm {...props} />
      <SupposedValueForm {...props} />
    </Card>
  )
}

/** As few digits as stay on the value's own side of the target. */
function saidOf(value: number, terms: TargetTerms): number {
  const said = roundToSignificant(value, DIGITS_SAID)
  return meets(said, terms) === meets(value, terms) ? said : roundToSignificant(value, DIGITS_CLOSE)
}

function SupposedPaceForm({ input, assessment }: WhatIfProps) {
  const { format, text, words } = useReading()
  const why = useWhy()
  const id = useId()
  const range = useMemo(() => paceRange(assessment), [assessment])
  const [typed, setTyped] = useState<string | null>(null)
  const { unit } = assessment.terms
  const shown = typed ?? String(roundToSignificant(range.start, DIGITS_SAID))
  // Untouched it is the pace as it is, so that it says what the other cards do.
  const perYear = typed === null ? range.start : parseNumber(typed, text(unit.symbol))
  const result = useMemo(() => (perYear === null ? null : supposePace(input, perYear)), [input, perYear])
  if (result !== null && !result.available && result.reason !== 'value-not-finite') {
    return <p className="mt-4 text-sm">{why.supposedPaceGaps[result.reason]}</p>
  }
  const monthOf = (on: IsoDate | null) => (on === null ? null : format.period(on.slice(0, 7)))
  const paceTold = ({ reachedOn, isInTime, lostOn, valueAtDeadline, status, reason }: SupposedPace) => {
    if (isImpossiblyLow(input, valueAtDeadline)) return why.paceBelowZero
    const isKept = assessment.terms.kind === 'keep' && assessment.status === 'met'
    const on = isKept ? lostOn : reachedOn
    const told = {
      month: monthOf(on),
      isMonthPast: on !== null && on < assessment.asOf,
      isPastDeadline: assessment.isPastDeadline,
      atDeadline: format.valueWithUnit(saidOf(valueAtDeadline, assessment.terms), unit),
      status: words.story.statusName(status, reason),
    }
    return isKept ? why.keptResult(told) : why.paceResult(told, isInTime)
  }
  return (
    <div className="mt-4">
      <label htmlFor={id} className="text-sm">
        {why.paceLabel(text(unit.symbol))}
      </label>
      <div className="mt-1 grid grid-cols-[minmax(0,1fr)_7rem] items-center gap-3">
        <input
          type="range"
          aria-label={why.paceLabel(text(unit.symbol))}
          min={range.min}
          max={range.max}
          step={range.step}
          value={perYear ?? range.start}
          onChange={(event) => {
            setTyped(event.target.value)
          }}
          className="h-6 w-full accent-(--accent)"
        />
        <input
          id={id}
          inputMode="decimal"
          className={FIELD}
          value={shown}
          onChange={(event) => {
            setTyped(event.target.value)
          }}
        />
      </div>
      <p role="status" className="mt-2 text-sm">
        {result === null
          ? why.notANumber
          : result.available
            ? paceTold(result.value)
            : why.supposedPaceGaps[result.reason]}
      </p>
      {typed === null ? null : (
        <Button
          className="mt-2"
          onClick={() => {
            setTyped(null)
          }}
        >
          {why.reset}
        </Button>
      )}
    </div>
  )
}

function SupposedValueForm({ input, assessment }: WhatIfProps) {
  const { format, text, words } = useReading()
  const evidence = useEvidence()
  const why = useWhy()
  const valueId = useId()
  const periodId = useId()
  const [typedValue, setTypedValue] = useState('')
  const [period, setPeriod] = useState(assessment.terms.dueBy)
  const value = parseNumber(typedValue, text(assessment.terms.unit.symbol))
  const result = useMemo(
    () => (value === null ? null : supposeValue(input, period.trim(), value)),
    [input, period, value],
  )
  return (
    <div className="mt-5 border-t border-line pt-4">
      <div className="grid gap-3">
        <div>
          <label htmlFor={valueId} className="text-sm">
            {why.nextValueLabel(text(assessment.terms.unit.symbol))}
          </label>
          <input
            id={valueId}
            inputMode="decimal"
            className={`${FIELD} mt-1`}
            value={typedValue}
            onChange={(event) => {
              setTypedValue(event.target.value)
            }}
          />
        </div>
        <div>
          <label htmlFor={periodId} className="text-sm">
            {why.nextPeriodLabel}
          </label>
          <input
            id={periodId}
            className={`${FIELD} mt-1`}
            value={period}
            aria-describedby={`${periodId}-hint`}
            onChange={(event) => {
              setPeriod(event.target.value)
            }}
          />
        </div>
      </div>
      <p id={`${periodId}-hint`} className="mt-1 text-xs text-muted">
        {why.nextPeriodHint}
      </p>
      <p role="status" className="mt-2 text-sm">
        {typedValue.trim() === ''
          ? ''
          : result === null
            ? why.notANumber
            : result.available
              ? why.valueResult(
                  words.story.statusName(result.value.status, result.value.reason),
                  evidence.reason(format, result.value),
                )
              : why.supposedValueGaps[result.reason]}
      </p>
    </div>
  )
}
