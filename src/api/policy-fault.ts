/** As much of a violation as is looked at. */
export interface PolicyViolation {
  readonly effectiveDirective: string
  readonly blockedURI: string
  readonly documentURI: string
  readonly originalPolicy: string
}

function allowedToConnect(policy: string): readonly string[] {
  const directives = policy.split(';').map((directive) => directive.trim().split(/\s+/u))
  return directives.find(([name]) => name === 'connect-src')?.slice(1) ?? []
}

/** Whether a source of the policy names the origin, or may: of patterns nobody decides here. */
function mayName(source: string, origin: string, ownOrigin: string): boolean {
  if (source === "'self'") return origin === ownOrigin
  return source === origin || source.startsWith(`${origin}/`) || /\*|:$/u.test(source)
}

/**
 * What to do where the policy of the page shuts out the API; null where something else was shut out. An
 * origin that the policy does name was allowed, and redirects to one that is not: a matter of the backend.
 */
export function policyFault(
  { effectiveDirective, blockedURI, documentURI, originalPolicy }: PolicyViolation,
  { origin }: URL,
): string | null {
  if (effectiveDirective !== 'connect-src' || !blockedURI.startsWith(origin)) return null
  const { origin: ownOrigin } = new URL(documentURI)
  if (allowedToConnect(originalPolicy).some((source) => mayName(source, origin, ownOrigin))) return null
  return (
    `The Content Security Policy in index.html does not let this page ask ${origin}. ` +
    `Add ${origin} to its connect-src, as in "connect-src 'self' ${origin}", and reload.`
  )
}
