export class DeadlinePassed extends Error {
  override readonly name = 'DeadlinePassed'
}

/** Rejects when the signal does: what is abandoned may never settle by itself. */
async function abandonment(signal: AbortSignal): Promise<never> {
  await new Promise<void>((resolve) => {
    signal.addEventListener('abort', () => {
      resolve()
    })
  })
  throw signal.reason
}

/**
 * Runs something that can be abandoned, and abandons it when the time is up or the caller says so.
 * By hand, as `AbortSignal.any` is newer than the browsers that are served.
 */
export async function withDeadline<Result>(
  timeoutMs: number,
  callerSignal: AbortSignal | undefined,
  run: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const controller = new AbortController()
  const { signal } = controller
  const abandon = (): void => {
    controller.abort(callerSignal?.reason)
  }
  const timer = setTimeout(() => {
    controller.abort(new DeadlinePassed(`${String(timeoutMs)} ms have passed`))
  }, timeoutMs)
  callerSignal?.addEventListener('abort', abandon, { once: true })
  try {
    if (callerSignal?.aborted === true) abandon()
    return await Promise.race([abandonment(signal), run(signal)])
  } catch (error) {
    // Whatever an abandoned request throws, the reason why it was abandoned is what matters.
    if (signal.aborted) throw signal.reason
    // What still comes of a failed request is of no use to anyone.
    controller.abort(error)
    throw error
  } finally {
    clearTimeout(timer)
    callerSignal?.removeEventListener('abort', abandon)
  }
}
