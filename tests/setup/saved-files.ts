import { beforeEach, vi } from 'vitest'

export interface SavedFile {
  readonly name: string
  readonly blob: Blob
}

/** What the browser was handed to save in this test, newest last. */
export function catchSavedFiles(): readonly SavedFile[] {
  const saved: SavedFile[] = []
  beforeEach(() => {
    saved.length = 0
    const blobs = new Map<string, Blob>()
    URL.createObjectURL = (blob) => {
      const address = `blob:saved-${String(blobs.size)}`
      if (blob instanceof Blob) blobs.set(address, blob)
      return address
    }
    URL.revokeObjectURL = () => undefined
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      const blob = blobs.get(this.href)
      if (blob !== undefined) saved.push({ name: this.download, blob })
    })
  })
  return saved
}

export async function textOf(blob: Blob): Promise<string> {
  const reader = new FileReader()
  reader.readAsText(blob)
  await vi.waitUntil(() => reader.readyState === FileReader.DONE)
  return typeof reader.result === 'string' ? reader.result : ''
}
