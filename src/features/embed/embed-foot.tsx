import { useRouter, useSearchParams } from 'wouter'
import type { Assessment } from '#src/core/assessment.ts'
import type { Source, Target } from '#src/core/model.ts'
import { Original, useReading } from '#src/ui/language.tsx'
import { SourceLink, targetPath } from '#src/ui/link.tsx'
import { embedFor } from '#src/words/embed-for.ts'
import { punctuationFor } from '#src/words/punctuation.ts'

/** What of an embed's address holds on the page of the target too. */
const KEPT_PARAMETERS = ['lang', 'asOf', 'known']

interface EmbedFootProps {
  readonly target: Target
  readonly assessment: Assessment
  readonly sources: readonly Source[]
}

/** Whose figure it is, and the way to all the evidence. */
export function EmbedFoot({ target, assessment: { latest }, sources }: EmbedFootProps) {
  const { language, words } = useReading()
  const { base } = useRouter()
  const [parameters] = useSearchParams()
  const source = sources.find(({ id }) => id === latest?.observation.sourceId)
  const kept = new URLSearchParams(
    KEPT_PARAMETERS.flatMap((name) => {
      const value = parameters.get(name)
      return value === null ? [] : [[name, value]]
    }),
  ).toString()
  const address = `${base}${targetPath(target.planId, target.id)}${kept === '' ? '' : `?${kept}`}`
  return (
    <footer className="mt-3 flex flex-wrap justify-between gap-x-6 gap-y-1 border-t border-line pt-3 text-xs/6 text-muted">
      {latest === null || source === undefined ? null : (
        <p className="min-w-0">
          {`${words.source}${punctuationFor(language).colon}`}
          <SourceName source={source} /> · {words.qualities[latest.observation.quality]}
        </p>
      )}
      <p className="ml-auto">
        <a
          href={address}
          target="_blank"
          rel="noopener noreferrer"
          className="font-medium text-ink underline underline-offset-2"
        >
          {embedFor(language).open} <span aria-hidden="true">↗</span>
        </a>
      </p>
    </footer>
  )
}

function SourceName({ source: { publisher, url } }: { readonly source: Source }) {
  const name = <Original text={publisher} />
  return url === null ? name : <SourceLink url={url}>{name}</SourceLink>
}
