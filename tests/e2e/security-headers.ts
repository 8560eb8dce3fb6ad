import type { OutgoingHttpHeaders } from 'node:http'

/** What every answer carries, whatever its class, as a deployment of the app is asked to. */
const ALWAYS: OutgoingHttpHeaders = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
}

/** Who may frame an embed unless a deployment names its own sites: any page that came over a safe connection. */
export const EMBEDDED_BY: readonly string[] = ['https:']

/**
 * The page's own policy, which stands in its markup, and what only a header can say: nothing may be framed but
 * embeds, and those by the sources of `embeddedBy` alone.
 */
export function securityHeaders(
  indexHtml: string,
  embeddedBy = EMBEDDED_BY,
): (pathname: string) => OutgoingHttpHeaders {
  const policy = policyOf(indexHtml)
  const anywhere = { ...ALWAYS, 'Content-Security-Policy': `${policy}; frame-ancestors 'none'` }
  if (embeddedBy.length === 0) return () => anywhere
  const embed = {
    ...ALWAYS,
    'Content-Security-Policy': `${policy}; frame-ancestors ${embeddedBy.join(' ')}`,
    // A host that isolates itself takes frames of other origins only where these allow it.
    'Cross-Origin-Resource-Policy': 'cross-origin',
  }
  return (pathname) => (pathname.startsWith('/embed/') ? embed : anywhere)
}

function policyOf(indexHtml: string): string {
  const policy = /<meta\s+http-equiv="Content-Security-Policy"\s+content="(?<policy>[^"]+)"/u.exec(
    indexHtml,
  )?.[1]
  if (policy === undefined) {
    throw new Error(
      'index.html carries no Content Security Policy. Put its meta element back and build again.',
    )
  }
  return policy
}
