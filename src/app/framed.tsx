import { lazy } from 'react'
import { Route, Switch } from 'wouter'
import { useReading } from '#src/ui/language.tsx'
import { embedFor } from '#src/words/embed-for.ts'

const EmbedPage = lazy(async () => ({
  default: (await import('#src/features/embed/embed-page.tsx')).EmbedPage,
}))

/** What stands within a page of another site: an embed, or the way out of the frame. */
export function Framed({ isEmbed }: { readonly isEmbed: boolean }) {
  const words = embedFor(useReading().language)
  if (!isEmbed) {
    return (
      <Told title={words.framedTitle} text={words.framedText}>
        <a
          href={window.location.href}
          target="_blank"
          rel="noopener noreferrer"
          className="underline underline-offset-2"
        >
          {words.framedLink}
        </a>
      </Told>
    )
  }
  return (
    <Switch>
      <Route path="/embed/:planId/:targetId">
        {({ planId, targetId }) => <EmbedPage planId={planId} targetId={targetId} />}
      </Route>
      <Route>
        <Told title={words.notFoundTitle} text={words.notFoundText} />
      </Route>
    </Switch>
  )
}

function Told({
  title,
  text,
  children,
}: {
  readonly title: string
  readonly text: string
  readonly children?: React.ReactNode
}) {
  return (
    <main className="p-4">
      <title>{title}</title>
      <h1 className="font-semibold">{title}</h1>
      <p className="mt-1 text-sm text-muted">{text}</p>
      {children === undefined ? null : <p className="mt-2 text-sm font-medium">{children}</p>}
    </main>
  )
}
