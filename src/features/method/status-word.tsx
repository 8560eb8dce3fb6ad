import type { Status } from '#src/core/assessment.ts'
import { LANGUAGES } from '#src/core/model.ts'
import { useReading } from '#src/ui/language.tsx'
import { StatusShape } from '#src/ui/status.tsx'
import { STATUS_NAME } from '#src/words/method-for.ts'

/** A status by shape, colour and word, the word in the other languages below it. */
export function StatusWord({ status }: { readonly status: Status }) {
  const { language } = useReading()
  return (
    <span className={`status-${status}`}>
      <span className="flex items-baseline gap-2 text-status">
        <StatusShape status={status} />
        {STATUS_NAME[language](status)}
      </span>
      {LANGUAGES.filter((other) => other !== language).map((other) => (
        <span key={other} lang={other} className="block pl-5 text-sm font-normal text-muted">
          {STATUS_NAME[other](status)}
        </span>
      ))}
    </span>
  )
}
