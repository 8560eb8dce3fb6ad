import { formatClock } from '#src/core/format-moment.ts'
import type { Target } from '#src/core/model.ts'
import { useReading } from '#src/ui/language.tsx'
import { changeText } from '#src/words/change-text.ts'
import { liveWordsFor } from '#src/words/live-for.ts'
import { presentFor } from '#src/words/present-for.ts'
import { presenterFor } from '#src/words/presenter-for.ts'
import type { Hold } from './deck-commands.ts'
import type { Changes } from './kept-hold.ts'

const LINES = 4

interface PresenterWaitingProps {
  readonly timeZone: string
  /** As the slides say; null where updates are shown as they come. */
  readonly hold: Hold | null
  readonly targets: readonly Target[]
  /** What waits, oldest first. */
  readonly waiting: Changes
  readonly isMaybeNewer: boolean
}

/** What will be shown once the numbers are released. */
export function PresenterWaiting({ timeZone, hold, targets, waiting, isMaybeNewer }: PresenterWaitingProps) {
  const { language, format, text } = useReading()
  const words = presenterFor(language)
  const live = liveWordsFor(language)
  if (hold === null) return <p className="text-sm text-muted">{words.shownAsTheyCome}</p>
  const lines = waiting.flatMap(({ id, change }) => {
    const line = changeText(change, targets, { format, text, live })
    return line === null ? [] : [{ id, line }]
  })
  return (
    <div className="text-sm">
      <p className="font-semibold">
        {presentFor(language).frozen(formatClock(hold.since, timeZone, language), hold.waiting)}
      </p>
      {lines.length === 0 ? null : (
        <ul aria-label={words.waiting} className="mt-1 list-disc pl-5">
          {lines.slice(0, LINES).map(({ id, line }) => (
            <li key={id}>{line}</li>
          ))}
          {lines.length > LINES ? <li>{words.more(format.number(lines.length - LINES))}</li> : null}
        </ul>
      )}
      {isMaybeNewer ? <p className="mt-1 text-muted">{words.maybeNewer}</p> : null}
    </div>
  )
}
