// Generated from contract/openapi.yaml by `npm run generate`. Edit the description, not this file.

import type { components } from './contract.ts'
import type { AnswerValidator } from './validators.js'

export const validateChangeEvent: AnswerValidator<components['schemas']['ChangeEvent']>
