import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

export type Encoding = 'br' | 'gzip'

const PREFERRED = ['br', 'gzip'] as const satisfies readonly Encoding[]

/** Below this a compressed text saves less than it costs. */
export const WORTH_COMPRESSING = 1_024

const COMPRESSIBLE = /^(?:text\/|application\/(?:json|problem\+json|manifest\+json)|image\/svg\+xml)/u

export function isCompressible(mediaType: string): boolean {
  return COMPRESSIBLE.test(mediaType) && !mediaType.startsWith('text/event-stream')
}

/** The best encoding that an `Accept-Encoding` allows; null for none. */
export function encodingFor(accepted: string | null): Encoding | null {
  const weights = new Map<string, number>()
  for (const part of (accepted ?? '').toLowerCase().split(',')) {
    const [name = '', ...parameters] = part.split(';').map((each) => each.trim())
    const weight = parameters.find((each) => each.startsWith('q='))
    weights.set(name, weight === undefined ? 1 : Number(weight.slice(2)))
  }
  return PREFERRED.find((encoding) => (weights.get(encoding) ?? weights.get('*') ?? 0) > 0) ?? null
}

const brotli = promisify(brotliCompress)
const gzipped = promisify(gzip)

/** `thorough` for what is compressed once and sent often. */
export async function compress(content: Uint8Array, encoding: Encoding, thorough: boolean): Promise<Buffer> {
  switch (encoding) {
    case 'br':
      return brotli(content, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: thorough ? constants.BROTLI_MAX_QUALITY : 4,
          [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
        },
      })
    case 'gzip':
      return gzipped(content, { level: thorough ? 9 : 6 })
  }
}
