import { useReading } from '#src/ui/language.tsx'
import { PageLink } from '#src/ui/link.tsx'
import { nowhereFor } from '#src/words/nowhere-for.ts'

export function NotFoundPage() {
  const { language, words } = useReading()
  return (
    <>
      <title>{words.notFoundTitle}</title>
      <h1 className="text-3xl font-bold tracking-tight">{words.notFoundTitle}</h1>
      <p className="mt-3 text-muted">{nowhereFor(language).mayBeMistyped}</p>
      <p className="mt-6">
        <PageLink to="/" className="font-medium underline underline-offset-2">
          {words.toOverview}
        </PageLink>
      </p>
    </>
  )
}
