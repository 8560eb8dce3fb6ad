import { useState } from 'react'
import type { TakeAwayWords } from '#src/words/take-away-en.ts'

export type TakingFailure = keyof TakeAwayWords['failures']

export type TakingOutcome =
  | { readonly kind: 'saved'; readonly name: string }
  | { readonly kind: 'copied' }
  | { readonly kind: 'failed'; readonly failure: TakingFailure }

/** Thrown where the reason is known; anything else is a file that could not be made. */
export class TakingError extends Error {
  readonly failure: TakingFailure

  constructor(failure: TakingFailure, cause?: unknown) {
    super(`Taking away failed: ${failure}.`, { cause })
    this.failure = failure
  }
}

export interface Taking {
  /** Null until something has been taken. */
  readonly outcome: TakingOutcome | { readonly kind: 'working' } | null
  /** Does nothing while something else is being taken. */
  readonly take: (task: () => Promise<TakingOutcome>) => void
}

/** Takes one thing at a time and keeps what came of it. */
export function useTaking(): Taking {
  const [outcome, setOutcome] = useState<Taking['outcome']>(null)
  const run = async (task: () => Promise<TakingOutcome>) => {
    setOutcome({ kind: 'working' })
    try {
      setOutcome(await task())
    } catch (error) {
      setOutcome({ kind: 'failed', failure: error instanceof TakingError ? error.failure : 'file' })
    }
  }
  return {
    outcome,
    take: (task) => {
      if (outcome?.kind !== 'working') void run(task)
    },
  }
}

export function outcomeText(outcome: Taking['outcome'], words: TakeAwayWords): string {
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
