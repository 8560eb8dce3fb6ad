import type { HttpResponse, PathParams } from 'msw'
import type { components, operations } from '#src/api/contract.ts'
import { problem } from './problem.ts'
import type { ParametersOf, RequestFault, RequestValidator } from './request-validators.js'

type Problem = components['schemas']['Problem']

type ReadRequest<Id extends keyof operations> =
  | { readonly isValid: true; readonly parameters: ParametersOf<Id> }
  | { readonly isValid: false; readonly refusal: HttpResponse<Problem> }

function describe(fault: RequestFault): { readonly field: string; readonly detail: string } {
  const { missingProperty } = fault.params
  return {
    field: missingProperty ?? fault.instancePath.slice(fault.instancePath.lastIndexOf('/') + 1),
    detail: fault.message ?? 'must be as the contract says',
  }
}

/** The parameters of a request as the contract types them, or a 400 that lists every faulty one. */
export function readRequest<Id extends keyof operations>(
  validate: RequestValidator<Id>,
  request: Request,
  path: PathParams,
): ReadRequest<Id> {
  const query = new URL(request.url).searchParams
  const names = [...new Set(query.keys())]
  const repeated = names
    .filter((name) => query.getAll(name).length > 1)
    .map((field) => ({ field, detail: 'must be given once' }))
  const parameters: unknown = { path: { ...path }, query: Object.fromEntries(query) }

  const isValid = validate(parameters)
  if (isValid && repeated.length === 0) return { isValid, parameters }

  const errors = [...repeated, ...(isValid ? [] : (validate.errors ?? []).map(describe))]
  const fields = [...new Set(errors.map(({ field }) => field))].join(', ')
  return {
    isValid: false,
    refusal: problem(400, `Correct these parameters and ask again: ${fields}.`, request, errors),
  }
}
