import { existsSync, readFileSync, statSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { extname, join, normalize, sep } from 'node:path'
import { fileReader } from './built-file.ts'
import { encodingFor } from './encoding.ts'
import { policyOf } from './security-headers.ts'

const FOREVER = 'public, max-age=31536000, immutable'

export interface StaticFiles {
  /** The policy of the page that every deep link is answered with, as it is now. */
  readonly policy: () => string
  readonly answer: (request: Request) => Promise<Response>
  /** Compresses every file, so that nobody waits for it. */
  readonly prepare: () => Promise<void>
}

/**
 * Serves the built app: files by their path, the page itself for every address without an extension, 404 for a
 * file that is not there.
 */
export function staticFiles(
  folder: string,
  { isCompressed = true }: { readonly isCompressed?: boolean } = {},
): StaticFiles {
  const index = join(folder, 'index.html')
  if (!existsSync(index)) throw new Error(`${index} is not there. Build the app first: npm run build.`)
  const read = fileReader()
  const policy = policyReader(index)
  // A page without one is a fault of the build that shall not wait for the first reader.
  policy()

  return {
    policy,

    answer: async (request) => {
      const { pathname } = new URL(request.url)
      if (request.method !== 'GET' && request.method !== 'HEAD') {
        return plainText(405, 'Only GET and HEAD are answered here.', { Allow: 'GET, HEAD' })
      }
      const path = extname(pathname) === '' ? index : fileIn(folder, pathname)
      const file = path === null ? null : await read(path)
      if (file === null) return plainText(404, 'There is no such file.', { 'Cache-Control': 'no-cache' })

      const isAsset = pathname.startsWith('/assets/') && path !== index
      const encoding =
        isCompressed && file.isWorthCompressing ? encodingFor(request.headers.get('Accept-Encoding')) : null
      const version = `"${file.version}${encoding === null ? '' : `-${encoding}`}"`
      const headers = {
        ETag: version,
        'Cache-Control': isAsset ? FOREVER : 'no-cache',
        ...(isCompressed && file.isWorthCompressing ? { Vary: 'Accept-Encoding' } : {}),
      }
      if (request.headers.get('If-None-Match') === version)
        return new Response(null, { status: 304, headers })

      const content = encoding === null ? file.content : await file.encoded(encoding)
      return new Response(request.method === 'HEAD' ? null : new Uint8Array(content), {
        headers: {
          ...headers,
          'Content-Type': file.type,
          'Content-Length': String(content.length),
          ...(encoding === null ? {} : { 'Content-Encoding': encoding }),
        },
      })
    },

    prepare: async () => {
      const names = await readdir(folder, { recursive: true })
      for (const name of names) {
        const file = await read(join(folder, name))
        if (file?.isWorthCompressing === true) await file.encoded('br')
      }
    },
  }
}

/** Another build may take the place of the one that was there, and its page allows other scripts. */
function policyReader(index: string): () => string {
  let changedAt = 0
  let policy = ''
  return () => {
    const now = statSync(index, { throwIfNoEntry: false })?.mtimeMs ?? changedAt
    if (now !== changedAt) {
      policy = policyOf(readFileSync(index, 'utf8'))
      changedAt = now
    }
    return policy
  }
}

/** Null where the path leads out of the folder, or to what is hidden in it. */
function fileIn(folder: string, pathname: string): string | null {
  if (pathname.includes('/.')) return null
  const file = normalize(join(folder, pathname))
  return file.startsWith(normalize(folder + sep)) ? file : null
}

function plainText(status: number, text: string, headers: Readonly<Record<string, string>>): Response {
  return new Response(`${text}\n`, {
    status,
    headers: { ...headers, 'Content-Type': 'text/plain; charset=utf-8' },
  })
}
