import { pino } from 'pino'
import { expect, onTestFinished, test } from 'vitest'
import { startServer } from '#server/http/start-server.ts'
import { smallStore } from '#tests/mocks/small-store.ts'
import { DATABASE_KINDS, freshPlace, opened } from '#tests/server/store/opened.ts'
import { checkBackend } from '#tools/conformance/check-backend.ts'
import { SETTINGS } from './running.ts'

test.each(DATABASE_KINDS)(
  'the server on the %s database conforms to the contract, for pages of another origin too',
  async (kind) => {
    const store = await opened(await freshPlace(kind))
    await store.import(smallStore, { isTrial: false })
    const origin = 'https://app.example'
    const { url, stop } = await startServer({
      store,
      files: null,
      log: pino({ level: 'silent' }),
      settings: { ...SETTINGS, heartbeatEveryMs: 10_000, allowedOrigins: [origin] },
    })
    onTestFinished(stop)
    const { findings, passedChecks } = await checkBackend(`${url}/api/v1`, { origin })
    expect(findings).toEqual([])
    expect(passedChecks).toBeGreaterThan(200)
  },
  120_000,
)
