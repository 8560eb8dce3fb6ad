import { existsSync, readFileSync, statSync } from 'node:fs'
import { extname, join, normalize, sep } from 'node:path'
import { startLocalSite, type LocalSite } from './local-site.ts'

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
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
): Promise<LocalSite> {
  return startLocalSite((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const file = pathname.startsWith(below) ? normalize(join(folder, pathname.slice(below.length))) : ''
    const isFile = file.startsWith(folder + sep) && existsSync(file) && statSync(file).isFile()
    const found = isFile ? file : join(folder, otherwise.page)
    response.writeHead(isFile ? 200 : otherwise.status, { 'Content-Type': TYPES[extname(found)] ?? '' })
    response.end(readFileSync(found))
  })
}
