import { Notice } from '#src/ui/notice.tsx'
import type { Ignored } from './arrangement.ts'
import { useToolWords } from './use-tool-words.ts'

const NOTES_TOLD = 5
const LONGEST_VALUE = 40

function shortened(value: string): string {
  return value.length > LONGEST_VALUE ? `${value.slice(0, LONGEST_VALUE)}…` : value
}

/** What of the address says nothing here. */
export function IgnoredNotes({ ignored }: { readonly ignored: readonly Ignored[] }) {
  const texts = useToolWords()
  if (ignored.length === 0) return null
  return (
    <Notice>
      <ul className="min-w-0 space-y-1">
        {ignored.slice(0, NOTES_TOLD).map(({ parameter, value }) => (
          <li key={`${parameter} ${value}`}>{texts.ignored[parameter](shortened(value))}</li>
        ))}
        {ignored.length > NOTES_TOLD ? <li aria-hidden="true">…</li> : null}
      </ul>
    </Notice>
  )
}
