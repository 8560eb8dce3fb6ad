import { useId, useState } from 'react'
import { Button } from '#src/ui/button.tsx'
import { useReading } from '#src/ui/language.tsx'
import { presenterFor } from '#src/words/presenter-for.ts'
import { keepNotes, recallNotes, type KeptNotes } from './presenter-memory.ts'

interface PresenterNotesProps {
  readonly planId: string
  readonly slideId: string
  /** As the plan's data gives them. */
  readonly given: string
}

/** What there is to say about a slide. It can be changed, and stays changed on this device. */
export function PresenterNotes({ planId, slideId, given }: PresenterNotesProps) {
  const { language } = useReading()
  const words = presenterFor(language)
  const [kept, setKept] = useState(() => recallNotes(planId, slideId, language))
  const titleId = useId()
  const hintId = useId()

  const keep = (notes: KeptNotes | null) => {
    keepNotes(planId, slideId, language, notes)
    setKept(notes)
  }

  return (
    <section className="flex min-h-72 flex-col rounded-xl border border-line bg-surface p-4">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h2 id={titleId} className="font-semibold">
          {words.notes}
        </h2>
        {kept === null ? null : (
          <Button
            onClick={() => {
              keep(null)
            }}
          >
            {words.restore}
          </Button>
        )}
      </div>
      <p id={hintId} className="mt-1 text-sm text-muted">
        {kept === null ? words.notesHint : kept.from === given ? words.edited : words.outdated}{' '}
        {words.leaveNotes}
      </p>
      <textarea
        aria-labelledby={titleId}
        aria-describedby={hintId}
        className="mt-3 min-h-40 flex-1 resize-none rounded-lg border border-line bg-paper p-3 text-lg/relaxed text-ink"
        value={kept?.text ?? given}
        onKeyDown={({ key, nativeEvent, currentTarget }) => {
          if (key === 'Escape' && !nativeEvent.isComposing) currentTarget.blur()
        }}
        onChange={({ target }) => {
          keep({ text: target.value, from: kept?.from ?? given })
        }}
      />
    </section>
  )
}
