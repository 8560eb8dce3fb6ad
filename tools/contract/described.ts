import { readFileSync } from 'node:fs'
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { parse } from 'yaml'
import type { components } from '#src/api/contract.ts'
import { calendarDay, dateTime } from './formats.ts'

/**
 * The description read on its own, by a validator made at run time: what is generated from it is measured
 * against this.
 */

interface DescribedHeader {
  readonly $ref?: string
  readonly required?: boolean
}

interface DescribedResponse {
  readonly $ref?: string
  readonly headers?: Readonly<Record<string, DescribedHeader>>
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
// The library would have days and times that no browser reads.
ajv.addFormat('date', calendarDay).addFormat('date-time', dateTime)
ajv.addSchema(document, 'contract')

function pointer(...parts: readonly string[]): string {
  return parts
    .map((part) => `/${encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'))}`)
    .join('')
}

/** The paths that the description has, such as `/plans/{planId}`. */
export const describedPaths = Object.keys(paths)

export type Schemas = components['schemas']

/** One fault of a value: where, as `items[0].unit.id`, and what stands wrong there. */
export interface SchemaFault {
  readonly place: string
  readonly message: string
}

function placeOf(instancePath: string): string {
  const parts = instancePath.split('/').slice(1)
  return parts
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((part) => (/^\d+$/u.test(part) ? `[${part}]` : `.${part}`))
    .join('')
    .replace(/^\./u, '')
}

/** Of "this or null" the fault of the value is told and not that of the choice. */
function isOfTheChoice({ keyword, params }: ErrorObject): boolean {
  const type: unknown = params['type']
  return keyword === 'oneOf' || (keyword === 'type' && type === 'null')
}

function messageOf({ message, params }: ErrorObject): string {
  const allowed: unknown = params['allowedValues']
  const values = Array.isArray(allowed) ? `: ${allowed.map(String).join(', ')}` : ''
  return `${message ?? 'must be as the contract says'}${values}`
}

/** What is wrong with a value that should be the schema of this name; empty where nothing is. */
export function schemaFaultsOf(name: string, value: unknown): readonly SchemaFault[] {
  const errors = errorsAt(`contract#/components/schemas/${name}`, value)
  const telling = errors.filter((error) => !isOfTheChoice(error))
  return (telling.length === 0 ? errors : telling).map((error) => ({
    place: placeOf(error.instancePath),
    message: messageOf(error),
  }))
}

export function isDescribed<Name extends keyof Schemas>(name: Name, value: unknown): value is Schemas[Name] {
  return errorsAt(`contract#/components/schemas/${name}`, value).length === 0
}

/** The same as sentences. */
export function faultsOf(name: string, value: unknown): readonly string[] {
  return faultsAt(`contract#/components/schemas/${name}`, value)
}

function faultsAt(ref: string, value: unknown): readonly string[] {
  return errorsAt(ref, value).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`)
}

function errorsAt(ref: string, value: unknown): readonly ErrorObject[] {
  const validate = ajv.getSchema(ref)
  if (validate === undefined) throw new Error(`The contract has no ${ref}.`)
  return validate(value) === true ? [] : (validate.errors ?? [])
}

/** What is wrong with an answer to the operation of this path. */
export async function faultsOfAnswer(path: string, answer: Response): Promise<readonly string[]> {
  const status = String(answer.status)
  const response = paths[path]?.get.responses[status]
  if (response === undefined) return [`${path} has no ${status}`]

  const base = response.$ref ?? `#${pointer('paths', path, 'get', 'responses', status)}`
  const described: DescribedResponse = response.$ref === undefined ? response : nodeAt(response.$ref)
  const text = await answer.text()
  const missing = missingHeaders(described, answer.headers)
  if (missing.length > 0) return missing.map((name) => `${status} has no ${name}`)
  if (described.content === undefined) return text === '' ? [] : [`${status} carries a body`]

  const mediaType = answer.headers.get('Content-Type') ?? ''
  if (!(mediaType in described.content)) return [`${status} is ${mediaType}`]
  const value: unknown = JSON.parse(text)
  return faultsAt(`contract${base}${pointer('content', mediaType, 'schema')}`, value)
}

function missingHeaders({ headers = {} }: DescribedResponse, given: Headers): readonly string[] {
  const isRequired = ({ $ref, required = false }: DescribedHeader): boolean =>
    $ref === undefined ? required : Reflect.get(nodeAt($ref), 'required') === true
  return Object.keys(headers).filter((name) => {
    const header = headers[name]
    return header !== undefined && isRequired(header) && !given.has(name)
  })
}

function nodeAt(ref: string): object {
  let node: unknown = document
  for (const part of ref.slice(2).split('/')) {
    node = typeof node === 'object' && node !== null ? Reflect.get(node, part) : undefined
  }
  return typeof node === 'object' && node !== null ? node : {}
}
