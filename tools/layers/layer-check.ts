import { existsSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { cruise, type ICruiseResult } from 'dependency-cruiser'
import extractDepcruiseOptions from 'dependency-cruiser/config-utl/extract-depcruise-options'

/** Folders under the root whose modules are read, and the layers that src consists of. */
const FOLDERS = ['src', 'contract', 'mocks', 'tools', 'server', 'tests'] as const
const LAYERS = ['core', 'words', 'exports', 'api', 'queries', 'ui', 'features', 'app', 'worker'] as const

const MODULE = /(?<!\.d)\.tsx?$/u

export interface LayerReport {
  /** How many modules were read. */
  readonly moduleCount: number
  /** A sentence each, with the way out; empty where all is well. */
  readonly faults: readonly string[]
}

/**
 * Reads every module under `root` and judges its imports by the rules in `configuration`. Reading fewer
 * modules than there are files is a fault: rules that saw nothing say nothing.
 */
export async function checkLayers(root: string, configuration: string): Promise<LayerReport> {
  const folders = FOLDERS.filter((folder) => existsSync(join(root, folder)))
  const files = folders.flatMap((folder) => modulesIn(root, folder))
  const result = await cruiseFolders(root, configuration, folders)
  const read = new Set(result.modules.map(({ source }) => source))
  return {
    moduleCount: files.filter((file) => read.has(file)).length,
    faults: [...layerFaults(root, files), ...unreadFaults(files, read), ...ruleFaults(result)],
  }
}

async function cruiseFolders(root: string, configuration: string, folders: string[]): Promise<ICruiseResult> {
  const options = await extractDepcruiseOptions(resolve(configuration))
  const { output } = await cruise(folders, { ...options, baseDir: resolve(root) })
  if (typeof output === 'string')
    throw new Error('dependency-cruiser gave text where a result was asked for.')
  return output
}

function modulesIn(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => MODULE.test(file))
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
}

/** A layer that was renamed would leave its rules behind, and a new folder would have none. */
function layerFaults(root: string, files: readonly string[]): string[] {
  const empty = LAYERS.filter((layer) => !files.some((file) => file.startsWith(`src/${layer}/`)))
  const folders = existsSync(join(root, 'src')) ? readdirSync(join(root, 'src'), { withFileTypes: true }) : []
  const known: readonly string[] = LAYERS
  const unknown = folders.filter((entry) => entry.isDirectory() && !known.includes(entry.name))
  return [
    ...empty.map(
      (layer) => `src/${layer} holds no module. Name the layer in the rules as it is named on disk.`,
    ),
    ...unknown.map(({ name }) => `src/${name} belongs to no layer. Write the rules for it first.`),
  ]
}

function unreadFaults(files: readonly string[], read: ReadonlySet<string>): string[] {
  return files
    .filter((file) => !read.has(file))
    .map((file) => `${file} was not read. See that dependency-cruiser supports the TypeScript in use.`)
}

function ruleFaults({ summary }: ICruiseResult): string[] {
  const comments = new Map(summary.ruleSetUsed?.forbidden?.map(({ name, comment }) => [name, comment]))
  return summary.violations.map(({ from, to, rule }) => {
    return `${from} → ${to} (${rule.name}): ${comments.get(rule.name) ?? 'See the rule.'}`
  })
}
