import type { Outcome } from './answers.ts'
import type { Problem } from './problem.ts'
import { stableHash } from './stable-hash.ts'

function isNamedBy(condition: string, version: string): boolean {
  return condition
    .split(',')
    .map((each) => each.trim().replace(/^W\//u, ''))
    .some((each) => each === '*' || each === version)
}

export function refuse(problem: Problem): Response {
  return new Response(JSON.stringify(problem), {
    status: problem.status,
    headers: { 'Content-Type': 'application/problem+json' },
  })
}

/**
 * The outcome on the wire: with its version, or 304 where the request names that version. It may be kept,
 * but not used unasked.
 */
export function respond(request: Request, outcome: Outcome<unknown>): Response {
  return outcome.status === 200 ? conditional(request, JSON.stringify(outcome.body)) : refuse(outcome.body)
}

/** A body of JSON with its version, or 304. */
export function conditional(request: Request, text: string): Response {
  const version = `"${stableHash(text)}"`
  const headers = { ETag: version, 'Cache-Control': 'no-cache' }
  const condition = request.headers.get('If-None-Match')
  if (condition !== null && isNamedBy(condition, version)) {
    return new Response(null, { status: 304, headers })
  }
  return new Response(text, { headers: { ...headers, 'Content-Type': 'application/json' } })
}
