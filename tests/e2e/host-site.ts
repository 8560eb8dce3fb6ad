import type { OutgoingHttpHeaders } from 'node:http'
import { startLocalSite, type LocalSite } from './local-site.ts'

/** A site of another origin that shows something of the app within a page of its own. */
export async function startHostSite(body: string, headers: OutgoingHttpHeaders = {}): Promise<LocalSite> {
  return startLocalSite((request, response) => {
    const isPage = request.url === '/'
    response.writeHead(isPage ? 200 : 204, { ...headers, 'Content-Type': 'text/html; charset=utf-8' })
    response.end(isPage ? `<!doctype html><html lang="en"><title>Host</title>${body}</html>` : undefined)
  })
}
