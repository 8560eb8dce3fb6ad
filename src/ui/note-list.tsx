import type { Note, Source } from '#src/core/model.ts'
import { Original, useReading } from './language.tsx'
import { SourceLink } from './link.tsx'

/** Remarks, each with the publishers that bear it out. */
export function NoteList({
  notes,
  sources,
}: {
  readonly notes: readonly Note[]
  readonly sources: readonly Source[]
}) {
  const { text } = useReading()
  return (
    <ul className="mt-3 list-disc space-y-2 pl-5 text-sm/relaxed">
      {notes.map((note) => {
        const borneOutBy = sources.filter(({ id }) => note.sourceIds.includes(id))
        return (
          <li key={note.text.en}>
            {text(note.text)}
            {borneOutBy.length === 0 ? null : (
              <span className="text-muted">
                {' ('}
                {borneOutBy.map((source, index) => (
                  <span key={source.id}>
                    {index === 0 ? '' : '; '}
                    {source.url === null ? (
                      <Original text={source.publisher} />
                    ) : (
                      <SourceLink url={source.url}>
                        <Original text={source.publisher} />
                      </SourceLink>
                    )}
                  </span>
                ))}
                {')'}
              </span>
            )}
          </li>
        )
      })}
    </ul>
  )
}
