/** What a deployment states in index.html, in the JSON block with the id `configuration`. */
export interface Configuration {
  /** Where the API lies: a path of this origin or an address of another one. */
  readonly apiBaseUrl: string
  /** The plan that `/` leads to. */
  readonly defaultPlan: string
  /** By the stream where the backend has one (the default), by asking once a minute, or not at all. */
  readonly live?: 'stream' | 'poll' | 'off'
  /** Which requests carry cookies and sign-ins; `same-origin` unless given. */
  readonly credentials?: 'same-origin' | 'include' | 'omit'
  /** What every path of the API ends in, for answers that are files; nothing unless given. */
  readonly apiSuffix?: '' | '.json'
}

/** As much of a document as is looked at. */
export interface ConfiguredPage {
  readonly baseURI: string
  readonly getElementById: (id: string) => { readonly textContent: string | null } | null
}

export const CONFIGURATION_ID = 'configuration'

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

function isOneOf(...values: readonly string[]): (value: string) => boolean {
  return (value) => values.includes(value)
}

/** What each key takes. There are no others. */
export const ACCEPTS = {
  apiBaseUrl: isHttpAddress,
  defaultPlan: (value) => PLAN_ID.test(value),
  live: isOneOf('stream', 'poll', 'off'),
  credentials: isOneOf('same-origin', 'include', 'omit'),
  apiSuffix: isOneOf('', '.json'),
} as const satisfies Readonly<Record<keyof Configuration, (value: string, baseUri: string) => boolean>>

export function isConfigurationKey(key: string): key is keyof Configuration {
  return Object.hasOwn(ACCEPTS, key)
}

function isConfiguration(value: unknown, baseUri: string): value is Configuration {
  if (typeof value !== 'object' || value === null) return false
  const entries: readonly (readonly [string, unknown])[] = Object.entries(value)
  return (
    'apiBaseUrl' in value &&
    'defaultPlan' in value &&
    entries.every(
      ([key, given]) => isConfigurationKey(key) && typeof given === 'string' && ACCEPTS[key](given, baseUri),
    )
  )
}

/** The configuration of the page; null where it is not as it must be, and then `configurationFault` says why. */
export function readConfiguration(page: ConfiguredPage): Configuration | null {
  try {
    const value: unknown = JSON.parse(page.getElementById(CONFIGURATION_ID)?.textContent ?? '')
    return isConfiguration(value, page.baseURI) ? value : null
  } catch {
    return null
  }
}
