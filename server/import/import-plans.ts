import { mkdirSync } from 'node:fs'
import { text } from 'node:stream/consumers'
import { reach, socketAddress } from '#server/store/folder-socket.ts'
import { openStore } from '#server/store/open-store.ts'
import { messageText, readReply, type ImportRequest } from './import-message.ts'
import type { ImportReport } from './import-report.ts'

export interface ImportPlace {
  readonly databaseUrl: string | null
  readonly folder: string
}

/** Imports through the program that has the folder open; null where none has. */
async function importThrough(folder: string, request: ImportRequest): Promise<ImportReport | null> {
  mkdirSync(folder, { recursive: true })
  const socket = await reach(socketAddress(folder))
  if (socket === null) return null
  socket.end(messageText(request))
  const reply = readReply(await text(socket))
  if (!reply.isTaken) throw new Error(reply.why)
  return reply.report
}

/** Imports into the database wherever it is: at its address, in a running server, or in the folder. */
export async function importPlans(
  { databaseUrl, folder }: ImportPlace,
  request: ImportRequest,
): Promise<ImportReport> {
  const report = databaseUrl === null ? await importThrough(folder, request) : null
  if (report !== null) return report
  const store = await openStore({ databaseUrl, folder })
  try {
    return await store.import(request.plans, request.options)
  } finally {
    await store.close()
  }
}
