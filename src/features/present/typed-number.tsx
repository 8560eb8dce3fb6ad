import { useReading } from '#src/ui/language.tsx'
import { presentFor } from '#src/words/present-for.ts'

interface TypedNumberProps {
  /** Typed so far; empty where none are. */
  readonly digits: string
  /** How many slides there are. */
  readonly total: number
  readonly className: string
}

/** Where Enter will lead while the number of a slide is being typed. */
export function TypedNumber({ digits, total, className }: TypedNumberProps) {
  const { language, format } = useReading()
  const number = Math.min(Number(digits), total)
  return (
    <p
      role="status"
      className={`rounded-xl border border-line bg-sunken font-semibold empty:hidden ${className}`}
    >
      {number === 0 ? null : presentFor(language).typed(format.number(number), format.number(total))}
    </p>
  )
}
