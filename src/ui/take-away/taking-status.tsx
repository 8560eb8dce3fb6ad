import { useReading } from '#src/ui/language.tsx'
import type { TakeAwayWords } from '#src/words/take-away-en.ts'
import { takeAwayFor } from '#src/words/take-away-for.ts'
import type { Taking } from './use-taking.ts'

function outcomeText(outcome: Taking['outcome'], words: TakeAwayWords): string {
  if (outcome === null) return ''
  switch (outcome.kind) {
    case 'working':
      return words.working
    case 'saved':
      return words.saved(outcome.name)
    case 'copied':
      return words.copied
    case 'failed':
      return words.failures[outcome.failure]
  }
}

/** What came of the last choice, and what could not be copied, to be copied by hand. */
export function TakingStatus({ outcome }: { readonly outcome: Taking['outcome'] }) {
  const words = takeAwayFor(useReading().language)
  const text = outcome?.kind === 'failed' ? outcome.text : null
  return (
    <>
      <p role="status" className="mt-2 min-h-5 px-2 text-sm break-words text-muted">
        {outcomeText(outcome, words)}
      </p>
      {text === null ? null : <p className="mt-1 px-2 text-sm break-words select-all">{text}</p>}
    </>
  )
}
