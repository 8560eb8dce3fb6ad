import type { Outcome } from '#contract/answers/answers.ts'
import { conditional, respond } from '#contract/answers/respond.ts'
import { keptBySize } from './kept-by-size.ts'

/** In characters: what is kept of answers, the one that was asked for least lately leaving first. */
const KEPT_SIZE = 32_000_000

interface Kept {
  readonly version: string
  readonly text: string
}

export type AnswerOnce = (request: Request, answer: () => Promise<Outcome<unknown>>) => Promise<Response>

/**
 * Makes an answer once for each version of the data. The version is asked for each time, so that no process
 * gives an answer from before a change that another one recorded.
 */
export function keptAnswers(version: () => Promise<string>, keptSize = KEPT_SIZE): AnswerOnce {
  const kept = keptBySize<Kept>(keptSize, ({ text }) => text.length)

  return async (request, answer) => {
    const { pathname, search } = new URL(request.url)
    const key = `${pathname}${search}`
    // Asked for first: what is read after it is of this version or a newer one, never of an older.
    const now = await version()
    const known = kept.get(key)
    if (known?.version === now) {
      kept.keep(key, known)
      return conditional(request, known.text)
    }
    const outcome = await answer()
    if (outcome.status !== 200) return respond(request, outcome)
    const text = JSON.stringify(outcome.body)
    kept.keep(key, { version: now, text })
    return conditional(request, text)
  }
}
