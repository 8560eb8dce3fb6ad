import type { Duplex } from 'node:stream'
import { problemOf } from '#contract/answers/problem.ts'
import type { HeadersOf } from './security-headers.ts'

const REFUSALS = {
  HPE_HEADER_OVERFLOW: [431, 'Request Header Fields Too Large', 'Send less in the headers.'],
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'Request Timeout', 'Send the request faster.'],
} as const

const OTHER = [400, 'Bad Request', 'This is no HTTP request that can be read.'] as const

function refusalOf(code: string | undefined): (typeof REFUSALS)[keyof typeof REFUSALS] | typeof OTHER {
  return code === 'HPE_HEADER_OVERFLOW' || code === 'ERR_HTTP_REQUEST_TIMEOUT' ? REFUSALS[code] : OTHER
}

/** Answers what never became a request: headers too large, too slow, or no HTTP at all. */
export function answerClientError(headersOf: HeadersOf): (fault: Error, socket: Duplex) => void {
  return (fault, socket) => {
    const code = 'code' in fault && typeof fault.code === 'string' ? fault.code : undefined
    if (code === 'ECONNRESET' || !socket.writable) {
      socket.destroy()
      return
    }
    const [status, phrase, detail] = refusalOf(code)
    const body = JSON.stringify(problemOf(status, detail, ''))
    const headers = {
      ...headersOf(''),
      'Content-Type': 'application/problem+json',
      'Content-Length': String(Buffer.byteLength(body)),
      'Cache-Control': 'no-store',
      Connection: 'close',
    }
    const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
    socket.end(`HTTP/1.1 ${String(status)} ${phrase}\r\n${lines.join('')}\r\n${body}`)
  }
}
