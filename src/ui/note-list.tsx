import type { Note, Source } from '#src/core/model.ts'
import { punctuationFor } from '#src/words/punctuation.ts'
import { Original, useReading } from './language.tsx'
import { SourceLink } from './link.tsx'

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((id) => b.includes(id))
}

/** Remarks, each with the publishers that bear it out; publishers that bear out all of them are named once. */
export function NoteList({
  notes,
  sources,
}: {
  readonly notes: readonly Note[]
  readonly sources: readonly Source[]
}) {
  const { language, text, words } = useReading()
  const { colon, opening, closing } = punctuationFor(language)
  const [first] = notes
  const isOneSource =
    first !== undefined &&
    notes.length > 1 &&
    first.sourceIds.length > 0 &&
    notes.every(({ sourceIds }) => sourceIds.length === 0 || isSame(sourceIds, first.sourceIds))
  const list = (
    <ul className="mt-3 list-disc space-y-2 pl-5 text-sm/relaxed">
      {notes.map((note) => {
        const borneOutBy = sources.filter(({ id }) => note.sourceIds.includes(id))
        return (
          <li key={note.text.en}>
            {text(note.text)}
            {borneOutBy.length === 0 || isOneSource ? null : (
              <span className="text-muted">
                {opening}
                <Publishers sources={borneOutBy} />
                {closing}
              </span>
            )}
          </li>
        )
      })}
    </ul>
  )
  if (!isOneSource) return list
  return (
    <>
      {list}
      <p className="mt-2 text-sm text-muted">
        {words.source}
        {colon}
        <Publishers sources={sources.filter(({ id }) => first.sourceIds.includes(id))} />
      </p>
    </>
  )
}

export function Publishers({ sources }: { readonly sources: readonly Source[] }) {
  const { semicolon } = punctuationFor(useReading().language)
  return sources.map((source, index) => (
    <span key={source.id}>
      {index === 0 ? '' : semicolon}
      {source.url === null ? (
        <Original text={source.publisher} />
      ) : (
        <SourceLink url={source.url}>
          <Original text={source.publisher} />
        </SourceLink>
      )}
    </span>
  ))
}
