/** What was asked for before the app was there, or came with the page, by address. Each is taken once. */
export type FirstAnswers = Map<string, FirstAnswer>

interface FirstAnswer {
  readonly answer: Promise<Response>
  /** Gives up a request that is under way. */
  readonly abort?: () => void
}

/** How every answer is asked for: anew each time. With its ETag an unchanged one costs next to nothing. */
export const ASKED_WITH = {
  headers: { Accept: 'application/json, application/problem+json' },
  cache: 'no-cache',
} as const

/** Asks, but for what is there already. */
export function fetchAfter(answers: FirstAnswers): (request: Request) => Promise<Response> {
  return (request) => {
    const first = answers.get(request.url)
    if (first === undefined) return fetch(request)
    answers.delete(request.url)
    request.signal.addEventListener('abort', () => first.abort?.())
    return first.answer
  }
}

/** When the answer was given that is kept on this device, in milliseconds since 1970; null for one that has just come. */
export function keptAt({ headers }: Response): number | null {
  const at = headers.get('X-Kept-At')
  return at === null ? null : Number(at)
}

/** What a page that was made with its first answers holds them in. */
export const ANSWERS_ID = 'answers'

const OF_EVERY_PAGE = /^plans(?:\/[^/]+)?$/u

export interface PageAnswers {
  /** When they were given, in milliseconds since 1970. The page's own element says so, as `data-made-at`. */
  readonly at: number
  /** The bodies by their paths below the API: `plans/digital-shanghai-2025`. */
  readonly bodies: Readonly<Record<string, unknown>>
}

/**
 * Puts the answers that came with the page among the first ones and returns when they were given; null where
 * none came. They are checked as if they had just arrived.
 */
export function takePageAnswers(
  answers: FirstAnswers,
  made: 'answers' | 'markup',
  addressOf: (path: string) => string,
): number | null {
  const bodies: unknown = JSON.parse(document.getElementById(ANSWERS_ID)?.textContent ?? 'null')
  if (typeof bodies !== 'object' || bodies === null) return null
  for (const [path, body] of Object.entries(bodies)) {
    // The page of another address knows nothing of what this one is about but its plan.
    if (made === 'answers' && !OF_EVERY_PAGE.test(path)) continue
    answers.set(addressOf(path), { answer: Promise.resolve(Response.json(body)) })
  }
  return Number(document.documentElement.dataset['madeAt'])
}
