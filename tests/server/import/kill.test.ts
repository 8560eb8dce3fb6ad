import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { connect } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { openStore, type StoreOptions } from '#server/store/open-store.ts'
import { freshPlace, opened, type DatabaseKind } from '#tests/server/store/opened.ts'
import { FIGURES_EACH } from './numbered-store.ts'

const KILLS = { embedded: 9, real: 6 } as const
const CHILD = 'tests/server/import/importing-child.ts'

/** Numbers from 0 to 1 that are the same in every run. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

/** The last number acknowledged before the child was killed at a random moment after its first. */
async function importUntilKilled(
  { folder, databaseUrl }: Pick<StoreOptions, 'folder' | 'databaseUrl'>,
  first: number,
  random: () => number,
): Promise<number> {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', CHILD, folder, databaseUrl ?? '', String(first)],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  )
  let said = ''
  let complaints = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaints += text
  })
  const closed = once(child, 'close')
  await Promise.race([once(child.stdout, 'data'), closed])
  await pause(random() * 400)
  child.kill('SIGKILL')
  await closed
  expect(complaints).toBe('')
  return Number(said.trimEnd().split('\n').at(-1))
}

/** The number of the store on record, having seen that it is there whole and nothing else of any other. */
async function numberOnRecord(options: StoreOptions): Promise<number> {
  const store = await openStore(options)
  try {
    const targets = await store.source.targets('harbour-plan', {})
    const values = new Set(targets?.items.map(({ value }) => value))
    expect(values.size).toBe(1)
    const number = [...values][0] ?? Number.NaN
    const figures = []
    let cursor: string | undefined
    do {
      const page = await store.source.observations('idle-ships-by-radio', { cursor })
      figures.push(...(page?.items ?? []))
      cursor = page?.nextCursor ?? undefined
    } while (cursor !== undefined)
    const counts = new Map<number | null, number>()
    for (const { value } of figures) counts.set(value, (counts.get(value) ?? 0) + 1)
    expect(Object.fromEntries(counts)).toEqual(
      Object.fromEntries(Array.from({ length: number }, (_, index) => [index + 1, FIGURES_EACH])),
    )
    const changes = await store.changesAfter('harbour-plan', '0')
    // The first filling tells of nothing; after it each import tells of three targets and its figures.
    expect(changes).toHaveLength((number - 1) * (3 + FIGURES_EACH))
    return number
  } finally {
    await store.close()
  }
}

async function expectAllOrNothing(kind: DatabaseKind): Promise<void> {
  const place = await freshPlace(kind)
  const random = seeded(20_261_125)
  let number = 0
  for (let kills = 0; kills < KILLS[kind]; kills += 1) {
    const acknowledged = await importUntilKilled(place, number + 1, random)
    expect(acknowledged).toBeGreaterThan(number)
    number = await numberOnRecord(place)
    // What was killed while it was answering may be on record, and never more than that one.
    expect([acknowledged, acknowledged + 1]).toContain(number)
  }
}

test('a killed import leaves all of itself or nothing on a PostgreSQL', async () => {
  await expectAllOrNothing('real')
}, 240_000)

test(
  'a killed import leaves all of itself or nothing on the embedded database',
  { tags: ['exhaustive'], timeout: 240_000 },
  async () => {
    await expectAllOrNothing('embedded')
  },
)

test('whoever connects and says nothing does not keep a store from closing', async () => {
  const place = await freshPlace('embedded')
  const store = await openStore(place)
  const silent = connect(join(place.folder, 'control.sock'))
  await once(silent, 'connect')
  await store.close()
  silent.destroy()
  const again = await opened(place)
  expect(await again.source.plans()).toEqual([])
}, 120_000)

test('a folder that is open is refused to a second process, in a sentence that says what to do', async () => {
  const place = await freshPlace('embedded')
  await opened(place)
  await expect(openStore(place)).rejects.toThrow(/has the folder .* open\. End it, or start this one with/u)
}, 120_000)
