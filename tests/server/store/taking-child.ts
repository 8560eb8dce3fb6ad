/** Tries to take each address that it is told, one a line, and says whether it did. */
import { createServer } from 'node:net'
import { createInterface } from 'node:readline'
import { takeAddress } from '#server/store/folder-socket.ts'

process.stdout.write('ready\n')
for await (const line of createInterface(process.stdin)) {
  const [address = '', moment = '0'] = line.split(' ')
  // All of them begin at once, which a pipe to each does not give.
  while (Date.now() < Number(moment));
  const server = createServer((socket) => {
    // Whoever only looks whether somebody answers hangs up at once.
    socket.on('error', () => undefined)
    socket.end(String(process.pid))
  })
  const said = await takeAddress(server, address).catch((error: unknown) => String(error))
  process.stdout.write(`${String(said)}\n`)
}
