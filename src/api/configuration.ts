/** What a deployment states in index.html, in the JSON block with the id `configuration`. */
export interface Configuration {
  /** Where the API lies: a path of this origin or an address of another one. */
  readonly apiBaseUrl: string
  /** The plan that `/` leads to. */
  readonly defaultPlan: string
}

export interface ConfigurationFault {
  /** One sentence a fault: the key, what it expects and what it has. */
  readonly fault: string
}

const ELEMENT_ID = 'configuration'
const PLAN_ID = /^[a-z0-9]+(-[a-z0-9]+)*$/u

function isHttpAddress(text: string, baseUri: string): boolean {
  if (text.trim() === '' || text !== text.trim() || /[?#]/u.test(text)) return false
  try {
    const { protocol, username, password } = new URL(text, baseUri)
    return (protocol === 'http:' || protocol === 'https:') && username === '' && password === ''
  } catch {
    return false
  }
}

interface Key {
  readonly expects: string
  readonly accepts: (value: string, baseUri: string) => boolean
}

const KEYS = {
  apiBaseUrl: {
    expects: 'the base address of the API, such as "/api/v1" or "https://example.org/api/v1"',
    accepts: isHttpAddress,
  },
  defaultPlan: {
    expects: 'the id of a plan: lower-case letters, digits and single hyphens',
    accepts: (value) => PLAN_ID.test(value),
  },
} as const satisfies Readonly<Record<keyof Configuration, Key>>

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function refuse(detail: string): ConfigurationFault {
  return { fault: `${detail} Correct the block with the id "${ELEMENT_ID}" in index.html and reload.` }
}

/** As much of a document as is looked at. */
interface ConfiguredPage {
  readonly baseURI: string
  readonly getElementById: (id: string) => { readonly textContent: string | null } | null
}

/** The configuration of the page, or what is wrong with it. */
export function readConfiguration(page: ConfiguredPage): Configuration | ConfigurationFault {
  const text = page.getElementById(ELEMENT_ID)?.textContent ?? null
  if (text === null) return refuse('The configuration is missing.')
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    return refuse(`The configuration is no JSON (${error instanceof Error ? error.message : String(error)}).`)
  }
  if (!isObject(value)) return refuse('The configuration must be a JSON object.')

  const { apiBaseUrl, defaultPlan } = value
  const faults: string[] = []
  const accepted = (key: keyof Configuration, given: unknown): given is string => {
    const { accepts, expects } = KEYS[key]
    if (typeof given === 'string' && accepts(given, page.baseURI)) return true
    const found = given === undefined ? 'is missing' : `is ${JSON.stringify(given)}`
    faults.push(`"${key}" ${found}; it expects ${expects}.`)
    return false
  }
  for (const key of Object.keys(value)) {
    if (!Object.hasOwn(KEYS, key))
      faults.push(`"${key}" is unknown; the keys are ${Object.keys(KEYS).join(', ')}.`)
  }
  const hasAddress = accepted('apiBaseUrl', apiBaseUrl)
  const hasPlan = accepted('defaultPlan', defaultPlan)
  return hasAddress && hasPlan && faults.length === 0 ? { apiBaseUrl, defaultPlan } : refuse(faults.join(' '))
}
