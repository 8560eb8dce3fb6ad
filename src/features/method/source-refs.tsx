import type { Source } from '#src/core/model.ts'
import { Original, useReading } from '#src/ui/language.tsx'
import { punctuationFor } from '#src/words/punctuation.ts'
import { AnchorLink } from './anchor.tsx'

/** Where a source stands in the list of sources. */
export function sourceAnchor(sourceId: string): string {
  return `source-${sourceId}`
}

/** Publishers, each leading to its source in the list below, where it is given in full. */
export function SourceRefs({
  ids,
  sources,
}: {
  readonly ids: readonly string[]
  readonly sources: readonly Source[]
}) {
  const { semicolon } = punctuationFor(useReading().language)
  return sources
    .filter(({ id }) => ids.includes(id))
    .map(({ id, publisher }, index) => (
      <span key={id}>
        {index === 0 ? '' : semicolon}
        <AnchorLink to={sourceAnchor(id)} className="underline underline-offset-2">
          <Original text={publisher} />
        </AnchorLink>
      </span>
    ))
}
