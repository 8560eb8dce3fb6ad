import { useApi } from '#src/queries/api-context.tsx'
import { useLiveFeed } from '#src/queries/live-feed.ts'
import { planOptions } from '#src/queries/plan.ts'
import { useResource } from '#src/queries/use-resource.ts'
import { Button } from '#src/ui/button.tsx'
import { useReading } from '#src/ui/language.tsx'
import { useNews } from '#src/ui/use-news.ts'
import { changeText } from '#src/words/change-text.ts'
import { liveWordsFor } from '#src/words/live-for.ts'

const NONE = [] as const
const LINES = 3
/** A quiet note of what has just changed, at the foot of the window; the figures themselves are in place already. */
export function LiveNote({ planId }: { readonly planId: string }) {
  const { language, format, text } = useReading()
  const live = liveWordsFor(language)
  const { data } = useResource(planOptions(useApi(), planId))
  const [told, close] = useNews(useLiveFeed(planId)?.changes ?? NONE)
  const targets = data?.targets ?? []
  const lines = told
    .toReversed()
    .flatMap(({ id, change }) => {
      const line = changeText(change, targets, { format, text, live })
      return line === null ? [] : [{ id, line }]
    })
    .slice(0, LINES)
  return (
    <div
      role="status"
      className="pointer-events-none fixed inset-x-0 bottom-0 z-10 flex justify-center p-4 print:hidden"
    >
      {lines.length === 0 ? null : (
        <div className="pointer-events-auto flex max-w-full items-center gap-4 rounded-xl border border-line bg-surface px-4 py-3 text-sm shadow-lg">
          <ul className="min-w-0">
            {lines.map(({ id, line }) => (
              <li key={id}>{line}</li>
            ))}
            {told.length > lines.length ? (
              <li className="text-muted">{live.more(told.length - lines.length)}</li>
            ) : null}
          </ul>
          <Button onClick={close}>{live.close}</Button>
        </div>
      )}
    </div>
  )
}
