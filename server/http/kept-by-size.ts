/** Values by key, as many as fit; the one that was asked for least lately leaves first. */
export interface KeptBySize<Value> {
  readonly get: (key: string) => Value | undefined
  /** Keeps it as the newest. */
  readonly keep: (key: string, value: Value) => void
}

/** Keeps values until all of them together are larger than `most`, in the unit of `sizeOf`. */
export function keptBySize<Value>(most: number, sizeOf: (value: Value) => number): KeptBySize<Value> {
  const kept = new Map<string, Value>()
  let size = 0

  const remove = (key: string): void => {
    const value = kept.get(key)
    if (value !== undefined) size -= sizeOf(value)
    kept.delete(key)
  }
  return {
    get: (key) => kept.get(key),
    keep: (key, value) => {
      remove(key)
      kept.set(key, value)
      size += sizeOf(value)
      for (const oldest of kept.keys()) {
        if (size <= most) break
        remove(oldest)
      }
    },
  }
}
