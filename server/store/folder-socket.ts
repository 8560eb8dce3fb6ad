import { createHash } from 'node:crypto'
import { realpathSync, renameSync, rmSync, statSync } from 'node:fs'
import { connect, type Server, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The longest address of a socket, in bytes, that every system takes. */
const LONGEST_ADDRESS = 100

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

/** Listens at the address; false where another process does. A socket whose process was killed is taken over. */
export async function takeAddress(server: Server, address: string): Promise<boolean> {
  if (await listen(server, address)) return true
  const left = fileAt(address)
  const other = await reach(address)
  if (other !== null) {
    other.destroy()
    return false
  }
  if (process.platform === 'win32') return listen(server, address)

  // Moved first and compared then: in between, another process may have taken the address over.
  const aside = `${address}.${String(process.pid)}`
  if (left !== null && fileAt(address) === left) renameSync(address, aside)
  if (fileAt(aside) !== null && fileAt(aside) !== left) {
    renameSync(aside, address)
    return false
  }
  const isTaken = await listen(server, address)
  rmSync(aside, { force: true })
  return isTaken
}
