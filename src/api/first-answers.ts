/** What was asked for before the app was there, by address. Each is taken once. */
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

/** The bodies of answers that are here already, by address. Each is taken once, and checked as if it had just arrived. */
export type GivenAnswers = Map<string, unknown>

/** What came with the page. */
export function pageAnswers(made: 'answers' | 'markup', addressOf: (path: string) => string): GivenAnswers {
  const bodies: unknown = JSON.parse(document.getElementById(ANSWERS_ID)?.textContent ?? 'null')
  // The page of another address knows nothing of what this one is about but its plan.
  const known = Object.entries(bodies ?? {}).filter(([path]) => made === 'markup' || OF_EVERY_PAGE.test(path))
  return new Map(known.map(([path, body]) => [addressOf(path), body]))
}
