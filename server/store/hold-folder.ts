import { chmodSync } from 'node:fs'
import { createServer, type Socket } from 'node:net'
import { finished } from 'node:stream/promises'
import { messageText, readRequest, type ImportReply } from '#server/import/import-message.ts'
import type { Store } from '#server/store.ts'
import { socketAddress, takeAddress } from './folder-socket.ts'

/** A folder that no other process opens meanwhile, and at which imports are taken in for it. */
export interface HeldFolder {
  /** Imports that came before wait for this. */
  readonly answer: (store: Store) => void
  /** Lets go of the folder, once the imports under way are answered and `end` is through. */
  readonly release: (end: () => Promise<void>) => Promise<void>
}

/** All that the other side sends. To iterate over the socket would close it for the reply too. */
async function receivedBy(socket: Socket): Promise<string> {
  const parts: Buffer[] = []
  socket.on('data', (part: Buffer) => {
    parts.push(part)
  })
  await finished(socket, { writable: false })
  return Buffer.concat(parts).toString('utf8')
}

async function replyTo(request: string, store: Store): Promise<ImportReply> {
  try {
    const { plans, options } = readRequest(request)
    return { isTaken: true, report: await store.import(plans, options) }
  } catch (error) {
    return { isTaken: false, why: error instanceof Error ? error.message : String(error) }
  }
}

/** Holds the folder, or refuses where another process has it open. */
export async function holdFolder(folder: string): Promise<HeldFolder> {
  let give: (store: Store | null) => void = () => {}
  const opened = new Promise<Store | null>((resolve) => {
    give = resolve
  })
  const underWay = new Set<Promise<void>>()
  const unheard = new Set<Socket>()
  const serve = async (socket: Socket): Promise<void> => {
    unheard.add(socket)
    const request = await receivedBy(socket).finally(() => {
      unheard.delete(socket)
    })
    if (request === '') return
    const store = await opened
    const reply: ImportReply =
      store === null
        ? { isTaken: false, why: 'The program that has the folder open is about to end. Import again.' }
        : await replyTo(request, store)
    socket.end(messageText(reply))
    await finished(socket)
  }
  const server = createServer({ allowHalfOpen: true }, (socket) => {
    const served = serve(socket)
      // Whoever hangs up has no need of an answer.
      .catch(() => undefined)
      .finally(() => {
        socket.destroy()
        underWay.delete(served)
      })
    underWay.add(served)
    socket.on('error', () => {
      socket.destroy()
    })
  })

  const address = socketAddress(folder)
  if (!(await takeAddress(server, address))) {
    throw new Error(
      `Another process has the folder ${folder} open. End it, or start this one with DATA_FOLDER set to another folder or with DATABASE_URL.`,
    )
  }
  if (process.platform !== 'win32') chmodSync(address, 0o600)
  return {
    answer: (store) => {
      give(store)
    },
    release: async (end) => {
      give(null)
      // Whoever has not said all of it yet is not waited for.
      for (const socket of unheard) socket.destroy()
      await Promise.all(underWay)
      await end()
      await new Promise<void>((resolve) => {
        server.close(() => {
          resolve()
        })
      })
    },
  }
}
