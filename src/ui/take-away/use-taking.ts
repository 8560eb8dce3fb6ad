import { useState } from 'react'
import type { TakeAwayWords } from '#src/words/take-away-en.ts'

export type TakingFailure = keyof TakeAwayWords['failures']

export type TakingOutcome =
  { readonly kind: 'saved'; readonly name: string } | { readonly kind: 'copied' } | FailedOutcome

interface FailedOutcome {
  readonly kind: 'failed'
  readonly failure: TakingFailure
  /** What was to be copied, to be copied by hand; null where it is no text. */
  readonly text: string | null
}

/** Thrown where the reason is known; anything else is a file that could not be made. */
export class TakingError extends Error {
  readonly failure: TakingFailure
  readonly text: string | null

  constructor(
    failure: TakingFailure,
    { cause, text = null }: { readonly cause?: unknown; readonly text?: string | null } = {},
  ) {
    super(`Taking away failed: ${failure}.`, { cause })
    this.failure = failure
    this.text = text
  }
}

export interface Taking {
  /** Null until something has been taken. */
  readonly outcome: TakingOutcome | { readonly kind: 'working' } | null
  /** Does nothing while something else is being taken. */
  readonly take: (task: () => Promise<TakingOutcome>) => void
}

function failed(error: unknown): FailedOutcome {
  return error instanceof TakingError
    ? { kind: 'failed', failure: error.failure, text: error.text }
    : { kind: 'failed', failure: 'file', text: null }
}

/** Takes one thing at a time and keeps what came of it. */
export function useTaking(): Taking {
  const [outcome, setOutcome] = useState<Taking['outcome']>(null)
  const run = async (task: () => Promise<TakingOutcome>) => {
    setOutcome({ kind: 'working' })
    try {
      setOutcome(await task())
    } catch (error) {
      setOutcome(failed(error))
    }
  }
  return {
    outcome,
    take: (task) => {
      if (outcome?.kind !== 'working') void run(task)
    },
  }
}
