import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statSync } from 'node:fs'
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { extname, join, normalize, sep } from 'node:path'

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
}

const FOREVER = 'public, max-age=31536000, immutable'

/**
 * Serves the built app as a deployment does: files by their path, the page itself for every address
 * without an extension, 404 for a file that is not there.
 */
export function serveFile(
  folder: string,
  request: IncomingMessage,
  response: ServerResponse,
  pathname: string,
  headers: OutgoingHttpHeaders,
): void {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    sendText(response, 405, 'Only GET and HEAD are answered here.', { ...headers, Allow: 'GET, HEAD' })
    return
  }
  const file = extname(pathname) === '' ? join(folder, 'index.html') : fileIn(folder, pathname)
  if (file === null || !existsSync(file) || !statSync(file).isFile()) {
    sendText(response, 404, 'There is no such file.', headers)
    return
  }
  const content = readFileSync(file)
  const version = `"${createHash('sha256').update(content).digest('base64url')}"`
  const caching = { ETag: version, 'Cache-Control': pathname.startsWith('/assets/') ? FOREVER : 'no-cache' }
  if (request.headers['if-none-match'] === version) {
    response.writeHead(304, { ...headers, ...caching }).end()
    return
  }
  const type = TYPES[extname(file)] ?? 'application/octet-stream'
  response.writeHead(200, { ...headers, ...caching, 'Content-Type': type, 'Content-Length': content.length })
  response.end(request.method === 'HEAD' ? undefined : content)
}

/** Null where the path leads out of the folder. */
function fileIn(folder: string, pathname: string): string | null {
  const file = normalize(join(folder, pathname))
  return file.startsWith(normalize(folder + sep)) ? file : null
}

function sendText(
  response: ServerResponse,
  status: number,
  text: string,
  headers: OutgoingHttpHeaders,
): void {
  response.writeHead(status, { ...headers, 'Content-Type': 'text/plain; charset=utf-8' }).end(`${text}\n`)
}
