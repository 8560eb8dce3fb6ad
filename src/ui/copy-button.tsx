import { useState } from 'react'
import { Button } from './button.tsx'
import { useEvidence } from './evidence-language.ts'

interface CopyButtonProps {
  readonly text: string
  /** What the button says where "copy" alone would not tell what. */
  readonly label?: string
}

/** Copies a text, and says whether the browser let it. */
export function CopyButton({ text, label }: CopyButtonProps) {
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
        {label ?? evidence.copy}
      </Button>
      <span role="status" className="text-muted">
        {outcome === null ? '' : outcome === 'copied' ? evidence.copied : evidence.copyFailed}
      </span>
    </div>
  )
}
