import { http, type HttpHandler } from 'msw'
import { problemOf } from '#contract/answers/problem.ts'
import { refuse } from '#contract/answers/respond.ts'
import { DEFAULT_BASE_URL } from '../create-handlers.ts'

/** Each address is answered once; from then on the service is down, so that what was received grows old. */
export function interrupted(handlers: HttpHandler[], baseUrl = DEFAULT_BASE_URL): HttpHandler[] {
  const answered = new Set<string>()
  return [
    http.all(`${baseUrl}/*`, ({ request }) => {
      if (answered.has(request.url)) {
        return refuse(problemOf(503, 'The service is down. Try again later.', new URL(request.url).pathname))
      }
      answered.add(request.url)
      return undefined
    }),
    ...handlers,
  ]
}
