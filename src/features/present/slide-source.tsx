import type { Source } from '#src/core/model.ts'
import { Original, useReading } from '#src/ui/language.tsx'
import { presentFor } from '#src/words/present-for.ts'

interface SlideSourceProps {
  readonly source: Source | undefined
  /** How many others the figures on the slide have. */
  readonly others: number
}

/** On whose word, by publisher and title. */
export function SlideSource({ source, others }: SlideSourceProps) {
  const { language, format } = useReading()
  const words = presentFor(language)
  if (source === undefined) return words.sourceUnknown
  return (
    <>
      {words.source('')}
      <SourceName source={source} />
      {others > 0 ? ` · ${words.more(format.number(others))}` : null}
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
