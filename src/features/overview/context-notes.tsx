import type { Plan, Source } from '#src/core/model.ts'
import { useReading } from '#src/ui/language.tsx'
import { overviewToolsFor } from '#src/words/overview-tools-for.ts'
import { NoteList } from '#src/ui/note-list.tsx'

interface ContextNotesProps {
  readonly plan: Plan
  readonly sources: readonly Source[]
}

/** What else the plan's source states, below all that is judged; what no source says is a remark on it. */
export function ContextNotes({ plan, sources }: ContextNotesProps) {
  const { language, text } = useReading()
  const words = overviewToolsFor(language)
  const stated = plan.contextNotes.filter(({ sourceIds }) => sourceIds.length > 0)
  const remarks = plan.contextNotes.filter(({ sourceIds }) => sourceIds.length === 0)
  return (
    <section className="mt-10 max-w-3xl">
      <h2 className="text-lg font-semibold">{words.asStatedThere}</h2>
      <p className="mt-1 text-sm text-muted">{words.asStatedHint}</p>
      <NoteList notes={stated} sources={sources} />
      {remarks.map((remark) => (
        <p key={remark.text.en} className="mt-3 text-sm/relaxed">
          {text(remark.text)}
        </p>
      ))}
    </section>
  )
}
