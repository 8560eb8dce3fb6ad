import type { Target } from '#src/core/model.ts'
import type { LiveFeed } from '#src/queries/live-feed.ts'
import { useReading } from '#src/ui/language.tsx'
import { useNews } from '#src/ui/use-news.ts'
import { changeText } from '#src/words/change-text.ts'
import { liveWordsFor } from '#src/words/live-for.ts'

const LINES = 5

interface UpdateNoteProps {
  readonly targets: readonly Target[]
  /** Those that may be told, oldest first. */
  readonly changes: LiveFeed['changes']
}

/** A quiet note of what has just changed on the slides, in the order in which it came. */
export function UpdateNote({ targets, changes }: UpdateNoteProps) {
  const { language, format, text } = useReading()
  const live = liveWordsFor(language)
  const [told] = useNews(changes)
  const lines = told.flatMap(({ id, change }) => {
    const line = changeText(change, targets, { format, text, live })
    return line === null ? [] : [{ id, line }]
  })
  const shown = lines.slice(0, LINES)
  return (
    <div
      role="status"
      className="pointer-events-none absolute inset-x-0 bottom-0 z-10 flex justify-center px-4 print:hidden"
    >
      {shown.length === 0 ? null : (
        <ul className="slide-note slide-enter max-w-full rounded-xl border border-line bg-sunken">
          {shown.map(({ id, line }) => (
            <li key={id}>{line}</li>
          ))}
          {told.length > shown.length ? (
            <li className="text-muted">{live.more(told.length - shown.length)}</li>
          ) : null}
        </ul>
      )}
    </div>
  )
}
