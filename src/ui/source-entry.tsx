import type { Source } from '#src/core/model.ts'
import { punctuationFor } from '#src/words/punctuation.ts'
import { useEvidence } from './evidence-language.ts'
import { Original, useReading } from './language.tsx'
import { SourceLink } from './link.tsx'

/** A source as a reader would cite it: publisher, title with link, date, confidence. */
export function SourceEntry({ source }: { readonly source: Source }) {
  const { format, language } = useReading()
  const evidence = useEvidence()
  const title = source.title === null ? null : <Original text={source.title} />
  return (
    <>
      <span className="font-medium">
        {source.url !== null && title === null ? (
          <SourceLink url={source.url}>
            <Original text={source.publisher} />
          </SourceLink>
        ) : (
          <Original text={source.publisher} />
        )}
      </span>
      {title === null ? null : (
        <>
          {punctuationFor(language).colon}
          {source.url === null ? title : <SourceLink url={source.url}>{title}</SourceLink>}
        </>
      )}
      <span className="block text-muted">
        {source.publishedOn === null
          ? evidence.publicationUnknown
          : evidence.publishedOn(format.shortDate(source.publishedOn))}
        {' · '}
        {evidence.confidence[source.confidence]}
        {source.url === null ? ` · ${evidence.originalNotLocated}` : ''}
      </span>
    </>
  )
}
