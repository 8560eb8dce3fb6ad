import { createServer, type Server, type ServerResponse } from 'node:http'
import { getResponse } from 'msw'
import { createHandlers } from '#mocks/create-handlers.ts'
import { answerWithFault, sendAnswer, type Answer, type Fault } from '#tests/e2e/faults.ts'
import { smallStore } from '#tests/mocks/small-store.ts'

export interface FaultServer {
  /** The base address of the API. */
  readonly baseUrl: string
  /** From now on every answer of the API has the fault; null for none. */
  readonly strike: (fault: Fault | null) => void
  /** How many requests have come since the server started. */
  readonly requestCount: () => number
  /** How many answers the client gave up before they were whole. */
  readonly abandonedCount: () => number
  readonly close: () => Promise<void>
}

const API_PATH = '/api/v1'
const handlers = createHandlers(smallStore)

async function trueAnswer(url: string): Promise<Answer> {
  const answer = await getResponse(handlers, new Request(url))
  if (answer === undefined)
    return { status: 404, headers: { 'Content-Type': 'text/html' }, body: '<p>Not here</p>' }
  const headers = new Headers(answer.headers)
  // A fault may change the body; Node states the length that results.
  headers.delete('Content-Length')
  return { status: answer.status, headers: Object.fromEntries(headers), body: await answer.text() }
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      resolve(typeof address === 'object' && address !== null ? address.port : 0)
    })
  })
}

/** The mock handlers behind real sockets, with the faults that only those have. */
export async function startFaultServer(): Promise<FaultServer> {
  let struck: Fault | null = null
  let requestCount = 0
  let abandonedCount = 0

  const respond = async (url: string, response: ServerResponse): Promise<void> => {
    const answer = await trueAnswer(`http://backend.test${url}`)
    await (struck === null || !url.startsWith(API_PATH)
      ? sendAnswer(response, answer)
      : answerWithFault(response, answer, struck))
  }
  const server = createServer((request, response) => {
    requestCount += 1
    response.on('close', () => {
      if (!response.writableFinished) abandonedCount += 1
    })
    void respond(request.url ?? '/', response)
  })
  const port = await listen(server)

  return {
    baseUrl: `http://127.0.0.1:${String(port)}${API_PATH}`,
    strike: (fault) => {
      struck = fault
    },
    requestCount: () => requestCount,
    abandonedCount: () => abandonedCount,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve()
        })
        server.closeAllConnections()
      }),
  }
}
