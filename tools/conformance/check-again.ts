import { isDeepStrictEqual } from 'node:util'
import type { Schemas } from '#tools/contract/described.ts'
import type { Question } from './ask.ts'
import { readAnswer, type ReadAnswer } from './read-answer.ts'
import { shown, type Fault } from './rules/fault.ts'
import type { Visit } from './visit.ts'

function differenceBetween(first: unknown, second: unknown, place = ''): string {
  if (typeof first !== 'object' || first === null || typeof second !== 'object' || second === null)
    return place
  const keys = [...new Set([...Object.keys(first), ...Object.keys(second)])]
  const key = keys.find((each) => !isDeepStrictEqual(Reflect.get(first, each), Reflect.get(second, each)))
  if (key === undefined) return place
  const at = /^\d+$/u.test(key) ? `${place}[${key}]` : `${place}${place === '' ? '' : '.'}${key}`
  return differenceBetween(Reflect.get(first, key), Reflect.get(second, key), at)
}

/** The same version by the weak comparison that `If-None-Match` is defined by. */
function isSameVersion(one: string | null, other: string): boolean {
  const withoutMark = (etag: string): string => etag.replace(/^W\//u, '')
  return one !== null && withoutMark(one) === withoutMark(other)
}

async function checkNotModified({ asker, recorder }: Visit, question: Question, etag: string): Promise<void> {
  const headers = { ...question.headers, 'If-None-Match': etag }
  const answer = await asker.ask({ ...question, headers })
  const request = `${answer.request} (If-None-Match: ${etag})`
  if (answer.kind === 'failure') {
    recorder.judge('not-modified', request, [{ expected: '304', came: answer.reason }])
    return
  }
  const faults: Fault[] = []
  if (answer.status !== 304) faults.push({ expected: '304', came: String(answer.status) })
  else {
    const tag = answer.headers.get('ETag')
    if (!isSameVersion(tag, etag))
      faults.push({ expected: `304 with ETag ${etag}`, came: shown(tag ?? undefined) })
    const hasBody = answer.body.kind === 'unreadable' || answer.body.text !== ''
    if (hasBody) faults.push({ expected: '304 without a body', came: 'one' })
  }
  recorder.judge('not-modified', request, faults)
}

async function checkOtherVersion({ asker, recorder }: Visit, question: Question): Promise<void> {
  const headers = { ...question.headers, 'If-None-Match': '"of-another-version"' }
  const answer = await asker.ask({ ...question, headers })
  const came = answer.kind === 'failure' ? answer.reason : String(answer.status)
  const request = `${answer.request} (If-None-Match: "of-another-version")`
  recorder.judge('not-modified', request, came === '200' ? [] : [{ expected: '200', came }])
}

/** Asks a second time: the same answer with the same version, and 304 where that is claimed. */
export async function checkAgain<Name extends keyof Schemas>(
  visit: Visit,
  name: Name,
  question: Question,
  first: ReadAnswer<Schemas[Name]>,
): Promise<void> {
  const { recorder, claims } = visit
  const second = await readAnswer(visit, name, question)
  if (second === null) return
  const isSame = isDeepStrictEqual(first.value, second.value)
  const place = differenceBetween(first.value, second.value)
  recorder.judge(
    'same-twice',
    first.request,
    isSame ? [] : [{ expected: 'the same answer twice', came: `another ${place} the second time` }],
  )
  if (!claims.conditionalRequests || first.etag === null) return
  const came = shown(second.etag ?? undefined)
  recorder.judge(
    'etag-stable',
    first.request,
    first.etag === second.etag || !isSame ? [] : [{ expected: `ETag ${first.etag} again`, came }],
  )
  await checkNotModified(visit, question, second.etag ?? first.etag)
  await checkOtherVersion(visit, question)
}
