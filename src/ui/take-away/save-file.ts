import type { TakenFile } from '#src/exports/taken-file.ts'

const KEPT_MS = 60_000

/** Hands a file to the browser, which saves it where it saves downloads. */
export function saveFile({ name, blob }: TakenFile): void {
  const address = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // A browser that asks where to save reads the file only then.
  setTimeout(() => {
    URL.revokeObjectURL(address)
  }, KEPT_MS)
}
