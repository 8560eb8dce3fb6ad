import type { Source } from '#src/core/model.ts'
import { Original, useReading } from '#src/ui/language.tsx'
import { presentFor } from '#src/words/present-for.ts'

/** On whose word, by publisher and title. */
export function SlideSource({ source }: { readonly source: Source | undefined }) {
  const words = presentFor(useReading().language)
  if (source === undefined) return words.sourceUnknown
  return (
    <>
      {words.source('')}
      <SourceName source={source} />
    </>
  )
}

export function SourceName({ source: { publisher, title } }: { readonly source: Source }) {
  return (
    <>
      <Original text={publisher} />
      {title === null ? null : (
        <>
          {', '}
          <Original text={title} />
        </>
      )}
    </>
  )
}
