import type { Received } from './environment.ts'
import { refusal } from './refusal.ts'

/** For a path that is there, asked by a method that it doesn't take. */
export function onlyRead(c: Received): Response {
  return refusal(405, 'Only GET and HEAD are answered here.', c.req.path, { Allow: 'GET, HEAD' })
}
