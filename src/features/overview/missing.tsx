import type { Missing as Reason } from '#src/words/overview-tools.ts'
import { useToolWords } from './use-tool-words.ts'

/** In a word why there is no value. That there is no figure at all is told once a row, and to readers in each place. */
export function Missing({ why }: { readonly why: Reason }) {
  const word = useToolWords().missing[why]
  if (why !== 'no-figure') return <span className="text-xs text-muted">{word}</span>
  return (
    <span className="text-muted">
      <span aria-hidden="true">—</span>
      <span className="sr-only">{word}</span>
    </span>
  )
}
