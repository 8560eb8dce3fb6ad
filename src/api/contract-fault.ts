import type { ContractFault } from './validators.js'

const IDENTIFIER = /^[A-Za-z_$][\w$]*$/u
const INDEX = /^\d+$/u

/** A place in an answer as a developer writes it: `targets.items[3].name["zh-CN"]`. Empty for the whole. */
export function pathOf(parts: readonly (string | number)[]): string {
  return parts
    .map((part) => {
      if (typeof part === 'number' || INDEX.test(part)) return `[${part}]`
      return IDENTIFIER.test(part) ? `.${part}` : `[${JSON.stringify(part)}]`
    })
    .join('')
    .replace(/^\./u, '')
}

/** The place that a validator complains about. */
export function placeOf({ instancePath, missingProperty }: ContractFault): string {
  const parts = instancePath.split('/').slice(1)
  return pathOf(missingProperty === undefined ? parts : [...parts, missingProperty])
}
