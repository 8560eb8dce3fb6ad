import { inflateRawSync } from 'node:zlib'

const CENTRAL_HEADER = 0x02014b50
const END_OF_ARCHIVE = 0x06054b50
const DEFLATED = 8

/** The parts of a ZIP archive by their paths, found by its own list of contents. */
export async function readArchive(blob: Blob): Promise<ReadonlyMap<string, Buffer>> {
  const bytes = Buffer.from(await blob.arrayBuffer())
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]))
  if (end === -1 || bytes.readUInt32LE(end) !== END_OF_ARCHIVE) throw new Error('This is no archive.')
  const parts = new Map<string, Buffer>()
  let at = bytes.readUInt32LE(end + 16)
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (bytes.readUInt32LE(at) !== CENTRAL_HEADER) throw new Error('The list of contents is broken.')
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) =>
      bytes.readUInt16LE(at + offset),
    )
    const name = bytes.toString('utf8', at + 46, at + 46 + (nameLength ?? 0))
    const local = bytes.readUInt32LE(at + 42)
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
    const content = bytes.subarray(start, start + bytes.readUInt32LE(at + 20))
    const isDeflated = bytes.readUInt16LE(at + 10) === DEFLATED
    if (parts.has(name)) throw new Error(`${name} is there twice.`)
    parts.set(name, isDeflated ? inflateRawSync(content) : content)
    at += 46 + (nameLength ?? 0) + (extraLength ?? 0) + (commentLength ?? 0)
  }
  return parts
}
