import { readFileSync } from 'node:fs'
import { request } from 'node:http'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import fc from 'fast-check'
import { parse } from 'yaml'
import { cursorAfter, observationsScope, targetsScope } from '#contract/answers/page-of.ts'
import { faultsOfAnswer } from '#tools/contract/described.ts'

interface Schema {
  readonly $ref?: string
  readonly type?: string
  readonly format?: string
  readonly pattern?: string
  readonly minimum?: number
  readonly maximum?: number
  readonly minLength?: number
  readonly maxLength?: number
}

interface Parameter {
  readonly $ref?: string
  readonly name: string
  readonly in: 'path' | 'query'
  readonly schema: Schema
}

interface Description {
  readonly paths: Readonly<Record<string, { readonly get: { readonly parameters?: readonly Parameter[] } }>>
  readonly components: {
    readonly parameters: Readonly<Record<string, Parameter>>
    readonly schemas: Readonly<Record<string, Schema>>
  }
}

function isDescription(value: unknown): value is Description {
  return typeof value === 'object' && value !== null && 'paths' in value && 'components' in value
}

const document: unknown = parse(readFileSync('contract/openapi.yaml', 'utf8'))
if (!isDescription(document)) throw new Error('contract/openapi.yaml describes no paths.')
const description: Description = document

function named(ref: string): string {
  return ref.slice(ref.lastIndexOf('/') + 1)
}

function whole(parameter: Parameter): Parameter {
  if (parameter.$ref === undefined) return parameter
  const found = description.components.parameters[named(parameter.$ref)]
  if (found === undefined) throw new Error(`contract/openapi.yaml has no ${parameter.$ref}.`)
  return found
}

const JUNK = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 30 }).map((text) => encodeURIComponent(text)),
  fc.constantFrom(
    '',
    '%00',
    '%ff',
    '%E0%A4%A',
    '%2F',
    '..',
    '.',
    '-',
    '%27%3B--',
    '1e9',
    '-1',
    '1e400',
    'null',
  ),
  fc.integer({ min: 101, max: 1500 }).map((length) => 'a'.repeat(length)),
)

function fitting(schema: Schema): fc.Arbitrary<string> {
  if (schema.$ref !== undefined) return fitting(description.components.schemas[named(schema.$ref)] ?? {})
  if (schema.type === 'integer') {
    return fc.integer({ min: schema.minimum ?? 0, max: schema.maximum ?? 9_999 }).map(String)
  }
  if (schema.format === 'date') {
    const days = fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
    return fc.oneof(
      days.map((day) => day.toISOString().slice(0, 10)),
      fc.constantFrom('0000-01-01', '2024-02-29', '2023-02-29', '9999-12-31'),
    )
  }
  if (schema.pattern !== undefined) return fc.stringMatching(new RegExp(schema.pattern, 'u'))
  return fc
    .string({ minLength: schema.minLength ?? 0, maxLength: schema.maxLength ?? 100 })
    .map((text) => encodeURIComponent(text))
}

/** Ids that there are, so that requests reach what lies behind the checks. */
export interface Known {
  readonly plans: readonly string[]
  readonly targets: readonly string[]
  readonly series: readonly string[]
}

function valueOf(parameter: Parameter, known: Known): fc.Arbitrary<string> {
  const ids = { planId: known.plans, plan: known.plans, targetId: known.targets, seriesId: known.series }
  const there = Object.entries(ids).find(([name]) => name === parameter.name)?.[1]
  const scopes = [...known.plans.map(targetsScope), ...known.series.map(observationsScope)]
  const cursors = fc
    .tuple(fc.string({ unit: 'grapheme', maxLength: 20 }), fc.constantFrom(...scopes))
    .map(([id, scope]) => encodeURIComponent(cursorAfter(id, scope)))
  return fc.oneof(
    { weight: 3, arbitrary: there === undefined ? fitting(parameter.schema) : fc.constantFrom(...there) },
    { weight: 1, arbitrary: fitting(parameter.schema) },
    { weight: 1, arbitrary: JUNK },
    ...(parameter.name === 'cursor' ? [{ weight: 2, arbitrary: cursors }] : []),
  )
}

