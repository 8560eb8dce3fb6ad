import { parseArgs } from 'node:util'
import type { ConformanceOptions } from './options.ts'

export const USAGE = `npm run conformance -- URL [options]

URL is the base address of a backend, http://localhost:8787/api/v1.

  --plan ID              only this plan
  --origin ORIGIN        judge what a page of this origin may read, https://app.example
  --suffix .json         the paths of a static host end so
  --cookie "name=value"  sent with every request
  --header "Name: value" the same for a header; may be given several times
  --timeout SECONDS      how long one answer may take, 15 unless given
  --wait SECONDS         how long to listen for changes on the stream
  --json                 the report in JSON

Exit status: 0 where nothing is wrong, 1 where something is, 2 where it could not be tried.`

export type Command =
  | { readonly kind: 'help' }
  | { readonly kind: 'fault'; readonly reason: string }
  | {
      readonly kind: 'check'
      readonly baseUrl: string
      readonly isJson: boolean
      readonly options: ConformanceOptions
    }

class Misread extends Error {}

function milliseconds(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  if (!/^\d{1,4}(?:\.\d+)?$/u.test(text) || Number(text) === 0) {
    throw new Misread(`--${name} takes a number of seconds, not ${JSON.stringify(text)}.`)
  }
  return Number(text) * 1000
}

function headersOf(given: readonly string[], cookie: string | undefined): Readonly<Record<string, string>> {
  const headers = new Headers()
  for (const text of given) {
    const colon = text.indexOf(':')
    try {
      headers.set(text.slice(0, Math.max(colon, 0)), text.slice(colon + 1).trim())
    } catch {
      throw new Misread(`--header takes "Name: value", not ${JSON.stringify(text)}.`)
    }
  }
  return { ...Object.fromEntries(headers), ...(cookie === undefined ? {} : { cookie }) }
}

function originOf(text: string | undefined): string | undefined {
  if (text === undefined) return undefined
  if (!URL.canParse(text) || new URL(text).origin !== text) {
    throw new Misread(
      `--origin takes scheme and host alone, https://app.example, not ${JSON.stringify(text)}.`,
    )
  }
  return text
}

function suffixOf(text: string | undefined): string | undefined {
  if (text === undefined || text.startsWith('.')) return text
  throw new Misread(`--suffix takes what every path ends in, .json, not ${JSON.stringify(text)}.`)
}

function read(argv: readonly string[]): Command {
  const text = { type: 'string' } as const
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      plan: text,
      origin: text,
      suffix: text,
      cookie: text,
      timeout: text,
      wait: text,
      header: { type: 'string', multiple: true },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  })
  if (values.help) return { kind: 'help' }
  const [baseUrl, ...more] = positionals
  if (baseUrl === undefined) throw new Misread('Give the base address of a backend.')
  if (more.length > 0) throw new Misread(`Give one address, not ${String(positionals.length)}.`)
  if (/[?#]/u.test(baseUrl)) throw new Misread('Give the base address without ? and #: the app takes none.')
  return {
    kind: 'check',
    baseUrl,
    isJson: values.json,
    options: {
      planId: values.plan,
      origin: originOf(values.origin),
      suffix: suffixOf(values.suffix),
      headers: headersOf(values.header ?? [], values.cookie),
      timeoutMs: milliseconds('timeout', values.timeout),
      waitMs: milliseconds('wait', values.wait),
    },
  }
}

export function readArguments(argv: readonly string[]): Command {
  try {
    return read(argv)
  } catch (error) {
    return { kind: 'fault', reason: error instanceof Error ? error.message : String(error) }
  }
}
