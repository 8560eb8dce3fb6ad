import { readdirSync, readFileSync } from 'node:fs'
import type { Database } from './database.ts'
import { holdLock } from './locks.ts'

const FOLDER = new URL('migrations/', import.meta.url)

interface Migration {
  readonly number: number
  readonly name: string
}

function allMigrations(): readonly Migration[] {
  return readdirSync(FOLDER)
    .filter((name) => /^\d{4}-.+\.sql$/u.test(name))
    .toSorted()
    .map((name) => ({ number: Number(name.slice(0, 4)), name }))
}

/** Brings the database to the newest form. Processes that start together do it one after the other. */
export async function migrate(database: Database): Promise<void> {
  const migrations = allMigrations()
  await database.transaction(async (inside) => {
    await holdLock(inside, 'migrations')
    await inside.script(
      'create table if not exists migration (number integer primary key, name text not null, applied_at timestamptz not null default now())',
    )
    const rows = await inside.query<{ number: number }>('select number from migration')
    const applied = new Set(rows.map(({ number }) => number))
    const newest = migrations.at(-1)?.number ?? 0
    if (Math.max(0, ...applied) > newest) {
      throw new Error(
        `The database has the form of a newer version of this program (${String(Math.max(...applied))}; this one knows ${String(newest)}). Start the newer version, or restore a backup from before the upgrade.`,
      )
    }
    for (const { number, name } of migrations) {
      if (applied.has(number)) continue
      await inside.script(readFileSync(new URL(name, FOLDER), 'utf8'))
      await inside.query('insert into migration (number, name) values ($1, $2)', [number, name])
    }
  })
}
