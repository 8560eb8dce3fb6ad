import {
  ACCEPTS,
  CONFIGURATION_ID,
  isConfigurationKey,
  type Configuration,
  type ConfiguredPage,
} from './configuration.ts'

const EXPECTS: Readonly<Record<keyof Configuration, string>> = {
  apiBaseUrl: 'the base address of the API, such as "/api/v1" or "https://example.org/api/v1"',
  defaultPlan: 'the id of a plan: lower-case letters, digits and single hyphens',
  live: '"stream", "poll" or "off"',
  credentials: '"same-origin", "include" or "omit"; a secret has no place here',
  apiSuffix: '"" or ".json"',
}

/** What an index.html of an earlier version does not have, and what is then as it was. */
const MAY_BE_MISSING: ReadonlySet<string> = new Set(['live', 'credentials', 'apiSuffix'])

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function faultOf(key: keyof Configuration, given: unknown, baseUri: string): string | null {
  if (typeof given === 'string' && ACCEPTS[key](given, baseUri)) return null
  if (given === undefined && MAY_BE_MISSING.has(key)) return null
  const found = given === undefined ? 'is missing' : `is ${JSON.stringify(given)}`
  return `"${key}" ${found}; it expects ${EXPECTS[key]}.`
}

function faultsIn(text: string | null, baseUri: string): readonly (string | null)[] {
  if (text === null) return ['The configuration is missing.']
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    return [`The configuration is no JSON (${error instanceof Error ? error.message : String(error)}).`]
  }
  if (!isObject(value)) return ['The configuration must be a JSON object.']
  const keys = Object.keys(ACCEPTS)
  return [
    ...Object.keys(value).map((key) =>
      isConfigurationKey(key) ? null : `"${key}" is unknown; the keys are ${keys.join(', ')}.`,
    ),
    ...keys.filter(isConfigurationKey).map((key) => faultOf(key, value[key], baseUri)),
  ]
}

/** What is wrong with the configuration of the page: one sentence a fault, and what to do. Empty where nothing is. */
export function configurationFault(page: ConfiguredPage): string {
  const text = page.getElementById(CONFIGURATION_ID)?.textContent ?? null
  const faults = faultsIn(text, page.baseURI).filter((fault) => fault !== null)
  if (faults.length === 0) return ''
  return `${faults.join(' ')} Correct the block with the id "${CONFIGURATION_ID}" in index.html and reload.`
}
