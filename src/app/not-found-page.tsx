import { useReading } from '#src/ui/language.tsx'
import { PageLink } from '#src/ui/link.tsx'

export function NotFoundPage() {
  const { words } = useReading()
  return (
    <>
      <title>{words.notFoundTitle}</title>
      <h1 className="text-3xl font-bold tracking-tight">{words.notFoundTitle}</h1>
      <p className="mt-3 text-muted">{words.notFoundText}</p>
      <p className="mt-6">
        <PageLink to="/" className="font-medium underline underline-offset-2">
          {words.toOverview}
        </PageLink>
      </p>
    </>
  )
}
