import type { Plugin } from 'vite'
import { scriptOf } from './script-of.ts'

/** Puts the worker beside the built page, below which it then works. Its name stays, so that it can be replaced. */
export function serviceWorker(): Plugin {
  return {
    name: 'service-worker',
    apply: 'build',
    async generateBundle(_options, bundle) {
      const parts = Object.keys(bundle).filter((name) => /^assets\/.*\.(?:js|css)$/u.test(name))
      const source = await scriptOf(
        `import { keepParts } from '/src/worker/service-worker.ts'\nkeepParts(${JSON.stringify(parts)})`,
      )
      this.emitFile({ type: 'asset', fileName: 'service-worker.js', source })
    },
  }
}
