import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStore, type StoreOptions } from '#server/store/open-store.ts'
import type { Store } from '#server/store.ts'
import { freshDatabase } from '#tests/server/fresh-database.ts'
import { inject, onTestFinished } from 'vitest'

export type DatabaseKind = 'embedded' | 'real'

export const DATABASE_KINDS = ['embedded', 'real'] as const satisfies readonly DatabaseKind[]

export function freshFolder(): string {
  return mkdtempSync(join(tmpdir(), 'policy-targets-'))
}

/** Where a new and empty database of this kind lies. */
export async function freshPlace(kind: DatabaseKind): Promise<Pick<StoreOptions, 'databaseUrl' | 'folder'>> {
  const folder = freshFolder()
  if (kind === 'real') return { databaseUrl: await freshDatabase(), folder }
  cpSync(inject('emptyDatabase'), join(folder, 'database'), { recursive: true })
  return { databaseUrl: null, folder }
}

/** Opens a store that is closed, and its folder removed, when the test is over. */
export async function opened(options: StoreOptions): Promise<Store> {
  const store = await openStore(options)
  onTestFinished(async () => {
    await store.close()
    rmSync(options.folder, { recursive: true, force: true })
  })
  return store
}
