import { HttpResponse, type DefaultBodyType } from 'msw'
import { stableHash } from './stable-hash.ts'

function isNamedBy(condition: string, version: string): boolean {
  return condition
    .split(',')
    .map((each) => each.trim().replace(/^W\//u, ''))
    .some((each) => each === '*' || each === version)
}

/** The answer with its version, or 304 where the request names that version. It may be kept, but not used unasked. */
export async function conditional<Body extends DefaultBodyType>(
  request: Request,
  answer: HttpResponse<Body>,
): Promise<HttpResponse<Body>> {
  const version = `"${stableHash(await answer.clone().text())}"`
  const headers = { ETag: version, 'Cache-Control': 'no-cache' }
  const condition = request.headers.get('If-None-Match')
  if (condition !== null && isNamedBy(condition, version)) {
    return new HttpResponse<Body>(null, { status: 304, headers })
  }
  for (const [name, value] of Object.entries(headers)) answer.headers.set(name, value)
  return answer
}
