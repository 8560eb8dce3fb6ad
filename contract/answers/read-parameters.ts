import type { operations } from '#src/api/contract.ts'
import { problemOf, type Problem } from './problem.ts'
import type { ParametersOf, RequestFault, RequestValidator } from './request-validators.js'

/** What a request asks, as its route and its address have it. */
export interface Asked {
  /** What stands in the address for `{planId}` and the like. */
  readonly path: Readonly<Record<string, unknown>>
  readonly url: URL
}

type ReadParameters<Id extends keyof operations> =
  | { readonly isValid: true; readonly parameters: ParametersOf<Id> }
  | { readonly isValid: false; readonly problem: Problem }

function describe(fault: RequestFault): { readonly field: string; readonly detail: string } {
  const { missingProperty } = fault.params
  return {
    field: missingProperty ?? fault.instancePath.slice(fault.instancePath.lastIndexOf('/') + 1),
    detail: fault.message ?? 'must be as the contract says',
  }
}

/** The parameters of a request as the contract types them, or a 400 that lists every faulty one. */
export function readParameters<Id extends keyof operations>(
  validate: RequestValidator<Id>,
  { path, url: { searchParams, pathname } }: Asked,
): ReadParameters<Id> {
  const names = [...new Set(searchParams.keys())]
  const repeated = names
    .filter((name) => searchParams.getAll(name).length > 1)
    .map((field) => ({ field, detail: 'must be given once' }))
  const parameters: unknown = { path: { ...path }, query: Object.fromEntries(searchParams) }

  const isValid = validate(parameters)
  if (isValid && repeated.length === 0) return { isValid, parameters }

  const errors = [...repeated, ...(isValid ? [] : (validate.errors ?? []).map(describe))]
  const fields = [...new Set(errors.map(({ field }) => field))].join(', ')
  const detail = `Correct these parameters and ask again: ${fields}.`
  return { isValid: false, problem: problemOf(400, detail, pathname, errors) }
}
