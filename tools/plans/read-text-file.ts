import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import type { FaultList } from './plan-fault.ts'

/** The text of a file without a byte-order mark, or null with a fault where it can't be read as UTF-8. */
export function readTextFile(folder: string, file: string, faults: FaultList): string | null {
  const place = { file, line: 1 }
  let bytes: Uint8Array
  try {
    bytes = readFileSync(join(folder, file))
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown error'
    if (code === 'ENOENT') faults.add(place, 'The file is missing.', `Add the file ${file}.`)
    else faults.add(place, `The file can’t be read (${code}).`, 'Check that it is a file and may be read.')
    return null
  }
  try {
    // The decoder takes a byte-order mark off by itself.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    faults.add(
      place,
      'The file is not written in UTF-8.',
      'Save it as UTF-8; a spreadsheet calls this “CSV UTF-8” or asks for the character set.',
    )
    return null
  }
}
