import { createServer, type OutgoingHttpHeaders } from 'node:http'

/** A site of another origin that shows something of the app within a page of its own. */
export interface HostSite {
  /** `http://localhost:…`, without a slash at the end. */
  readonly url: string
  readonly stop: () => Promise<void>
}

export async function startHostSite(body: string, headers: OutgoingHttpHeaders = {}): Promise<HostSite> {
  const server = createServer((request, response) => {
    const isPage = request.url === '/'
    response.writeHead(isPage ? 200 : 204, { ...headers, 'Content-Type': 'text/html; charset=utf-8' })
    response.end(isPage ? `<!doctype html><html lang="en"><title>Host</title>${body}</html>` : undefined)
  })
  await new Promise<void>((resolve) => {
    server.listen(0, 'localhost', resolve)
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The host site listens on no port.')
  return {
    url: `http://localhost:${String(address.port)}`,
    stop: async () => {
      await new Promise<void>((resolve) => {
        server.close(() => {
          resolve()
        })
        server.closeAllConnections()
      })
    },
  }
}
