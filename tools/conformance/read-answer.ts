import { isDescribed, schemaFaultsOf, type Schemas } from '#tools/contract/described.ts'
import type { Answer, Question } from './ask.ts'
import { checkOrigin } from './check-origin.ts'
import { mediaTypeFaults } from './media-type.ts'
import type { Rule } from './rules/advice.ts'
import { shown } from './rules/fault.ts'
import type { Visit } from './visit.ts'

export interface ReadAnswer<Value> {
  readonly request: string
  readonly value: Value
  readonly etag: string | null
}

function statusAdvice({ status, headers }: Answer): string {
  const location = headers.get('Location')
  if (location !== null) return `${String(status)}, which leads to ${location}`
  if (status === 401 || status === 403) return `${String(status)} (sign in with --header or --cookie)`
  if (status === 429) return '429, five times'
  return String(status)
}

/** Undefined where the body is no JSON document, which is then told. */
export function readJson({ recorder }: Visit, { request, body }: Answer): unknown {
  if (body.kind === 'unreadable') {
    recorder.judge('body', request, [{ expected: 'a JSON document', came: body.reason }])
    return undefined
  }
  try {
    const value: unknown = JSON.parse(body.text)
    recorder.judge('body', request, [])
    return value
  } catch {
    const came = body.text === '' ? 'an empty body' : shown(body.text.slice(0, 60))
    recorder.judge('body', request, [{ expected: 'a JSON document', came }])
    return undefined
  }
}

/** True where the value is as the schema of this name says. */
export function judgeSchema<Name extends keyof Schemas>(
  { recorder }: Visit,
  request: string,
  name: Name,
  value: unknown,
): value is Schemas[Name] {
  const faults = schemaFaultsOf(name, value).map(({ place, message }) => ({
    expected: `${name}${place === '' ? '' : ` at ${place}`}: ${message}`,
    came: shown(valueAt(value, place)),
  }))
  return recorder.judge('schema', request, faults) && isDescribed(name, value)
}

function valueAt(value: unknown, place: string): unknown {
  let found = value
  for (const [part] of place.matchAll(/[^.[\]]+/gu)) {
    found = typeof found === 'object' && found !== null ? Reflect.get(found, part) : undefined
  }
  return found
}

/** Asks for what should be there, and holds the answer against its schema. Null where it can't be used. */
export async function readAnswer<Name extends keyof Schemas>(
  visit: Visit,
  name: Name,
  question: Question,
  statusRule: Rule = 'status',
): Promise<ReadAnswer<Schemas[Name]> | null> {
  const { recorder, claims } = visit
  const answer = await visit.asker.ask(question)
  const { request } = answer
  if (answer.kind === 'failure') {
    recorder.judge('reached', request, [{ expected: 'an answer', came: answer.reason }])
    return null
  }
  recorder.judge('reached', request, [])
  checkOrigin(visit, request, answer.headers)
  const came = answer.status === 200 ? [] : [{ expected: '200', came: statusAdvice(answer) }]
  if (!recorder.judge(statusRule, request, came)) return null
  const isJson = recorder.judge('media-type', request, mediaTypeFaults(answer.headers, 'application/json'))
  const etag = answer.headers.get('ETag')
  if (claims.conditionalRequests) {
    const isTag = etag !== null && /^(?:W\/)?"[^"]*"$/u.test(etag)
    const wanted = { expected: 'an ETag in double quotes', came: shown(etag ?? undefined) }
    recorder.judge('etag-given', request, isTag ? [] : [wanted])
  }
  // A page of HTML is told once, by its type.
  if (!isJson && answer.body.kind === 'text' && answer.body.text.trimStart().startsWith('<')) return null
  const value = readJson(visit, answer)
  if (value === undefined || !judgeSchema(visit, request, name, value)) return null
  return { request, value, etag }
}
