/** Leaves a frame of 16 ms the time to be drawn, also where the slice runs over by one item. */
const SLICE_MS = 6

/** Ends once the browser has had its turn: input and drawing come first. */
async function nextTurn(): Promise<void> {
  await new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.addEventListener('message', () => {
      port1.close()
      resolve()
    })
    port1.start()
    port2.postMessage(null)
  })
}

/**
 * Does something for each of `count` items in their order, in slices that hold up no frame. `onSlice` hears after
 * each how many are done. Stops, without an error, where the signal says so.
 */
export async function inSlices(
  count: number,
  work: (index: number) => void,
  onSlice: (done: number) => void,
  signal: AbortSignal,
  now: () => number = () => performance.now(),
): Promise<void> {
  let done = 0
  while (done < count) {
    const end = now() + SLICE_MS
    do {
      work(done)
      done += 1
    } while (done < count && now() < end)
    onSlice(done)
    if (done < count) await nextTurn()
    if (signal.aborted) return
  }
}
