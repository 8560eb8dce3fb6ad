// Generated from contract/openapi.yaml by `npm run generate`. Edit the description, not this file.

import type { components } from './contract.ts'

/** Where an answer breaks the contract: a JSON pointer, and the property that should be there. */
export interface ContractFault {
  readonly instancePath: string
  readonly missingProperty?: string
}

export interface AnswerValidator<Answer> {
  (value: unknown): value is Answer
  readonly errors?: readonly ContractFault[] | null
}

export const validateHealth: AnswerValidator<components['schemas']['Health']>
export const validatePlanList: AnswerValidator<components['schemas']['PlanList']>
export const validatePlanDetail: AnswerValidator<components['schemas']['PlanDetail']>
export const validateTargetPage: AnswerValidator<components['schemas']['TargetPage']>
export const validateTargetDetail: AnswerValidator<components['schemas']['TargetDetail']>
export const validateObservationPage: AnswerValidator<components['schemas']['ObservationPage']>
export const validateProblem: AnswerValidator<components['schemas']['Problem']>
