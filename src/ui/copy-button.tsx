import { useState } from 'react'
import { Button } from './button.tsx'
import { useEvidence } from './evidence-language.ts'

/** Copies a text, and says whether the browser let it. */
export function CopyButton({ text }: { readonly text: string }) {
  const evidence = useEvidence()
  const [outcome, setOutcome] = useState<'copied' | 'failed' | null>(null)
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setOutcome('copied')
    } catch {
      setOutcome('failed')
    }
  }
  return (
    <div className="mt-3 flex items-center gap-3 text-sm">
      <Button
        onClick={() => {
          void copy()
        }}
      >
        {evidence.copy}
      </Button>
      <span role="status" className="text-muted">
        {outcome === null ? '' : outcome === 'copied' ? evidence.copied : evidence.copyFailed}
      </span>
    </div>
  )
}
