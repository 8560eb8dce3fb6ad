import { useMemo } from 'react'
import type { Source } from '#src/core/model.ts'
import { useReading } from '#src/ui/language.tsx'
import { SourceEntry } from '#src/ui/source-entry.tsx'
import { sourceAnchor } from './source-refs.tsx'

/** Every source once, by publisher as the language orders them: by alphabet, or by pinyin. */
export function SourceList({ sources }: { readonly sources: readonly Source[] }) {
  const { language } = useReading()
  const ordered = useMemo(() => {
    const { compare } = new Intl.Collator(language)
    const nameOf = ({ publisher, title, id }: Source) => `${publisher.text} ${title?.text ?? ''} ${id}`
    return sources.toSorted((a, b) => compare(nameOf(a), nameOf(b)))
  }, [sources, language])
  return (
    <ul className="mt-4 grid gap-x-10 gap-y-5 text-sm/relaxed md:grid-cols-2">
      {ordered.map((source) => (
        <li key={source.id} id={sourceAnchor(source.id)} tabIndex={-1} className="min-w-0 scroll-mt-6">
          <SourceEntry source={source} />
        </li>
      ))}
    </ul>
  )
}
