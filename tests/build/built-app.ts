import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import type { Manifest } from 'vite'

export const BUILT = 'dist'

/** A file of the build, by its path below the folder. */
export interface BuiltFile {
  readonly path: string
  readonly content: Buffer
}

/** What is there before anything can be seen: the entry with all it imports, and the overview where it is apart. */
export interface FirstScreen {
  readonly scripts: readonly string[]
  readonly styles: readonly string[]
}

const OVERVIEW = 'src/features/overview/overview-page.tsx'
/** The texts of one language come with the first screen; the longest stand for it. */
const TEXTS = '_words-'

export function builtFiles(): readonly BuiltFile[] {
  if (!existsSync(BUILT)) throw new Error(`There is no ${BUILT}. Build the app first: npm run build.`)
  return readdirSync(BUILT, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .map((file) => ({ path: file.slice(BUILT.length + 1), content: readFileSync(file) }))
}

export function firstScreen(): FirstScreen {
  const manifest = readManifest()
  const reached = new Set<string>()
  const sizeOf = (key: string): number => brotliBytes(manifest[key]?.file ?? '')
  const reach = (key: string): void => {
    const chunk = manifest[key]
    if (chunk === undefined || reached.has(key)) return
    reached.add(key)
    for (const imported of chunk.imports ?? []) reach(imported)
    const late = chunk.dynamicImports ?? []
    for (const imported of late.filter((name) => name === OVERVIEW)) reach(imported)
    const [texts] = late.filter((name) => name.startsWith(TEXTS)).toSorted((a, b) => sizeOf(b) - sizeOf(a))
    if (texts !== undefined) reach(texts)
  }
  for (const [key, chunk] of Object.entries(manifest)) if (chunk.isEntry === true) reach(key)
  const chunks = [...reached].flatMap((key) => manifest[key] ?? [])
  return {
    scripts: unique(chunks.map(({ file }) => file)),
    styles: unique(chunks.flatMap(({ css }) => css ?? [])),
  }
}

/** The script in the head of the page, as if it came alone. */
export function scriptInPageBytes(): number {
  const page = readFileSync(join(BUILT, 'index.html'), 'utf8')
  const script = /<script>(?<text>[^<]*)<\/script>/u.exec(page)?.groups?.['text'] ?? ''
  return brotliCompressSync(script).length
}

function readManifest(): Manifest {
  const manifest: unknown = JSON.parse(readFileSync(join(BUILT, '.vite', 'manifest.json'), 'utf8'))
  if (!isManifest(manifest)) throw new Error('The manifest of the build names no file for a chunk.')
  return manifest
}

function isManifest(value: unknown): value is Manifest {
  if (typeof value !== 'object' || value === null) return false
  return Object.values(value).every((chunk: object) => 'file' in chunk)
}

/** Bytes over the wire of a file as a server sends it that compresses ahead of time. */
export function brotliBytes(path: string): number {
  return brotliCompressSync(readFileSync(join(BUILT, path))).length
}

function unique(paths: readonly string[]): readonly string[] {
  return [...new Set(paths)]
}
