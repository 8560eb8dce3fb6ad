import { ApiError, type ProblemDocument } from './api-error.ts'
import { pathOf, placeOf } from './contract-fault.ts'
import { DeadlinePassed, withDeadline } from './deadline.ts'
import { ASKED_WITH, type GivenAnswers } from './first-answers.ts'
import { BodyFault, readText } from './read-text.ts'
import { retryAfterMs } from './retry-after.ts'
import { validateProblem, type AnswerValidator } from './validators.js'

export interface Transport {
  readonly fetch: (request: Request) => Promise<Response>
  readonly credentials: RequestCredentials
  /** Covers the headers and the whole body. */
  readonly timeoutMs: number
  readonly maxBytes: number
  /** Addresses whose last answer came and was of no use; what the browser keeps of it shall not come back. */
  readonly doubted: Set<string>
  /** What need not be asked for. */
  readonly given: GivenAnswers
}

interface Exchange<Answer> {
  /** What is asked for, for the error's sentence. */
  readonly resource: string
  readonly signal: AbortSignal | undefined
  readonly validate: AnswerValidator<Answer>
  /** The place of the first fault that the schema cannot see, or null. */
  readonly check?: (answer: Answer) => readonly (string | number)[] | null
  readonly address: string
}

/** A problem document says a few sentences; what is longer, or takes longer, is not waited for. */
const PROBLEM_MAX_BYTES = 100_000
const PROBLEM_TIMEOUT_MS = 2_000

function mediaTypeOf(response: Response): string {
  return (response.headers.get('Content-Type') ?? '').replace(/;.*$/u, '').trim().toLowerCase()
}

async function problemOf(response: Response, signal: AbortSignal): Promise<ProblemDocument | null> {
  if (!mediaTypeOf(response).endsWith('json')) return null
  try {
    const text = await withDeadline(PROBLEM_TIMEOUT_MS, signal, (inTime) =>
      readText(response, { maxBytes: PROBLEM_MAX_BYTES, signal: inTime }),
    )
    const body: unknown = JSON.parse(text)
    return validateProblem(body) ? body : null
  } catch {
    // The status is known already, and tells more than a second failure would.
    return null
  }
}

async function refusal(resource: string, response: Response, signal: AbortSignal): Promise<ApiError> {
  const { status } = response
  const problem = await problemOf(response, signal)
  const said = problem?.detail ?? problem?.title
  return new ApiError(resource, {
    kind: 'http',
    reason: `the backend answered ${String(status)}${said === undefined ? '' : ` and says "${said}"`}`,
    status,
    problem,
    retryAfterMs: retryAfterMs(response.headers),
  })
}

function breach(resource: string, status: number, reason: string, cause?: unknown): ApiError {
  return new ApiError(resource, { kind: 'contract', reason, status, cause })
}

function breachAt(resource: string, status: number, detailPath: string): ApiError {
  const place = detailPath === '' ? 'as a whole' : `at ${detailPath}`
  return new ApiError(resource, {
    kind: 'contract',
    reason: `the response breaks the contract ${place}`,
    status,
    detailPath,
  })
}

/** The body of an answer as what it is; throws where it breaks the contract. */
function checked<Answer>(
  body: unknown,
  { resource, validate, check }: Exchange<Answer>,
  status: number,
): Answer {
  if (!validate(body)) {
    const [fault] = validate.errors ?? []
    throw breachAt(resource, status, fault === undefined ? '' : placeOf(fault))
  }
  const place = check?.(body) ?? null
  if (place !== null) throw breachAt(resource, status, pathOf(place))
  return body
}

async function readAnswer<Answer>(
  response: Response,
  request: Exchange<Answer>,
  { maxBytes }: Transport,
  signal: AbortSignal,
): Promise<Answer> {
  const { resource } = request
  const { status } = response
  const mediaType = mediaTypeOf(response)
  if (mediaType !== 'application/json') {
    const found = mediaType === '' ? 'of no stated type' : mediaType
    throw breach(resource, status, `the response is ${found}, not application/json`)
  }

  const text = await readText(response, { maxBytes, signal })
  if (text.trim() === '') throw breach(resource, status, 'the response is empty')
  let body: unknown
  try {
    body = JSON.parse(text)
  } catch (error) {
    throw breach(resource, status, 'the response is no whole JSON document', error)
  }
  return checked(body, request, status)
}

function unreachable(resource: string, reason: string, cause: unknown): ApiError {
  return new ApiError(resource, { kind: 'network', reason, cause })
}

function explain(error: unknown, resource: string, { timeoutMs, maxBytes }: Transport): ApiError {
  if (error instanceof ApiError) return error
  if (error instanceof DeadlinePassed) {
    const reason = `no whole answer came within ${String(timeoutMs / 1000)} s`
    return new ApiError(resource, { kind: 'timeout', reason, cause: error })
  }
  if (error instanceof BodyFault) {
    switch (error.why) {
      case 'cut':
        return unreachable(resource, 'the connection ended within the response', error)
      case 'too-large':
        return breach(resource, 200, `the response is larger than ${String(maxBytes / 1_000_000)} MB`, error)
      case 'not-utf-8':
        return breach(resource, 200, 'the response is not UTF-8', error)
    }
  }
  return breach(resource, 200, 'the response cannot be understood', error)
}

/** The answer where it is a 200; anything else is thrown. */
async function accept(resource: string, response: Response, signal: AbortSignal): Promise<Response> {
  const { status } = response
  if (status === 200) return response
  if (status === 304) throw breach(resource, status, 'the backend answered 304 to an unconditional request')
  if (response.ok) throw breach(resource, status, `the backend answered ${String(status)} in place of 200`)
  throw await refusal(resource, response, signal)
}

/**
 * One request and its whole answer, checked against the contract. What goes wrong is an `ApiError`; an
 * abort by the caller is none and comes out as an AbortError.
 */
export async function exchange<Answer>(request: Exchange<Answer>, transport: Transport): Promise<Answer> {
  const { resource, signal: callerSignal, address } = request
  const { doubted, credentials, given } = transport
  const body = given.get(address)
  if (given.delete(address)) return checked(body, request, 200)
  try {
    return await withDeadline(transport.timeoutMs, callerSignal, async (signal) => {
      const cache = doubted.has(address) ? 'reload' : ASKED_WITH.cache
      const sent = new Request(address, { ...ASKED_WITH, cache, credentials, signal })
      const response = await transport.fetch(sent).catch((error: unknown) => {
        throw unreachable(resource, 'the backend could not be reached', error)
      })
      const accepted = await accept(resource, response, signal)
      doubted.add(address)
      const answer = await readAnswer(accepted, request, transport, signal)
      doubted.delete(address)
      return answer
    })
  } catch (error) {
    if (callerSignal?.aborted === true) {
      throw new DOMException(`Loading ${resource} was abandoned.`, 'AbortError')
    }
    throw explain(error, resource, transport)
  }
}
