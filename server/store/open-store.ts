import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Database } from '#server/database/database.ts'
import { openEmbedded } from '#server/database/embedded.ts'
import { migrate } from '#server/database/migrate.ts'
import { openPooled } from '#server/database/pooled.ts'
import { fillIfEmpty, runImport } from '#server/import/run-import.ts'
import { CHANGES_CHANNEL } from '#server/import/write-compared.ts'
import type { Store } from '#server/store.ts'
import type { PlanStore } from '#tools/plans/plan-store.ts'
import { databaseSource } from './database-source.ts'
import { holdFolder } from './hold-folder.ts'
import { readChangesAfter, readNewestEventId } from './read-changes.ts'

export interface StoreOptions {
  /** A PostgreSQL; null for the one inside this process. */
  readonly databaseUrl: string | null
  /** Where the database inside this process is kept. */
  readonly folder: string
  /** What an empty database is filled with; left empty without. */
  readonly plans?: () => PlanStore
  readonly log?: (message: string) => void
}

/** Opens the plans in a database that is brought to the newest form, and filled where it is empty. */
export async function openStore({
  databaseUrl,
  folder,
  plans,
  log = () => {},
}: StoreOptions): Promise<Store> {
  if (databaseUrl !== null) return storeOver(openPooled({ url: databaseUrl, log }), plans)

  mkdirSync(folder, { recursive: true })
  const held = await holdFolder(folder)
  try {
    const store = await storeOver(await openEmbedded(join(folder, 'database')), plans)
    held.answer(store)
    return {
      ...store,
      close: async () => {
        await held.release(store.close)
      },
    }
  } catch (error) {
    await held.release(async () => {})
    throw error
  }
}

async function storeOver(database: Database, plans: StoreOptions['plans']): Promise<Store> {
  const listeners = new Set<() => void>()
  try {
    await migrate(database)
    if (plans !== undefined) await fillIfEmpty(database, plans)
    await database.listen(CHANGES_CHANNEL, () => {
      for (const listener of listeners) listener()
    })
  } catch (error) {
    await database.close()
    throw error
  }

  return {
    source: databaseSource(database),
    changesAfter: async (planId, eventId) =>
      database.snapshot(async (moment) => readChangesAfter(moment, planId, eventId)),
    newestEventId: async () => readNewestEventId(database),
    onChange: (listener) => {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
    isReady: async () => {
      try {
        await database.query('select 1')
        return true
      } catch {
        return false
      }
    },
    import: async (given, options) => runImport(database, given, options),
    close: async () => {
      listeners.clear()
      await database.close()
    },
  }
}
