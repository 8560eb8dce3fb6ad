import { getResponse, http, HttpResponse, type HttpHandler } from 'msw'
import { DEFAULT_BASE_URL } from '../create-handlers.ts'

/** Numbers become texts and words become others, as a careless backend would have it. */
function breakContract(key: string, value: unknown): unknown {
  if (key === 'status') return 'fine'
  return typeof value === 'number' ? String(value) : value
}

/** What the handlers answer, with its successful bodies breaking the contract. */
export function malformed(handlers: HttpHandler[], baseUrl = DEFAULT_BASE_URL): HttpHandler[] {
  return [
    http.all(`${baseUrl}/*`, async ({ request }) => {
      const answer = await getResponse(handlers, request)
      if (answer?.status !== 200) return answer
      const body: unknown = await answer.json()
      return new HttpResponse(JSON.stringify(body, breakContract), {
        headers: { 'Content-Type': 'application/json' },
      })
    }),
    ...handlers,
  ]
}
