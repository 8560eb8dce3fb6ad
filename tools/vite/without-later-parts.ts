import type { Plugin } from 'vite'

const NEVER = 'never-there'

/** What the app fetches after its first screen is never there, so that every
 * page is made of the same parts. */
export function withoutLaterParts(): Plugin {
  return {
    name: 'without-later-parts',
    enforce: 'pre',
    resolveId: (_specifier, _importer, { kind }) => (kind === 'dynamic-import' ? `\0${NEVER}` : null),
    load: (id) => (id === `\0${NEVER}` ? 'await new Promise(() => undefined)' : null),
  }
}
