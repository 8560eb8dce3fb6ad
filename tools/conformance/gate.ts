export type Gate = <Value>(task: () => Promise<Value>) => Promise<Value>

/** Lets so many tasks run at a time; the others wait for their turn. */
export function createGate(places: number): Gate {
  let free = places
  const waiting: (() => void)[] = []
  return async (task) => {
    if (free > 0) free -= 1
    else {
      await new Promise<void>((resolve) => {
        waiting.push(resolve)
      })
    }
    try {
      return await task()
    } finally {
      const next = waiting.shift()
      if (next === undefined) free += 1
      else next()
    }
  }
}
