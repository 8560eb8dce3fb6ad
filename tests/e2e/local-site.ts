import { createServer, type RequestListener } from 'node:http'

export interface LocalSite {
  /** `http://localhost:…`, without a slash at the end. */
  readonly url: string
  readonly stop: () => Promise<void>
}

/** Answers on a port of its own, which makes it an origin of its own. */
export async function startLocalSite(answer: RequestListener): Promise<LocalSite> {
  const server = createServer(answer)
  await new Promise<void>((resolve) => {
    server.listen(0, 'localhost', resolve)
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The site listens on no port.')
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
