import { describe, expect, test } from 'vitest'
import { readConfiguration, type Configuration } from '#server/configuration.ts'

type Variables = Parameters<typeof readConfiguration>[0]

function configured(variables: Variables): Configuration {
  const read = readConfiguration(variables)
  if (!read.isValid) throw new Error(read.faults.join(' '))
  return read.configuration
}

function faultsIn(variables: Variables): readonly string[] {
  const read = readConfiguration(variables)
  return read.isValid ? [] : read.faults
}

describe('the configuration', () => {
  test('of nothing is a server for this machine, on its own database', () => {
    expect(configured({})).toMatchObject({
      host: '127.0.0.1',
      port: 3000,
      databaseUrl: null,
      allowedOrigins: [],
      embeddedBy: null,
      trustedProxies: 0,
    })
  })

  test('takes what is empty for what is missing', () => {
    expect(configured({ PORT: '', HOST: ' ', DATABASE_URL: '', TRUST_PROXY: '' })).toEqual(configured({}))
  })

  test('reads every variable', () => {
    expect(
      configured({
        HOST: '::',
        PORT: '8080',
        DATABASE_URL: 'postgres://a:b@db:5432/plans',
        DATA_FOLDER: '/var/lib/plans',
        PLANS_FOLDER: 'other-plans',
        ALLOWED_ORIGINS: 'https://one.example, http://two.example:8080',
        EMBEDDED_BY: "'self' https://*.three.example",
        TRUST_PROXY: '2',
        RATE_PER_MINUTE: '120',
        STREAMS_PER_ADDRESS: '8',
        MAX_CONNECTIONS: '900',
        LOG_LEVEL: 'warn',
      }),
    ).toEqual({
      host: '::',
      port: 8080,
      databaseUrl: 'postgres://a:b@db:5432/plans',
      dataFolder: '/var/lib/plans',
      plansFolder: 'other-plans',
      allowedOrigins: ['https://one.example', 'http://two.example:8080'],
      embeddedBy: ["'self'", 'https://*.three.example'],
      trustedProxies: 2,
      ratePerMinute: 120,
      streamsPerAddress: 8,
      maxConnections: 900,
      logLevel: 'warn',
    })
  })

  test('lets nobody frame an embed where it says so', () => {
    expect(configured({ EMBEDDED_BY: "'none'" }).embeddedBy).toEqual([])
  })

  test.each([
    [{ PORT: 'http' }, 'PORT must be a whole number from 0 to 65535, and is "http".'],
    [{ PORT: '65536' }, 'PORT must be a whole number from 0 to 65535, and is "65536".'],
    [{ PORT: '80.5' }, 'PORT must be a whole number from 0 to 65535, and is "80.5".'],
    [{ TRUST_PROXY: 'true' }, 'TRUST_PROXY must be a whole number from 0 to 9, and is "true".'],
    [{ RATE_PER_MINUTE: '0' }, 'RATE_PER_MINUTE must be a whole number from 1 to 1000000, and is "0".'],
    [
      { ALLOWED_ORIGINS: 'https://one.example/path' },
      'ALLOWED_ORIGINS must be a list of origins such as https://one.example, and is "https://one.example/path".',
    ],
    [
      { ALLOWED_ORIGINS: '*' },
      'ALLOWED_ORIGINS must be a list of origins such as https://one.example, and is "*".',
    ],
    [
      { EMBEDDED_BY: "https://one.example; script-src 'unsafe-inline'" },
      `EMBEDDED_BY must be 'none', or a list of sources such as https://one.example, https: or 'self', and is "https://one.example;".`,
    ],
    [
      { LOG_LEVEL: 'loud' },
      'LOG_LEVEL must be one of fatal, error, warn, info, debug, trace, silent, and is "loud".',
    ],
  ])('names what is wrong in %o', (variables, fault) => {
    expect(faultsIn(variables)[0]).toBe(fault)
  })

  test('names every fault at once', () => {
    expect(faultsIn({ PORT: 'x', TRUST_PROXY: 'y', LOG_LEVEL: 'z' })).toHaveLength(3)
  })

  test('never repeats an address of a database, which may hold a password', () => {
    const faults = faultsIn({ DATABASE_URL: 'mysql://a:secret@db/plans' })
    expect(faults).toHaveLength(1)
    expect(faults.join(' ')).toMatch(/^DATABASE_URL must be an address such as/u)
    expect(faults.join(' ')).not.toContain('secret')
  })
})
