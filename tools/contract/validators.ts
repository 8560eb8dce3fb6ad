import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Ajv, type Options } from 'ajv'
import standaloneCode from 'ajv/dist/standalone/index.js'
import { build } from 'vite'
import { calendarDay, dateTime } from './formats.ts'
import type { Contract, Operation, SchemaNode } from './read-contract.ts'

const CONTRACT = 'contract'
const SCALARS = new Set(['string', 'number', 'integer', 'boolean'])

function isNode(value: unknown): value is SchemaNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isNull(node: unknown): boolean {
  return isNode(node) && node['type'] === 'null'
}

/**
 * The contract's schemas as Ajv takes them. Scalars are written out where they are referred to, so that
 * the code for unique items needs no deep comparison; what people read is left out; and "this or null"
 * becomes one schema that admits null, so that a fault is told of the value and not of the choice.
 */
function definitionsOf(contract: Contract): Record<string, SchemaNode> {
  const definitions: Record<string, SchemaNode> = {}

  const schemaBehind = (ref: string): readonly [string, SchemaNode] => {
    const name = ref.slice(ref.lastIndexOf('/') + 1)
    const schema = contract.schemas[name]
    if (schema === undefined) throw new Error(`${ref} names no schema of the contract.`)
    return [name, schema]
  }

  const orNull = (schema: SchemaNode): SchemaNode => ({ ...schema, type: [schema['type'], 'null'] })

  const rewriteRef = (ref: string, isNullable: boolean): SchemaNode => {
    const [name, schema] = schemaBehind(ref)
    if (typeof schema['type'] === 'string' && SCALARS.has(schema['type'])) {
      const scalar = rewriteNode(schema)
      return isNullable ? orNull(scalar) : scalar
    }
    const key = isNullable ? `${name}OrNull` : name
    if (definitions[key] === undefined) {
      // Taken at once, so that a schema that refers to itself ends.
      definitions[key] = {}
      const rewritten = rewriteNode(schema)
      definitions[key] = isNullable ? orNull(rewritten) : rewritten
    }
    return { $ref: `${CONTRACT}#/$defs/${key}` }
  }

  const rewriteNode = (node: SchemaNode): SchemaNode => {
    if (node.$ref !== undefined) return rewriteRef(node.$ref, false)

    const choices = node['oneOf']
    if (Array.isArray(choices) && choices.length === 2 && choices.some(isNull)) {
      const value: unknown = choices.find((choice) => !isNull(choice))
      if (!isNode(value)) throw new Error('A choice between null and nothing else is no schema.')
      return value.$ref === undefined ? orNull(rewriteNode(value)) : rewriteRef(value.$ref, true)
    }

    return Object.fromEntries(
      Object.entries(node)
        .filter(([keyword, value]) => keyword !== 'description' || typeof value !== 'string')
        .map(([keyword, value]) => [keyword, rewrite(value)]),
    )
  }

  const rewrite = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(rewrite)
    return isNode(value) ? rewriteNode(value) : value
  }

  for (const name of Object.keys(contract.schemas)) rewriteRef(`#/components/schemas/${name}`, false)
  return definitions
}

function createAjv(contract: Contract, options: Options): Ajv {
  const ajv = new Ajv({
    strict: true,
    allowUnionTypes: true,
    inlineRefs: false,
    // Lengths count UTF-16 units, which needs no table at run time. Ajv calls this option deprecated at
    // every start, hence no logger; what strict mode finds is thrown, not logged.
    // oxlint-disable-next-line typescript/no-deprecated
    unicode: false,
    logger: false,
    code: { source: true, esm: true, lines: false, optimize: 2 },
    ...options,
  })
  ajv.addFormat('date', calendarDay)
  ajv.addFormat('date-time', dateTime)
  ajv.addSchema({ $id: CONTRACT, $defs: definitionsOf(contract) })
  return ajv
}

/**
 * Keeps of each fault where it is and which property is missing, and leaves out what the app never says:
 * keyword, schema path, parameters. This halves the code that every reader loads.
 */
