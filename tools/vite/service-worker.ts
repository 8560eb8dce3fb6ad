import type { Plugin } from 'vite'
import { scriptOf } from './script-of.ts'

/** Puts the worker beside the built page, below which it then works. Its name stays, so that it can be replaced. */
export function serviceWorker(): Plugin {
  return {
    name: 'service-worker',
    apply: 'build',
    async generateBundle() {
      const source = await scriptOf(`import '/src/worker/service-worker.ts'`)
      this.emitFile({ type: 'asset', fileName: 'service-worker.js', source })
    },
  }
}
