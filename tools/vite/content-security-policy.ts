import type { Plugin } from 'vite'

/**
 * Takes the policy out of the page in development only: the dev server's own styles and refresh script
 * are inline. The policy itself stands in index.html, where whoever deploys the build edits it.
 */
export function contentSecurityPolicyInBuildsOnly(): Plugin {
  return {
    name: 'content-security-policy-in-builds-only',
    apply: 'serve',
    transformIndexHtml: (html) => html.replace(/\s*<meta\s+http-equiv="Content-Security-Policy"[^>]*>/u, ''),
  }
}
