import type { Plugin } from 'vite'

/**
 * Puts a copy of the page beside it as 404.html: what static hosts answer with where there is no file, so
 * that the address of a target leads to it there too.
 */
export function notFoundPage(): Plugin {
  return {
    name: 'not-found-page',
    apply: 'build',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const page = bundle['index.html']
      if (page?.type !== 'asset') this.error('The build has no index.html to copy as 404.html.')
      this.emitFile({ type: 'asset', fileName: '404.html', source: page.source })
    },
  }
}
