/** Imports one small store after the other, and says each number once it is acknowledged. */
import { openStore } from '#server/store/open-store.ts'
import { numberedStore } from './numbered-store.ts'

const [folder = '', databaseUrl = '', first = '1'] = process.argv.slice(2)
const store = await openStore({ folder, databaseUrl: databaseUrl === '' ? null : databaseUrl })
for (let number = Number(first); ; number += 1) {
  await store.import(numberedStore(number), { isTrial: false })
  process.stdout.write(`${String(number)}\n`)
}
