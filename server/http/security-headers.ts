/** What every answer carries, whatever its class. */
const ALWAYS = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
} as const

/** Who may frame an embed unless a deployment names its own sites: any page that came over a safe connection. */
export const EMBEDDED_BY: readonly string[] = ['https:']

/** The policy of a server that serves no page. */
export const NO_PAGE_POLICY = "default-src 'none'"

export type HeadersOf = (pathname: string) => Readonly<Record<string, string>>

/**
 * The page's own policy as it is now, and what only a header can say: nothing may be framed but embeds, and
 * those by the sources of `embeddedBy` alone.
 */
export function securityHeaders(
  policy: () => string,
  embeddedBy: readonly string[] = EMBEDDED_BY,
): HeadersOf {
  return (pathname) =>
    embeddedBy.length > 0 && pathname.startsWith('/embed/')
      ? {
          ...ALWAYS,
          'Content-Security-Policy': `${policy()}; frame-ancestors ${embeddedBy.join(' ')}`,
          // A host that isolates itself takes frames of other origins only where these allow it.
          'Cross-Origin-Resource-Policy': 'cross-origin',
        }
      : { ...ALWAYS, 'Content-Security-Policy': `${policy()}; frame-ancestors 'none'` }
}

/** The policy that stands in the markup of a page. */
export function policyOf(indexHtml: string): string {
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
