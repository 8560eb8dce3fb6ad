import { problemOf } from '#contract/answers/problem.ts'
import { refuse } from '#contract/answers/respond.ts'

/** When to come back, in seconds, where the server itself is what is in the way. */
export const COME_BACK_AFTER = 5

/** A problem document that is never kept by a cache. */
export function refusal(
  status: number,
  detail: string,
  pathname: string,
  headers: Readonly<Record<string, string>> = {},
): Response {
  const response = refuse(problemOf(status, detail, pathname))
  response.headers.set('Cache-Control', 'no-store')
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value)
  return response
}

export function notNow(detail: string, pathname: string): Response {
  return refusal(503, detail, pathname, { 'Retry-After': String(COME_BACK_AFTER) })
}