function keepPathsOnly(code: string): string {
  return code
    .replaceAll(/schemaPath:\s*"(?:[^"\\]|\\.)*",?/gu, '')
    .replaceAll(/keyword:\s*"\w+",?/gu, '')
    .replaceAll(/params:\s*\{missingProperty:\s*(\w+)\}/gu, 'missingProperty: $1')
    .replaceAll(/,?params:\s*\{[^{}]*\}/gu, '')
    .replaceAll(/,\s*parentData:[\w.[\]"-]+,\s*parentDataProperty:\s*["\w-]+,\s*rootData/gu, '')
    .replaceAll(/,\s*parentData,\s*parentDataProperty,\s*rootData=data/gu, '')
}

/**
 * Ajv counts faults in case somebody wants them all. These validators end at the first, so each count is
 * zero for as long as they run: it is taken out, and with it what asks for it.
 */
function endAtFirstFault(code: string): string {
  const ending = code
    .split(/(?=function validate\d+\()/u)
    .map((part) => {
      const name = /^function (\w+)/u.exec(part)?.[1] ?? ''
      return part
        .replaceAll(
          /vErrors = vErrors === null \? (\w+)\.errors : vErrors\.concat\(\1\.errors\);errors = vErrors\.length;/gu,
          `${name}.errors = $1.errors;return false;`,
        )
        .replace(`${name}.errors = vErrors;return errors === 0;`, 'return true;')
    })
    .join('')
    .replaceAll(/let vErrors = null;let errors = 0;|const _errs\d+ = errors;/gu, '')
    .replaceAll(/var valid\d+ = (?:_errs\d+ === errors|true);/gu, '')
    .replaceAll(/if\(!valid\d+\)\{break;\}|if\((?:errors === (?:0|_errs\d+)|valid\d+)\)/gu, '')
  const left = /\b(?:vErrors|_errs\d+|valid\d+|errors ===)/u.exec(ending)?.[0]
  if (left !== undefined) {
    throw new Error(
      `Ajv writes its validators in another way than before: ${left} is left. Correct endAtFirstFault.`,
    )
  }
  return ending
}

/** Ajv asks whether a property is there even where it has just found that none of the required ones is missing. */
function askOnceForRequired(code: string): string {
  return code
    .split(/(?=function validate\d+\()/u)
    .map((part) => {
      const required = new Set(
        [...part.matchAll(/\((\w+\.\w+) === undefined\) && \(missing\d+/gu)].map((match) => match[1] ?? ''),
      )
      return part.replaceAll(/if\((\w+\.\w+) !== undefined\)\{/gu, (condition, property: string) =>
        required.has(property) ? 'if(true){' : condition,
      )
    })
    .join('')
}

const FAULT = String.raw`validate\d+\.errors = \[\{[^{}]*\}\];return false;`
const TYPE_THEN_VALUE = new RegExp(
  String.raw`if\(typeof ([\w.]+) !== "string"\)\{(${FAULT})\}(?=if\(!\(+\1 === [^{}]*\)\{\2\})`,
  'gu',
)
const TYPE_AND_FORM = new RegExp(
  String.raw`if\(typeof ([\w.]+) === "string"\)\{if\(([^{}]+)\)\{(${FAULT})\}\}else \{\3\}`,
  'gu',
)

/** Ajv tells a wrong type and a wrong value apart. Here both are the same fault at the same place, and asked for once. */
function askOnceForText(code: string): string {
  return code
    .replaceAll(TYPE_THEN_VALUE, '')
    .replaceAll(TYPE_AND_FORM, 'if(typeof $1 !== "string" || $2){$3}')
}

/**
 * Ajv's own output may still call `require`, which no browser has. Bundling it once leaves one module that
 * needs nothing.
 */
async function bundle(code: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'validators-'))
  try {
    const entry = join(folder, 'entry.js')
    await writeFile(entry, code)
    await build({
      configFile: false,
      publicDir: false,
      logLevel: 'error',
      root: folder,
      build: {
        outDir: folder,
        emptyOutDir: false,
        minify: false,
        lib: { entry, formats: ['es'], fileName: () => 'validators.js' },
      },
    })
    const bundled = await readFile(join(folder, 'validators.js'), 'utf8')
    if (/\brequire\(|\bimport\b|\bnew Function\b|\beval\(/u.test(bundled)) {
      throw new Error(
        'The generated validators would need a library or eval at run time. Keep the schemas to what needs none.',
      )
    }
    // Comments of the bundler name the temporary folder, which differs from run to run.
    return bundled.replaceAll(/^\/\/.*\n/gmu, '')
  } finally {
    await rm(folder, { recursive: true })
  }
}

function definition(name: string): string {
  return `${CONTRACT}#/$defs/${name}`
}

/** The schemas of successful answers, and that of problem documents. */
export function answerNames(contract: Contract): readonly string[] {
  const answers = contract.operations.filter(({ isStream }) => !isStream).map(({ answer }) => answer)
  return [...new Set([...answers, 'Problem'])]
}

/** The schemas of what streams carry. They come later than the first screen, and so do their validators. */
export function eventNames(contract: Contract): readonly string[] {
  return contract.operations.filter(({ isStream }) => isStream).map(({ answer }) => answer)
}

/** One validator for each of the schemas, ending at the first fault. */
export async function answerValidators(contract: Contract, names: readonly string[]): Promise<string> {
  const ajv = createAjv(contract, { messages: false })
  const exported = Object.fromEntries(names.map((name) => [`validate${name}`, definition(name)]))
  const code = endAtFirstFault(keepPathsOnly(standaloneCode(ajv, exported)))
  return bundle(askOnceForText(askOnceForRequired(code)))
}

export function eventValidatorTypes(contract: Contract): string {
  return `import type { components } from './contract.ts'
import type { AnswerValidator } from './validators.js'

${validatorDeclarations(eventNames(contract))}
`
}

export function answerValidatorTypes(contract: Contract): string {
  return `import type { components } from './contract.ts'

/** Where an answer breaks the contract: a JSON pointer, and the property that should be there. */
export interface ContractFault {
  readonly instancePath: string
  readonly missingProperty?: string
}

export interface AnswerValidator<Answer> {
  (value: unknown): value is Answer
  readonly errors?: readonly ContractFault[] | null
}

${validatorDeclarations(answerNames(contract))}
`
}

function validatorDeclarations(names: readonly string[]): string {
  return names
    .map((name) => `export const validate${name}: AnswerValidator<components['schemas']['${name}']>`)
    .join('\n')
}

function requestName(operation: Operation): string {
  return `validate${operation.id.charAt(0).toUpperCase()}${operation.id.slice(1)}Request`
}

function parametersIn(
  operation: Operation,
  place: 'path' | 'query',
  rewrite: (node: SchemaNode) => SchemaNode,
) {
  const parameters = operation.parameters.filter((parameter) => parameter.in === place)
  return {
    type: 'object',
    required: parameters
      .filter((parameter) => parameter.required === true)
      .map((parameter) => parameter.name),
    properties: Object.fromEntries(
      parameters.map((parameter) => [parameter.name, rewrite(parameter.schema)]),
    ),
  }
}

/**
 * One validator an operation for the parameters of a request, as text: it turns them into what the contract
 * says they are and finds every fault.
 */
export async function requestValidators(contract: Contract): Promise<string> {
  const ajv = createAjv(contract, { allErrors: true, coerceTypes: true })
  const rewrite = (node: SchemaNode): SchemaNode => {
    if (node.$ref === undefined) return node
    const schema = contract.schemas[node.$ref.slice(node.$ref.lastIndexOf('/') + 1)]
    if (schema === undefined) throw new Error(`${node.$ref} names no schema of the contract.`)
    return schema
  }
  const exported: Record<string, string> = {}
  for (const operation of contract.operations) {
    const $id = `${operation.id}Request`
    ajv.addSchema({
      $id,
      type: 'object',
      required: ['path', 'query'],
      properties: {
        path: parametersIn(operation, 'path', rewrite),
        query: parametersIn(operation, 'query', rewrite),
      },
    })
    exported[requestName(operation)] = $id
  }
  return bundle(standaloneCode(ajv, exported))
}

export function requestValidatorTypes(contract: Contract): string {
  return `import type { operations } from '#src/api/contract.ts'

/** What is wrong with one parameter. */
export interface RequestFault {
  readonly instancePath: string
  readonly params: { readonly missingProperty?: string }
  readonly message?: string
}

export interface ParametersOf<Id extends keyof operations> {
  readonly path: NonNullable<operations[Id]['parameters']['path']>
  readonly query: NonNullable<operations[Id]['parameters']['query']>
}

export interface RequestValidator<Id extends keyof operations> {
  (value: unknown): value is ParametersOf<Id>
  readonly errors?: readonly RequestFault[] | null
}

${contract.operations
  .map((operation) => `export const ${requestName(operation)}: RequestValidator<'${operation.id}'>`)
  .join('\n')}
`
}