const HEADERS = fc.record(
  {
    'If-None-Match': fc.constantFrom('*', '"x"', 'W/"x", "y"', ',,', '"'),
    'Accept-Encoding': fc.constantFrom('br', 'gzip;q=0.5, br;q=0', '*', ';;q=', 'identity;q=0'),
    'Last-Event-ID': fc.constantFrom('0', '1', '-1', '99999999999999999999', 'x', "1' or '1'='1", '1.5', ''),
    Accept: fc.constantFrom('text/html', '*/*', 'application/xml'),
    Origin: fc.constantFrom('null', 'https://one.example', 'x'),
    Range: fc.constantFrom('bytes=0-1', 'bytes=-'),
    'X-Forwarded-For': fc.constantFrom('', ',', 'x'.repeat(200)),
  },
  { requiredKeys: [] },
)

export interface AskedAtRandom {
  /** The path of the description, such as `/plans/{planId}`. */
  readonly described: string
  readonly method: string
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
}

/** Requests of every operation, good and bad ones, made from the description. */
export function askedAtRandom(known: Known): fc.Arbitrary<AskedAtRandom> {
  return fc.constantFrom(...Object.entries(description.paths)).chain(([described, { get }]) => {
    const parameters = (get.parameters ?? []).map(whole)
    const values = parameters.map((parameter) => fc.option(valueOf(parameter, known), { freq: 3 }))
    return fc
      .record({
        values: fc.tuple(...values),
        more: fc.constantFrom('', '', '', 'limit=1', 'x=y', 'x=%ff', '&&=', 'plan='),
        method: fc.constantFrom(
          'GET',
          'GET',
          'GET',
          'GET',
          'HEAD',
          'POST',
          'PUT',
          'DELETE',
          'OPTIONS',
          'TRACE',
        ),
        headers: HEADERS,
      })
      .map(({ values: chosen, more, method, headers }) => {
        let path = described
        const query: string[] = []
        for (const [index, { name, in: place }] of parameters.entries()) {
          const value = chosen[index] ?? null
          if (place === 'path') path = path.replace(`{${name}}`, value ?? 'x')
          else if (value !== null) query.push(`${name}=${value}`)
        }
        if (more !== '') query.push(more)
        return { described, method, path: query.length === 0 ? path : `${path}?${query.join('&')}`, headers }
      })
  })
}

/** What is wrong with the answer to such a request; empty where nothing is. */
export async function faultsOfAnswerTo(base: string, asked: AskedAtRandom): Promise<readonly string[]> {
  const answer = await answerTo(base, asked)
  if (answer.status >= 500) return [`${String(answer.status)}: ${await answer.text()}`]
  if (answer.headers.get('X-Content-Type-Options') !== 'nosniff') return ['it is not secured']
  if (asked.method === 'HEAD') return (await answer.text()) === '' ? [] : ['a head has a body']
  if (answer.headers.get('Content-Type') === 'text/event-stream') return []
  return faultsOfAnswer(asked.described, answer)
}

function decoded(content: Buffer, encoding: string | undefined): string {
  // A head names the encoding that the whole would have.
  if (content.length === 0 || encoding === undefined) return content.toString()
  return (encoding === 'br' ? brotliDecompressSync(content) : gunzipSync(content)).toString()
}

async function answerTo(base: string, { method, path, headers }: AskedAtRandom): Promise<Response> {
  return new Promise((resolve, reject) => {
    const { hostname, port, pathname } = new URL(base)
    const asking = request({ hostname, port, method, path: `${pathname}${path}`, headers }, (response) => {
      const parts: Buffer[] = []
      const status = response.statusCode ?? 0
      const answered = (): void => {
        const given = Object.entries(response.headers).map(([name, value]): [string, string] => [
          name,
          String(value),
        ])
        const hasBody = ![204, 304].includes(status)
        const body = decoded(Buffer.concat(parts), response.headers['content-encoding'])
        resolve(new Response(hasBody ? body : null, { status, headers: given }))
      }
      response.on('data', (part: Buffer) => {
        parts.push(part)
        if (response.headers['content-type'] !== 'text/event-stream') return
        answered()
        response.destroy()
      })
      response.on('end', answered)
      response.on('error', () => undefined)
    })
    asking.on('error', reject)
    asking.end()
  })
}
