import type { Plugin } from 'vite'

const NEVER = 'never-there'

/** What is fetched on demand and yet stands in pages that are made: a target's page, its chart as a picture. */
const MADE = /\/(?:target-page\.tsx|still-chart\.tsx|every-page\.ts)$/u

/** What the app fetches after its first screen is never there, so that every page is made of the same parts. */
export function withoutLaterParts(): Plugin {
  return {
    name: 'without-later-parts',
    enforce: 'pre',
    resolveId: (specifier, _importer, { kind }) =>
      kind === 'dynamic-import' && !MADE.test(specifier) ? `\0${NEVER}` : null,
    load: (id) => (id === `\0${NEVER}` ? 'await new Promise(() => undefined)' : null),
  }
}
