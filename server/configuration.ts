import type { LevelWithSilent } from 'pino'

export interface Configuration {
  readonly host: string
  readonly port: number
  /** Null for the embedded database in `dataFolder`. */
  readonly databaseUrl: string | null
  readonly dataFolder: string
  /** What an empty database is filled with. */
  readonly plansFolder: string
  readonly allowedOrigins: readonly string[]
  /** Null for any page that came over a safe connection. */
  readonly embeddedBy: readonly string[] | null
  readonly trustedProxies: number
  readonly ratePerMinute: number
  readonly streamsPerAddress: number
  readonly maxConnections: number
  readonly logLevel: LevelWithSilent
}

export type ReadConfiguration =
  | { readonly isValid: true; readonly configuration: Configuration }
  /** One sentence for each fault. */
  | { readonly isValid: false; readonly faults: readonly string[] }

const LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const
const FRAME_SOURCE = /^(?:'self'|https?:|https?:\/\/(?:\*\.)?[a-z\d.-]+(?::(?:\d+|\*))?)$/iu

type Variables = Readonly<Record<string, string | undefined>>

/** The configuration of the server from the variables of its environment, or every fault in them. */
export function readConfiguration(variables: Variables): ReadConfiguration {
  const faults: string[] = []
  const given = (name: string): string | null => {
    const value = variables[name]?.trim()
    return value === undefined || value === '' ? null : value
  }
  const fault = (name: string, expected: string, value: string): void => {
    faults.push(`${name} must be ${expected}, and is ${JSON.stringify(value)}.`)
  }
  const whole = (name: string, fallback: number, least: number, most: number): number => {
    const value = given(name)
    if (value === null) return fallback
    const number = /^\d{1,9}$/u.test(value) ? Number(value) : -1
    if (number < least || number > most) {
      fault(name, `a whole number from ${String(least)} to ${String(most)}`, value)
    }
    return number
  }
  const listed = (name: string, expected: string, fits: (each: string) => boolean): string[] => {
    const items = given(name)?.split(/[\s,]+/u) ?? []
    for (const item of items) if (!fits(item)) fault(name, expected, item)
    return items
  }

  const databaseUrl = given('DATABASE_URL')
  if (databaseUrl !== null && !isDatabaseUrl(databaseUrl)) {
    // Not repeated: it may hold a password.
    faults.push('DATABASE_URL must be an address such as postgres://user:password@host:5432/name.')
  }
  const level = given('LOG_LEVEL') ?? 'info'
  const logLevel = LEVELS.find((each) => each === level)
  if (logLevel === undefined) fault('LOG_LEVEL', `one of ${LEVELS.join(', ')}`, level)
  const embeddedBy = given('EMBEDDED_BY')

  const configuration = {
    host: given('HOST') ?? '127.0.0.1',
    port: whole('PORT', 3000, 0, 65_535),
    databaseUrl,
    dataFolder: given('DATA_FOLDER') ?? 'data',
    plansFolder: given('PLANS_FOLDER') ?? 'plans',
    allowedOrigins: listed('ALLOWED_ORIGINS', 'a list of origins such as https://one.example', isOrigin),
    embeddedBy:
      embeddedBy === null
        ? null
        : embeddedBy === "'none'"
          ? []
          : listed(
              'EMBEDDED_BY',
              "'none', or a list of sources such as https://one.example, https: or 'self'",
              (each) => FRAME_SOURCE.test(each),
            ),
    trustedProxies: whole('TRUST_PROXY', 0, 0, 9),
    ratePerMinute: whole('RATE_PER_MINUTE', 600, 1, 1_000_000),
    streamsPerAddress: whole('STREAMS_PER_ADDRESS', 200, 1, 100_000),
    maxConnections: whole('MAX_CONNECTIONS', 5_000, 1, 1_000_000),
    logLevel: logLevel ?? 'info',
  } satisfies Configuration
  return faults.length === 0 ? { isValid: true, configuration } : { isValid: false, faults }
}

function isDatabaseUrl(text: string): boolean {
  return URL.canParse(text) && ['postgres:', 'postgresql:'].includes(new URL(text).protocol)
}

function isOrigin(text: string): boolean {
  return URL.canParse(text) && /^https?:$/u.test(new URL(text).protocol) && new URL(text).origin === text
}
