import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { readPlans } from '#tools/plans/read-plans.ts'
import { freshDatabase } from './fresh-database.ts'
import { askedAtRandom, faultsOfAnswerTo } from './http/asked-at-random.ts'
import { Listening } from './http/listening.ts'
import {
  plansWithStations,
  runProgram,
  startProcess,
  STATIONS,
  type ServerProcess,
} from './server-process.ts'

// Each test starts programs, and a machine may have other things to do.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 60_000 })

const PLAN = 'digital-shanghai-2025'
const TARGET = `/api/v1/plans/${PLAN}/targets/5g-base-stations`

async function started(variables: Readonly<Record<string, string>>): Promise<ServerProcess> {
  const server = await startProcess(variables, ['--no-app'])
  onTestFinished(async () => {
    await server.stop()
  })
  return server
}

async function listen({ url }: ServerProcess, headers: HeadersInit = {}): Promise<Listening> {
  const listening = new Listening(await fetch(`${url}/api/v1/events?plan=${PLAN}`, { headers }))
  await listening.next()
  return listening
}

async function importStations(value: number, variables: Readonly<Record<string, string>>): Promise<void> {
  const folder = plansWithStations(value)
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true })
  })
  const { status, output } = await runProgram('server/import/main.ts', [folder], variables)
  expect({ status, output }).toMatchObject({ status: 0 })
}

function folderForData(): string {
  const folder = mkdtempSync(join(tmpdir(), 'data-'))
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true })
  })
  return folder
}

describe('a figure that is imported', () => {
  test('is told by two processes on one PostgreSQL, and both give it', async () => {
    const variables = { DATABASE_URL: await freshDatabase() }
    const servers = await Promise.all([started(variables), started(variables)])
    const streams = await Promise.all(servers.map((server) => listen(server)))
    await importStations(93_417, variables)
    const heard = await Promise.all(streams.map((stream) => stream.news()))
    for (const each of heard) {
      expect(each).toMatchObject({
        event: 'observation-recorded',
        data: { planId: PLAN, seriesId: STATIONS, targetIds: ['5g-base-stations'], isSimulated: false },
      })
    }
    expect(new Set(heard.map((each) => each?.id)).size).toBe(1)
    const bodies = await Promise.all(servers.map(async ({ url }) => (await fetch(`${url}${TARGET}`)).text()))
    expect(bodies[0]).toContain('93417')
    expect(bodies[1]).toBe(bodies[0])
  })

  test('is told to who comes back, by either process', { tags: ['exhaustive'] }, async () => {
    const variables = { DATABASE_URL: await freshDatabase() }
    const servers = await Promise.all([started(variables), started(variables)])
    await importStations(93_417, variables)
    await importStations(94_001, variables)
    const ids = new Set<string | null | undefined>()
    for (const server of servers) {
      const stream = await listen(server, { 'Last-Event-ID': '0' })
      const [first, second] = [await stream.news(), await stream.news()]
      expect([first?.event, second?.event]).toEqual(['observation-recorded', 'observation-corrected'])
      ids.add(first?.id)
      ids.add(second?.id)
    }
    expect(ids.size).toBe(2)
  })

  test(
    'is told by a server on its own database, and is there after a new start',
    { tags: ['exhaustive'] },
    async () => {
      const variables = { DATA_FOLDER: folderForData() }
      const server = await started(variables)
      const stream = await listen(server)
      await importStations(93_417, variables)
      expect(await stream.news()).toMatchObject({ event: 'observation-recorded' })
      expect(await server.stop()).toBe(0)
      const again = await started(variables)
      expect(await (await fetch(`${again.url}${TARGET}`)).text()).toContain('93417')
    },
  )
})

describe('a server that is told to stop', () => {
  const expectGoodEnd = async (signal: 'SIGTERM' | 'SIGINT'): Promise<void> => {
    const server = await started({ DATABASE_URL: await freshDatabase() })
    const streams = await Promise.all([listen(server), listen(server), listen(server)])
    expect(await server.stop(signal)).toBe(0)
    expect(await Promise.all(streams.map((stream) => stream.news()))).toEqual([null, null, null])
    expect(server.logged.at(-1)).toContain('"stopped"')
    expect(server.logged.join()).not.toContain('before everything was closed')
  }

  test('by SIGTERM ends its open streams, says so and exits well', async () => {
    await expectGoodEnd('SIGTERM')
  })

  test('by SIGINT does so too', { tags: ['exhaustive'] }, async () => {
    await expectGoodEnd('SIGINT')
  })
})

