import { setTimeout as pause } from 'node:timers/promises'
import { createGate } from './gate.ts'
import type { Settings } from './options.ts'
import { readBody, type Body } from './read-body.ts'

/** Each name with one value; a list asks for the name several times. */
export type Query = Readonly<Record<string, string | readonly string[] | undefined>>

export interface Question {
  readonly segments: readonly string[]
  readonly query?: Query
  readonly headers?: Readonly<Record<string, string>>
}

export interface Answer {
  readonly kind: 'answer'
  /** As a line names it: `GET /plans/harbour-plan`. */
  readonly request: string
  readonly status: number
  readonly headers: Headers
  readonly body: Body
}

export interface Failure {
  readonly kind: 'failure'
  readonly request: string
  readonly reason: string
}

export interface Asker {
  readonly ask: (question: Question) => Promise<Answer | Failure>
  /** The address and headers of a request, and how a line names it. */
  readonly prepare: (question: Question) => {
    readonly request: string
    readonly url: URL
    readonly headers: Headers
  }
  readonly requests: () => number
}

const AT_A_TIME = 4
const MOST_TRIES = 5
const LONGEST_PAUSE_S = 60

/** Undefined where the answer is no plea to come back later. */
function pauseOf({ status, headers }: Response): number | undefined {
  const after = headers.get('Retry-After')
  if (status !== 429 && (status !== 503 || after === null)) return undefined
  const seconds = Number(after ?? '1')
  const wanted = Number.isFinite(seconds) ? seconds : (Date.parse(after ?? '') - Date.now()) / 1000
  return Math.min(Math.max(Number.isNaN(wanted) ? 1 : wanted, 0), LONGEST_PAUSE_S) * 1000
}

/** What the system says of a connection that failed, without the trace. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if (error.name === 'TimeoutError') return 'no whole answer in time'
  const { cause } = error
  if (!(cause instanceof Error)) return error.message
  const code: unknown = Reflect.get(cause, 'code')
  return cause.message === '' && typeof code === 'string' ? code : cause.message
}

/** Asks one backend, gently: few requests at a time, and later again where it pleads for that. */
export function createAsker(base: URL, settings: Settings): Asker {
  const gate = createGate(AT_A_TIME)
  let requests = 0

  const prepare: Asker['prepare'] = ({ segments, query = {}, headers: more = {} }) => {
    const url = new URL(base)
    const path = segments.map((segment) => encodeURIComponent(segment)).join('/')
    url.pathname = `${url.pathname.replace(/\/$/u, '')}/${path}${settings.suffix}`
    for (const [name, value] of Object.entries(query)) {
      for (const each of [value ?? []].flat()) url.searchParams.append(name, each)
    }
    const origin = settings.origin === null ? {} : { Origin: settings.origin }
    const headers = new Headers({ Accept: 'application/json', ...origin, ...settings.headers, ...more })
    return { request: `GET /${path}${settings.suffix}${url.search}`, url, headers }
  }

  const ask = async (question: Question): Promise<Answer | Failure> => {
    const { request, url, headers } = prepare(question)
    for (let tries = 1; ; tries += 1) {
      requests += 1
      try {
        const signal = AbortSignal.timeout(settings.timeoutMs)
        const response = await fetch(url, { headers, signal, redirect: 'manual', cache: 'no-store' })
        const body = await readBody(response)
        const wait = pauseOf(response)
        if (wait === undefined || tries === MOST_TRIES) {
          return { kind: 'answer', request, status: response.status, headers: response.headers, body }
        }
        await pause(wait)
      } catch (error) {
        return { kind: 'failure', request, reason: reasonOf(error) }
      }
    }
  }

  return { ask: (question) => gate(() => ask(question)), prepare, requests: () => requests }
}
