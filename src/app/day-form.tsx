import { useId, useRef, useState, type SubmitEvent } from 'react'
import { isIsoDate } from '#src/core/calendar.ts'
import type { IsoDate } from '#src/core/model.ts'
import type { AsOf } from '#src/ui/as-of.ts'
import { Button } from '#src/ui/button.tsx'
import { useReading } from '#src/ui/language.tsx'
import { timeTravelFor } from '#src/words/time-travel-for.ts'

interface DayFormProps {
  readonly asOf: AsOf
  readonly onChosen: (date: IsoDate) => void
}

/** A day to be typed or picked. What was typed stays in the field, whatever is wrong with it. */
export function DayForm({ asOf: { date, today }, onChosen }: DayFormProps) {
  const { language, format } = useReading()
  const texts = timeTravelFor(language)
  const field = useRef<HTMLInputElement>(null)
  const [fault, setFault] = useState<'noDay' | 'future' | null>(null)
  const fieldId = useId()
  const faultId = useId()

  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    const asked = field.current?.value ?? ''
    const found = isIsoDate(asked) ? (asked > today ? 'future' : null) : 'noDay'
    setFault(found)
    if (found === null) onChosen(asked)
    else field.current?.focus()
  }

  return (
    <form noValidate className="mt-3" onSubmit={submit}>
      <label htmlFor={fieldId} className="text-sm text-muted">
        {texts.day}
      </label>
      <div className="mt-1 flex flex-wrap gap-2">
        <input
          key={date}
          ref={field}
          id={fieldId}
          type="date"
          max={today}
          defaultValue={date}
          aria-invalid={fault !== null}
          aria-describedby={fault === null ? undefined : faultId}
          className="min-h-9 min-w-0 flex-1 rounded-lg border border-line bg-surface px-2.5 py-1.5 text-sm text-ink aria-invalid:border-[var(--missed)]"
        />
        <Button type="submit">{texts.show}</Button>
      </div>
      {fault === null ? null : (
        <p id={faultId} role="alert" className="mt-2 text-sm">
          {texts[fault](format.date(today))}
        </p>
      )}
    </form>
  )
}
