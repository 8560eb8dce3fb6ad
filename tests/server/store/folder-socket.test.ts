import { spawn, type ChildProcessByStdio } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { expect, onTestFinished, test } from 'vitest'
import { reach } from '#server/store/folder-socket.ts'
import { freshFolder } from './opened.ts'

interface Taker {
  readonly pid: number
  readonly take: (address: string, moment: number) => Promise<string>
  readonly kill: () => Promise<void>
}

async function startTaker(): Promise<Taker> {
  const child: ChildProcessByStdio<Writable, Readable, null> = spawn(
    process.execPath,
    ['--import', 'tsx', 'tests/server/store/taking-child.ts'],
    { stdio: ['pipe', 'pipe', 'inherit'] },
  )
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]()
  const kill = async (): Promise<void> => {
    if (child.signalCode !== null || child.exitCode !== null) return
    child.kill('SIGKILL')
    await once(child, 'exit')
  }
  onTestFinished(kill)
  await lines.next()
  return {
    pid: child.pid ?? 0,
    take: async (address, moment) => {
      child.stdin.write(`${address} ${String(moment)}\n`)
      const line = await lines.next()
      return line.done === true ? 'ended' : line.value
    },
    kill,
  }
}

test('of several processes that start at once, exactly one takes over from a dead one', async () => {
  const folder = freshFolder()
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true })
  })
  const addresses = Array.from({ length: 24 }, (_, index) => join(folder, `${String(index)}.sock`))
  const dead = await startTaker()
  for (const address of addresses) expect(await dead.take(address, 0)).toBe('true')
  await dead.kill()
  expect(readdirSync(folder)).toHaveLength(addresses.length)

  const takers = await Promise.all([startTaker(), startTaker(), startTaker()])
  for (const address of addresses) {
    const said = await Promise.all(takers.map((taker) => taker.take(address, Date.now() + 30)))
    expect(said.toSorted()).toEqual(['false', 'false', 'true'])
    // The one that was told so is the one that is reached.
    const socket = await reach(address)
    const winner = takers[said.indexOf('true')]?.pid
    expect(socket === null ? null : await text(socket)).toBe(String(winner))
  }
  expect(readdirSync(folder)).toHaveLength(addresses.length)
}, 120_000)
