import { relative, resolve, sep } from 'node:path'

import type { Plugin } from 'vite'

import { formatFault } from '../plans/plan-fault.ts'
import { readPlans } from '../plans/read-plans.ts'

const ID = 'virtual:plans'
const RESOLVED_ID = `\0${ID}`

/**
 * Serves the plans in `folder` (relative to the project root) as `virtual:plans`, and reloads the page in
 * development when a plan file changes. A module is made only where something imports it.
 */
export function plansModule(folder: string): Plugin {
  let absoluteFolder = resolve(folder)

  return {
    name: 'plans-module',
    configResolved(config) {
      absoluteFolder = resolve(config.root, folder)
    },
    resolveId(id) {
      return id === ID ? RESOLVED_ID : null
    },
    load(id) {
      if (id !== RESOLVED_ID) return null
      const { store, faults } = readPlans(absoluteFolder)
      if (faults.length > 0) {
        const lines = faults.map((fault) => `  ${formatFault(fault, folder)}`)
        this.error(`The plans have ${String(faults.length)} fault(s):\n${lines.join('\n')}`)
      }
      return { code: `export default ${JSON.stringify(store)}`, map: null }
    },
    configureServer(server) {
      server.watcher.add(absoluteFolder)
      server.watcher.on('all', (_event, path) => {
        if (!isInside(absoluteFolder, path)) return
        for (const { moduleGraph } of Object.values(server.environments)) {
          const module = moduleGraph.getModuleById(RESOLVED_ID)
          if (module !== undefined) moduleGraph.invalidateModule(module)
        }
        server.ws.send({ type: 'full-reload' })
      })
    },
  }
}

function isInside(folder: string, path: string): boolean {
  const inside = relative(folder, path)
  return inside !== '' && inside !== '..' && !inside.startsWith(`..${sep}`)
}
