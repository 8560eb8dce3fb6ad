import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { parse } from 'yaml'

/**
 * The description read on its own, by a validator made at run time: what is generated from it is measured
 * against this.
 */

interface DescribedResponse {
  readonly $ref?: string
  readonly content?: Readonly<Record<string, unknown>>
}

interface Description {
  readonly paths: Readonly<
    Record<string, { readonly get: { readonly responses: Readonly<Record<string, DescribedResponse>> } }>
  >
}

function isDescription(value: unknown): value is Description {
  return typeof value === 'object' && value !== null && 'paths' in value
}

const document: unknown = parse(readFileSync(new URL('../../contract/openapi.yaml', import.meta.url), 'utf8'))
if (!isDescription(document)) throw new Error('contract/openapi.yaml describes no paths.')
const { paths } = document

const ajv = new Ajv2020({ strict: false, strictNumbers: true, allErrors: true })
addFormats(ajv)
ajv.addSchema(document, 'contract')

function pointer(...parts: readonly string[]): string {
  return parts
    .map((part) => `/${encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'))}`)
    .join('')
}

/** The paths that the description has, such as `/plans/{planId}`. */
export const describedPaths = Object.keys(paths)

/** What is wrong with a value that should be the schema of this name; empty where nothing is. */
export function faultsOf(name: string, value: unknown): readonly string[] {
  return faultsAt(`contract#/components/schemas/${name}`, value)
}

function faultsAt(ref: string, value: unknown): readonly string[] {
  const validate = ajv.getSchema(ref)
  if (validate === undefined) return [`the contract has no ${ref}`]
  if (validate(value) === true) return []
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`)
}

/** What is wrong with an answer to the operation of this path. */
export async function faultsOfAnswer(path: string, answer: Response): Promise<readonly string[]> {
  const status = String(answer.status)
  const response = paths[path]?.get.responses[status]
  if (response === undefined) return [`${path} has no ${status}`]

  const base = response.$ref ?? `#${pointer('paths', path, 'get', 'responses', status)}`
  const described: DescribedResponse = response.$ref === undefined ? response : resolve(response.$ref)
  const text = await answer.text()
  if (described.content === undefined) return text === '' ? [] : [`${status} carries a body`]

  const mediaType = answer.headers.get('Content-Type') ?? ''
  if (!(mediaType in described.content)) return [`${status} is ${mediaType}`]
  const value: unknown = JSON.parse(text)
  return faultsAt(`contract${base}${pointer('content', mediaType, 'schema')}`, value)
}

function resolve(ref: string): DescribedResponse {
  let node: unknown = document
  for (const part of ref.slice(2).split('/')) {
    node = typeof node === 'object' && node !== null ? Reflect.get(node, part) : undefined
  }
  return typeof node === 'object' && node !== null ? node : {}
}
