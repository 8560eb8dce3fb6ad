import { readFile } from 'node:fs/promises'
import { parse } from 'yaml'

/** A JSON Schema as the description writes it; only what is looked at here is named. */
export interface SchemaNode {
  readonly $ref?: string
  readonly [keyword: string]: unknown
}

interface Parameter {
  readonly name: string
  readonly in: 'path' | 'query'
  readonly required?: boolean
  readonly schema: SchemaNode
}

interface ResponseBody {
  readonly $ref?: string
  readonly content?: Readonly<Record<string, { readonly schema: SchemaNode }>>
}

interface OperationNode {
  readonly operationId: string
  readonly parameters?: readonly (Parameter | { readonly $ref: string })[]
  readonly responses: Readonly<Record<string, ResponseBody>>
}

interface ContractDocument {
  readonly paths: Readonly<Record<string, Readonly<Record<string, OperationNode>>>>
  readonly components: {
    readonly schemas: Readonly<Record<string, SchemaNode>>
    readonly parameters: Readonly<Record<string, Parameter>>
  }
}

export interface Operation {
  readonly id: string
  readonly path: string
  readonly parameters: readonly Parameter[]
  /** The name of the schema of the successful answer or, of a stream, of its events. */
  readonly answer: string
  readonly isStream: boolean
}

export interface Contract {
  readonly schemas: Readonly<Record<string, SchemaNode>>
  readonly operations: readonly Operation[]
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

/** The description is our own file; how it is written inside shows when it is read. */
function isContractDocument(value: unknown): value is ContractDocument {
  return isObject(value) && isObject(value['paths']) && isObject(value['components'])
}

function nameBehind(ref: string): string {
  return ref.slice(ref.lastIndexOf('/') + 1)
}

function answerOf(operation: OperationNode): Pick<Operation, 'answer' | 'isStream'> {
  const content = operation.responses['200']?.content
  const isStream = content?.['text/event-stream'] !== undefined
  const ref = content?.[isStream ? 'text/event-stream' : 'application/json']?.schema.$ref
  if (ref === undefined) {
    throw new Error(
      `${operation.operationId}: the 200 answer names no schema. Put it under components/schemas and refer to it.`,
    )
  }
  return { answer: nameBehind(ref), isStream }
}

/** Reads contract/openapi.yaml as far as validators are made from it. */
export async function readContract(file: URL): Promise<Contract> {
  const document: unknown = parse(await readFile(file, 'utf8'))
  if (!isContractDocument(document)) throw new Error(`${file.pathname} describes no paths and components.`)
  const { schemas, parameters } = document.components

  const resolve = (parameter: Parameter | { readonly $ref: string }): Parameter => {
    if (!('$ref' in parameter)) return parameter
    const named = parameters[nameBehind(parameter.$ref)]
    if (named === undefined) throw new Error(`${parameter.$ref} names no parameter of the contract.`)
    return named
  }

  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.values(methods).map((operation) => ({
      id: operation.operationId,
      path,
      parameters: (operation.parameters ?? []).map(resolve),
      ...answerOf(operation),
    })),
  )
  return { schemas, operations }
}
