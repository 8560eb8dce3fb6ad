/** A part of an archive: its path, and its text or bytes. */
export interface ArchivePart {
  readonly path: string
  readonly content: string | Uint8Array<ArrayBuffer>
}

const LOCAL_HEADER = 0x04034b50
const CENTRAL_HEADER = 0x02014b50
const END_OF_ARCHIVE = 0x06054b50
const NEEDS_VERSION = 20
/** Names are UTF-8. */
const FLAGS = 0x0800
const DEFLATED = 8
/** 1 January 1980, the first day of the format: the same content gives the same bytes. */
const DATE = 0x0021

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte
  for (let bit = 0; bit < 8; bit += 1) rest = (rest & 1) === 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1
  return rest
})

function checksum(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) crc = (crc >>> 8) ^ (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0)
  return (crc ^ 0xffffffff) >>> 0
}

async function deflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const { readable, writable } = new CompressionStream('deflate-raw')
  const writer = writable.getWriter()
  const written = Promise.all([writer.write(bytes), writer.close()])
  const compressed = new Uint8Array(await new Response(readable).arrayBuffer())
  await written
  return compressed
}

/** Numbers of two or four bytes, the least first, one after the other. */
function littleEndian(fields: readonly (readonly [bytes: 2 | 4, value: number])[]): Uint8Array<ArrayBuffer> {
  const view = new DataView(new ArrayBuffer(fields.reduce((length, [bytes]) => length + bytes, 0)))
  let at = 0
  for (const [bytes, value] of fields) {
    if (bytes === 2) view.setUint16(at, value, true)
    else view.setUint32(at, value, true)
    at += bytes
  }
  return new Uint8Array(view.buffer)
}

/**
 * The parts as a ZIP archive, compressed by the browser itself: a library's worker is what the policy of the
 * page forbids.
 */
export async function zip(parts: readonly ArchivePart[], type: string): Promise<Blob> {
  const encoder = new TextEncoder()
  const pieces: Uint8Array<ArrayBuffer>[] = []
  const directory: Uint8Array<ArrayBuffer>[] = []
  const sizeOf = (list: readonly Uint8Array[]) => list.reduce((size, { length }) => size + length, 0)
  for (const part of parts) {
    const name = encoder.encode(part.path)
    const content = typeof part.content === 'string' ? encoder.encode(part.content) : part.content
    const compressed = await deflate(content)
    const common = [
      [2, NEEDS_VERSION],
      [2, FLAGS],
      [2, DEFLATED],
      [2, 0],
      [2, DATE],
      [4, checksum(content)],
      [4, compressed.length],
      [4, content.length],
      [2, name.length],
      [2, 0],
    ] as const
    const place = sizeOf(pieces)
    directory.push(
      littleEndian([
        [4, CENTRAL_HEADER],
        [2, NEEDS_VERSION],
        ...common,
        [2, 0],
        [2, 0],
        [2, 0],
        [4, 0],
        [4, place],
      ]),
      name,
    )
    pieces.push(littleEndian([[4, LOCAL_HEADER], ...common]), name, compressed)
  }
  const end = littleEndian([
    [4, END_OF_ARCHIVE],
    [2, 0],
    [2, 0],
    [2, parts.length],
    [2, parts.length],
    [4, sizeOf(directory)],
    [4, sizeOf(pieces)],
    [2, 0],
  ])
  return new Blob([...pieces, ...directory, end], { type })
}
