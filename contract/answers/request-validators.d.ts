// Generated from contract/openapi.yaml by `npm run generate`. Edit the description, not this file.

import type { operations } from '#src/api/contract.ts'

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

export const validateGetHealthRequest: RequestValidator<'getHealth'>
export const validateListPlansRequest: RequestValidator<'listPlans'>
export const validateGetPlanRequest: RequestValidator<'getPlan'>
export const validateListTargetsRequest: RequestValidator<'listTargets'>
export const validateGetTargetRequest: RequestValidator<'getTarget'>
export const validateListObservationsRequest: RequestValidator<'listObservations'>
export const validateStreamEventsRequest: RequestValidator<'streamEvents'>
