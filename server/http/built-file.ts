import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { extname } from 'node:path'
import { compress, isCompressible, WORTH_COMPRESSING, type Encoding } from './encoding.ts'

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
}

export interface BuiltFile {
  readonly type: string
  /** Without quotes; the same for the same content. */
  readonly version: string
  readonly content: Buffer
  /** The content compressed, once for all who ask. */
  readonly encoded: (encoding: Encoding) => Promise<Buffer>
  readonly isWorthCompressing: boolean
}

interface Kept {
  readonly changedAt: number
  readonly size: number
  readonly file: BuiltFile
}

function builtFile(path: string, content: Buffer): BuiltFile {
  const type = TYPES[extname(path)] ?? 'application/octet-stream'
  const encodings = new Map<Encoding, Promise<Buffer>>()
  return {
    type,
    version: createHash('sha256').update(content).digest('base64url'),
    content,
    isWorthCompressing: isCompressible(type) && content.length > WORTH_COMPRESSING,
    encoded: (encoding) => {
      const known = encodings.get(encoding)
      if (known !== undefined) return known
      const made = compress(content, encoding, true)
      encodings.set(encoding, made)
      return made
    },
  }
}

/** Reads files and keeps them until they change on disk; null where there is no such file. */
export function fileReader(): (path: string) => Promise<BuiltFile | null> {
  const kept = new Map<string, Kept>()
  return async (path) => {
    const found = await stat(path).catch(() => null)
    if (found === null || !found.isFile()) {
      kept.delete(path)
      return null
    }
    const before = kept.get(path)
    if (before?.changedAt === found.mtimeMs && before.size === found.size) return before.file
    const content = await readFile(path).catch(() => null)
    if (content === null) return null
    const file = builtFile(path, content)
    kept.set(path, { changedAt: found.mtimeMs, size: found.size, file })
    return file
  }
}
