import { createHash } from 'node:crypto'
import { mkdirSync, realpathSync, rmSync, statSync } from 'node:fs'
import { connect, type Server, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

/** The longest address of a socket, in bytes, that every system takes. */
const LONGEST_ADDRESS = 100

const PAUSE_MS = 50
const REMOVAL_LASTS_MS = 5_000
/** More than a removal lasts that was never ended. */
const MOST_TRIES = 200

/** Where whoever has a folder open is to be reached. */
export function socketAddress(folder: string): string {
  const real = realpathSync(folder)
  const name = `policy-targets-${createHash('sha256').update(real).digest('hex').slice(0, 16)}`
  if (process.platform === 'win32') return `\\\\.\\pipe\\${name}`
  const inside = join(real, 'control.sock')
  return Buffer.byteLength(inside) <= LONGEST_ADDRESS ? inside : join(tmpdir(), `${name}.sock`)
}

/** A connection to whoever has the folder open; null where nobody has. */
export async function reach(address: string): Promise<Socket | null> {
  return new Promise((resolve, reject) => {
    const socket = connect({ path: address, allowHalfOpen: true })
    socket.once('connect', () => {
      resolve(socket)
    })
    socket.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT' || error.code === 'ECONNREFUSED') resolve(null)
      else reject(error)
    })
  })
}

async function listen(server: Server, address: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const refuse = (error: NodeJS.ErrnoException): void => {
      if (error.code === 'EADDRINUSE') resolve(false)
      else reject(error)
    }
    server.once('error', refuse)
    server.listen(address, () => {
      server.off('error', refuse)
      resolve(true)
    })
  })
}

function fileAt(address: string): string | null {
  const found = statSync(address, { throwIfNoEntry: false })
  return found === undefined ? null : `${String(found.ino)} ${String(found.birthtimeMs)}`
}

async function isAnswered(address: string): Promise<boolean> {
  const socket = await reach(address)
  socket?.destroy()
  return socket !== null
}

/** False where another process is at it. */
function beginRemoval(mark: string): boolean {
  try {
    mkdirSync(mark)
    return true
  } catch {
    const since = statSync(mark, { throwIfNoEntry: false })?.mtimeMs
    // Left by a process that was killed within these few lines.
    if (since !== undefined && Date.now() - since > REMOVAL_LASTS_MS) rmSync(mark, { recursive: true })
    return false
  }
}

/** Removes a socket that nobody answers. One process at a time does, so that none removes what another has just made. */
async function removeDead(address: string): Promise<void> {
  const mark = `${address}.removal`
  if (!beginRemoval(mark)) {
    await pause(PAUSE_MS)
    return
  }
  try {
    const found = fileAt(address)
    if (found === null || (await isAnswered(address))) return
    // A socket is there a moment before it answers.
    await pause(PAUSE_MS)
    if (await isAnswered(address)) return
    if (fileAt(address) === found) rmSync(address, { force: true })
  } finally {
    rmSync(mark, { recursive: true, force: true })
  }
}

/** Listens at the address; false where another process does. A socket whose process was killed is taken over. */
export async function takeAddress(server: Server, address: string): Promise<boolean> {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    if (await listen(server, address)) return true
    if (await isAnswered(address)) return false
    if (process.platform !== 'win32') await removeDead(address)
  }
  return false
}
