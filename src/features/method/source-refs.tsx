import type { Source } from '#src/core/model.ts'
import { Original } from '#src/ui/language.tsx'
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
  return sources
    .filter(({ id }) => ids.includes(id))
    .map(({ id, publisher }, index) => (
      <span key={id}>
        {index === 0 ? '' : '; '}
        <AnchorLink to={sourceAnchor(id)} className="underline underline-offset-2">
          <Original text={publisher} />
        </AnchorLink>
      </span>
    ))
}
