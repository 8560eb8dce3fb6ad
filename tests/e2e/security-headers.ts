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

/** The page's own policy, which stands in its markup, and what only a header can say. */
export function securityHeaders(indexHtml: string): OutgoingHttpHeaders {
  return { ...ALWAYS, 'Content-Security-Policy': `${policyOf(indexHtml)}; frame-ancestors 'none'` }
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
