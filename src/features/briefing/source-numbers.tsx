import type { Source } from '#src/core/model.ts'
import { useEvidence } from '#src/ui/evidence-language.ts'
import { Original, useReading } from '#src/ui/language.tsx'
import { SourceLink } from '#src/ui/link.tsx'
import { punctuationFor } from '#src/words/punctuation.ts'

/** A source by its number in the section's list. */
export function SourceNumber({
  sources,
  sourceId,
}: {
  readonly sources: readonly Source[]
  readonly sourceId: string
}) {
  const { format } = useReading()
  const evidence = useEvidence()
  const place = sources.findIndex(({ id }) => id === sourceId)
  return place === -1 ? evidence.unknown : `[${format.number(place + 1)}]`
}

/** The sources that a section names, numbered, each with its address spelled out. */
export function SourceNumbers({ sources }: { readonly sources: readonly Source[] }) {
  const { format } = useReading()
  const evidence = useEvidence()
  if (sources.length === 0) return null
  return (
    <div className="mt-5 print:mt-3">
      <h3 className="text-sm font-semibold">{evidence.sources}</h3>
      <ol className="mt-1.5 gap-x-8 text-xs/relaxed sm:columns-2 print:text-xs/snug">
        {sources.map((source, index) => (
          <li key={source.id} className="mb-1.5 flex gap-2 break-inside-avoid print:mb-1">
            <span className="shrink-0 text-muted">[{format.number(index + 1)}]</span>
            <span className="min-w-0">
              <SourceText source={source} />
            </span>
          </li>
        ))}
      </ol>
    </div>
  )
}

function SourceText({
  source: { publisher, title, publishedOn, confidence, url },
}: {
  readonly source: Source
}) {
  const { format, language } = useReading()
  const evidence = useEvidence()
  return (
    <>
      <span className="font-medium">
        <Original text={publisher} />
      </span>
      {title === null ? null : (
        <>
          {punctuationFor(language).colon}
          <Original text={title} />
        </>
      )}
      <span className="text-muted">
        {' · '}
        {publishedOn === null
          ? evidence.publicationUnknown
          : evidence.publishedOn(format.shortDate(publishedOn))}
        {' · '}
        {evidence.confidence[confidence]}
        {url === null ? ` · ${evidence.originalNotLocated}` : ''}
      </span>
      {url === null ? null : (
        <span className="block wrap-anywhere [&>a]:inline-block [&>a]:min-h-6 print:inline print:[&>a]:inline print:[&>a]:min-h-0">
          {' '}
          <SourceLink url={url}>{url}</SourceLink>
        </span>
      )}
    </>
  )
}
