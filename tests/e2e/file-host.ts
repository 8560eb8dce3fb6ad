import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, normalize, sep } from 'node:path'

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

export interface FileHost {
  /** `http://localhost:…`, without a slash at the end. */
  readonly url: string
  readonly stop: () => Promise<void>
}

interface FileHostOptions {
  /** The path that the folder lies at: `/sub/`. */
  readonly below: string
  /** What is answered where there is no file. */
  readonly otherwise: { readonly page: string; readonly status: number }
}

/** A host that serves the files of a folder, and sends no header but their type. */
export async function startFileHost(
  folder: string,
  { below, otherwise }: FileHostOptions,
): Promise<FileHost> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const file = pathname.startsWith(below) ? normalize(join(folder, pathname.slice(below.length))) : ''
    const isFile = file.startsWith(folder + sep) && existsSync(file) && statSync(file).isFile()
    const found = isFile ? file : join(folder, otherwise.page)
    response.writeHead(isFile ? 200 : otherwise.status, { 'Content-Type': TYPES[extname(found)] ?? '' })
    response.end(readFileSync(found))
  })
  await new Promise<void>((resolve) => {
    server.listen(0, 'localhost', resolve)
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The host listens on no port.')
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
