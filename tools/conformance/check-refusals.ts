import type { Query, Question } from './ask.ts'
import { checkOrigin } from './check-origin.ts'
import { mediaTypeFaults } from './media-type.ts'
import { judgeSchema, readJson } from './read-answer.ts'
import type { Rule } from './rules/advice.ts'
import type { Visit } from './visit.ts'

/** Ids as the contract wants them, that nobody will have given. */
export const NO_SUCH_ID = 'asked-for-by-the-conformance-check'
const NO_ID = 'No_Id'

/** Asks for what must be refused, and holds the refusal against the problem document of the contract. */
export async function checkRefusal(
  visit: Visit,
  rule: Rule,
  statuses: readonly number[],
  question: Question,
): Promise<void> {
  const { recorder, asker } = visit
  const answer = await asker.ask(question)
  const { request } = answer
  const expected = statuses.join(' or ')
  if (answer.kind === 'failure') {
    recorder.judge('reached', request, [{ expected, came: answer.reason }])
    return
  }
  checkOrigin(visit, request, answer.headers)
  const { status } = answer
  const wrong = { expected, came: String(status) }
  recorder.judge(rule, request, statuses.includes(status) ? [] : [wrong])
  if (status < 400) return
  const faults = mediaTypeFaults(answer.headers, 'application/problem+json')
  if (!recorder.judge('problem-document', request, faults)) return
  const problem = readJson(visit, answer)
  if (problem === undefined || !judgeSchema(visit, request, 'Problem', problem)) return
  const other = { expected: `status ${String(status)} in the document too`, came: String(problem.status) }
  recorder.judge('problem-document', request, problem.status === status ? [] : [other])
}

const UNKNOWN = 'unknown-refused'
const INPUT = 'input-refused'

/** A malformed id may as well be told as unknown. */
export async function checkUnknown(visit: Visit, planId: string | null): Promise<void> {
  const unknown: readonly (readonly string[])[] = [
    ['plans', NO_SUCH_ID],
    ['plans', NO_SUCH_ID, 'targets'],
    ['plans', NO_SUCH_ID, 'targets', NO_SUCH_ID],
    ['series', NO_SUCH_ID, 'observations'],
    ...(planId === null ? [] : [['plans', planId, 'targets', NO_SUCH_ID]]),
  ]
  const malformed: readonly (readonly string[])[] = [
    ['plans', NO_ID],
    ['plans', NO_ID, 'targets'],
    ['series', NO_ID, 'observations'],
    ...(planId === null ? [] : [['plans', planId, 'targets', NO_ID]]),
  ]
  await Promise.all([
    ...unknown.map((segments) => checkRefusal(visit, UNKNOWN, [404], { segments })),
    ...malformed.map((segments) => checkRefusal(visit, UNKNOWN, [400, 404], { segments })),
  ])
}

const BAD_DAYS: readonly Query[] = [
  { from: '2025-02-30' },
  { to: 'yesterday' },
  { publishedBy: '2025-13-01' },
  { from: '2025' },
  { from: ['2020-01-01', '2021-01-01'] },
]

export async function checkBadDays(visit: Visit, seriesId: string): Promise<void> {
  const segments = ['series', seriesId, 'observations']
  await Promise.all(BAD_DAYS.map((query) => checkRefusal(visit, INPUT, [400], { segments, query })))
}

export const BAD_LIMITS = ['0', '1001', 'x', '1.5', '-1'] as const

/** Limits and cursors that a list must refuse. `foreign` is a cursor of another list, where there is one. */
export async function checkBadPaging(
  visit: Visit,
  segments: readonly string[],
  foreign: string | null,
): Promise<void> {
  const cursors = ['nonsense', ...(foreign === null ? [] : [foreign])]
  await Promise.all([
    ...BAD_LIMITS.map((limit) => checkRefusal(visit, 'limit-refused', [400], { segments, query: { limit } })),
    checkRefusal(visit, INPUT, [400], { segments, query: { limit: ['1', '2'] } }),
    ...cursors.map((cursor) => checkRefusal(visit, 'cursor-refused', [400], { segments, query: { cursor } })),
  ])
}