describe('a server that can’t start', () => {
  const failed = (variables: Readonly<Record<string, string>>): ReturnType<typeof runProgram> =>
    runProgram('server/main.ts', ['--no-app'], { PORT: '0', ...variables })

  test('names every fault of its configuration', async () => {
    const { status, output } = await failed({ PORT: 'http', TRUST_PROXY: 'yes' })
    expect(status).toBe(1)
    expect(output).toBe(
      'PORT must be a whole number from 0 to 65535, and is "http".\nTRUST_PROXY must be a whole number from 0 to 9, and is "yes".',
    )
  })

  test('says which port is taken and what to do', { tags: ['exhaustive'] }, async () => {
    const other = await started({ DATA_FOLDER: folderForData() })
    const { port } = new URL(other.url)
    const { status, output } = await failed({ PORT: port, DATA_FOLDER: folderForData() })
    expect(status).toBe(1)
    expect(output).toContain(`${port}. Stop what uses the port, or set PORT to another.`)
  })

  test('says of an option that there is none, and which there is', async () => {
    const { status, output } = await runProgram('server/main.ts', ['--noapp'], { PORT: '0' })
    expect(status).toBe(1)
    expect(output).toContain('There is no option --noapp, only --no-app.')
  })

  const expectAdvice = async (variables: Readonly<Record<string, string>>, advice: string): Promise<void> => {
    const { status, output } = await failed({ DATA_FOLDER: folderForData(), ...variables })
    expect(status).toBe(1)
    expect(output).toContain(advice)
  }

  test('says which variable names no place to keep its data', async () => {
    await expectAdvice({ DATA_FOLDER: 'package.json' }, 'Set DATA_FOLDER to a folder.')
  })

  test.each(['nowhere.invalid', '192.0.2.1'])(
    'says that it can’t be reached at %s, and who said so',
    { tags: ['exhaustive'] },
    async (host) => {
      await expectAdvice({ HOST: host }, 'Set HOST to an address of this machine.')
    },
  )

  test('says that the database can’t be reached, and not by which password', async () => {
    const { status, output } = await failed({ DATABASE_URL: 'postgres://a:secret@127.0.0.1:1/plans' })
    expect(status).toBe(1)
    expect(output).toContain('The database can’t be reached')
    expect(output).not.toContain('secret')
  })

  test('names the faults of the plans that it is to begin with', { tags: ['exhaustive'] }, async () => {
    const folder = plansWithStations(Number.NaN)
    const { status, output } = await failed({ DATA_FOLDER: folderForData(), PLANS_FOLDER: folder })
    rmSync(folder, { recursive: true, force: true })
    expect(status).toBe(1)
    expect(output).toContain('observations.csv')
    expect(output).toContain('have faults. Correct them, or set PLANS_FOLDER to others.')
  })
})

describe('whatever is asked, nothing breaks and every answer is as described', () => {
  const { store } = readPlans('plans')
  const known = {
    plans: store.plans.map(({ id }) => id),
    targets: store.targets.map(({ id }) => id),
    series: store.series.map(({ id }) => id),
  }

  const expectNothingBreaks = async (variables: Readonly<Record<string, string>>): Promise<void> => {
    const unlimited = { RATE_PER_MINUTE: '1000000', STREAMS_PER_ADDRESS: '100000' }
    const { url } = await started({ ...unlimited, ...variables })
    await fc.assert(
      fc.asyncProperty(askedAtRandom(known), async (asked) => {
        expect(await faultsOfAnswerTo(`${url}/api/v1`, asked)).toEqual([])
      }),
      { numRuns: 400 },
    )
  }

  test('on PostgreSQL', async () => {
    await expectNothingBreaks({ DATABASE_URL: await freshDatabase() })
  })

  test('on the embedded database', { tags: ['exhaustive'] }, async () => {
    await expectNothingBreaks({ DATA_FOLDER: folderForData() })
  })
})
