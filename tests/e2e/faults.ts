import type { OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { JSON_FAULTS, spoilJson, type JsonFault } from './json-faults.ts'

/** What a backend and a network can do to an answer, by the lists that the tests run through. */

/** Every kind of abort that Playwright's `route.abort` knows. */
export const ABORTS = [
  'aborted',
  'accessdenied',
  'addressunreachable',
  'blockedbyclient',
  'blockedbyresponse',
  'connectionaborted',
  'connectionclosed',
  'connectionfailed',
  'connectionrefused',
  'connectionreset',
  'internetdisconnected',
  'namenotresolved',
  'timedout',
  'failed',
] as const

export const STATUSES = [
  204, 301, 304, 400, 401, 403, 404, 408, 409, 412, 413, 422, 429, 500, 502, 503,
] as const

export const BODIES = [
  'empty',
  'truncated',
  'html',
  'wrong-type',
  'byte-order-mark',
  'bad-gzip',
  'huge',
  'deep',
  ...JSON_FAULTS,
] as const

export const CONNECTION_FAULTS = ['reset', 'closed', 'reset-in-body', 'closed-in-body'] as const

export type BodyFault = (typeof BODIES)[number]
export type ConnectionFault = (typeof CONNECTION_FAULTS)[number]

export type Fault =
  | { readonly kind: 'status'; readonly status: number; readonly headers?: Readonly<Record<string, string>> }
  | { readonly kind: 'body'; readonly body: BodyFault }
  | { readonly kind: 'connection'; readonly connection: ConnectionFault }
  /** The true answer, later. */
  | { readonly kind: 'delay'; readonly ms: number }
  /** No byte, ever. */
  | { readonly kind: 'never' }
  /** Headers, then no byte of the body. */
  | { readonly kind: 'silent-body' }
  /** The true answer, so many bytes at a time. */
  | { readonly kind: 'drip'; readonly bytes: number; readonly everyMs: number }
  /** The true answer once `release` resolves: for answers that overtake each other. */
  | { readonly kind: 'held'; readonly release: Promise<void> }
  /** The true answer, changed. */
  | { readonly kind: 'rewritten'; readonly rewrite: (body: string) => string }

/** A true answer, as the handlers give it. */
export interface Answer {
  readonly status: number
  readonly headers: OutgoingHttpHeaders
  readonly body: string
}

const HUGE_BYTES = 50_000_000
const DEEP_LEVELS = 100_000

/** Answers in the way of the fault. The connection ends when the client or the server gives up. */
export async function answerWithFault(response: ServerResponse, answer: Answer, fault: Fault): Promise<void> {
  switch (fault.kind) {
    case 'status':
      return answerWithStatus(response, fault.status, fault.headers ?? {})
    case 'body':
      return answerWithBody(response, answer, fault.body)
    case 'connection':
      return breakConnection(response, answer, fault.connection)
    case 'delay':
      await pause(fault.ms)
      return sendAnswer(response, answer)
    case 'never':
      return
    case 'silent-body':
      response.writeHead(answer.status, { ...answer.headers, 'Content-Length': byteLength(answer.body) })
      response.flushHeaders()
      return
    case 'drip':
      return drip(response, answer, fault.bytes, fault.everyMs)
    case 'held':
      await fault.release
      return sendAnswer(response, answer)
    case 'rewritten':
      return sendAnswer(response, rewritten(answer, fault.rewrite))
  }
}

/** Nothing where the client has gone meanwhile. */
export function sendAnswer(response: ServerResponse, { status, headers, body }: Answer): void {
  if (response.destroyed) return
  response.writeHead(status, headers)
  response.end(body)
}

function answerWithStatus(
  response: ServerResponse,
  status: number,
  headers: Readonly<Record<string, string>>,
): void {
  const isBodiless = status === 204 || status === 304
  const problem = {
    type: 'about:blank',
    title: `Status ${String(status)}`,
    status,
    detail: 'Asked for by a test.',
  }
  response.writeHead(status, {
    ...(isBodiless ? {} : { 'Content-Type': 'application/problem+json' }),
    ...(status === 301 ? { Location: '/moved-away' } : {}),
    ...headers,
  })
  response.end(isBodiless ? undefined : JSON.stringify(problem))
}

/** Another answer is another version, unlike a body that was spoilt on its way. */
function rewritten({ status, headers, body }: Answer, rewrite: (body: string) => string): Answer {
  const others = Object.entries(headers).filter(([name]) => name !== 'etag')
  return { status, headers: Object.fromEntries(others), body: rewrite(body) }
}

function answerWithBody(response: ServerResponse, answer: Answer, fault: BodyFault): void {
  sendAnswer(response, isJsonFault(fault) ? spoilt(answer, fault) : WRAPPINGS[fault](answer))
}

function spoilt(answer: Answer, fault: JsonFault): Answer {
  return { ...answer, body: spoilJson(answer.body, fault) }
}

function isJsonFault(fault: BodyFault): fault is JsonFault {
  return JSON_FAULTS.some((name) => name === fault)
}

const WRAPPINGS: Readonly<Record<Exclude<BodyFault, JsonFault>, (answer: Answer) => Answer>> = {
  empty: (answer) => ({ ...answer, body: '' }),
  truncated: (answer) => ({ ...answer, body: answer.body.slice(0, Math.floor(answer.body.length / 2)) }),
  html: (answer) => ({
    ...withHeader(answer, 'content-type', 'text/html'),
    body: '<!doctype html><title>Sign in</title><p>Sign in to the network.</p>',
  }),
  'wrong-type': (answer) => withHeader(answer, 'content-type', 'text/plain'),
  'byte-order-mark': (answer) => ({ ...answer, body: `\uFEFF${answer.body}` }),
  'bad-gzip': (answer) => withHeader(answer, 'content-encoding', 'gzip'),
  huge: (answer) => ({ ...answer, body: padded(answer.body) }),
  deep: (answer) => ({ ...answer, body: '['.repeat(DEEP_LEVELS) + ']'.repeat(DEEP_LEVELS) }),
}

function withHeader(answer: Answer, name: string, value: string): Answer {
  return { ...answer, headers: { ...answer.headers, [name]: value } }
}

/** The true answer with fifty million bytes in a field that the contract does not know. */
function padded(body: string): string {
  return body.replace(/\}$/u, `,"padding":"${'x'.repeat(HUGE_BYTES)}"}`)
}

function breakConnection(response: ServerResponse, answer: Answer, fault: ConnectionFault): void {
  const { socket } = response
  if (socket === null) return
  const isReset = fault === 'reset' || fault === 'reset-in-body'
  const end = (): void => {
    if (isReset) socket.resetAndDestroy()
    else socket.destroy()
  }
  if (fault === 'reset' || fault === 'closed') return end()
  response.writeHead(answer.status, { ...answer.headers, 'Content-Length': byteLength(answer.body) })
  response.write(answer.body.slice(0, Math.floor(answer.body.length / 2)), end)
}

async function drip(response: ServerResponse, answer: Answer, bytes: number, everyMs: number): Promise<void> {
  const body = Buffer.from(answer.body)
  response.writeHead(answer.status, { ...answer.headers, 'Content-Length': body.length })
  for (let sent = 0; sent < body.length && !response.destroyed; sent += bytes) {
    response.write(body.subarray(sent, sent + bytes))
    await pause(everyMs)
  }
  response.end()
}

function byteLength(text: string): number {
  return Buffer.byteLength(text)
}

async function pause(ms: number): Promise<void> {
  await new Promise<void>((resolve) => {
    setTimeout(resolve, ms).unref()
  })
}
