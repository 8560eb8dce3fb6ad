import type { Browser, CDPSession } from '@playwright/test'

/**
 * A window without a debugger. The pages of the test runner have one, which makes every error that a library
 * only makes ready note where that was: it reads the whole of React's source again for it, and nobody's page does.
 */
export interface BareWindow {
  readonly send: CDPSession['send']
  /** Hears of each event of a domain that was enabled. */
  readonly on: (event: string, listener: (parameters: Readonly<Record<string, unknown>>) => void) => void
  /** Runs before any script of every page that is opened from now on. */
  readonly prepare: <Given>(script: (given: Given) => void, given: Given) => Promise<void>
  /** Begins to load an address. */
  readonly open: (url: string) => Promise<void>
  /** Runs in the page, and rejects with what is thrown there. */
  readonly run: <Given, Result>(
    script: (given: Given) => Result | Promise<Result>,
    given: Given,
  ) => Promise<Result>
  /** Rejects where the page does not give a true answer in time. */
  readonly until: <Given>(
    script: (given: Given) => boolean,
    given: Given,
    timeoutMs?: number,
  ) => Promise<void>
  readonly close: () => Promise<void>
}

const LOOKS_EVERY_MS = 100
const TIMEOUT_MS = 60_000
/** A page that says nothing for so long is gone. */
const SILENT_MS = 300_000
/** What compiles these files names functions by a helper that a page does not have. */
const NAMED = 'globalThis.__name = (named) => named;'

export async function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds)
  })
}

/** Opens windows that share what a browser keeps, which nothing else does, and closes them. */
export async function withWindows<Result>(
  browser: Browser,
  size: { readonly width: number; readonly height: number },
  measure: (openWindow: () => Promise<BareWindow>) => Promise<Result>,
): Promise<Result> {
  const session = await browser.newBrowserCDPSession()
  const { browserContextId } = await session.send('Target.createBrowserContext')
  try {
    return await measure(async () => openIn(session, browserContextId, size))
  } finally {
    await session.send('Target.disposeBrowserContext', { browserContextId })
    await session.detach()
  }
}

/** Of what the browser says: an event, or the answer to what it was told, both as its protocol has them. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- It is taken at its word.
function said<Part>(message: string, part: 'id' | 'method' | 'params' | 'result' | 'error'): Part {
  // oxlint-disable-next-line typescript/no-unsafe-return, typescript/no-unsafe-member-access -- It is taken at its word.
  return JSON.parse(message)[part]
}

async function openIn(
  session: CDPSession,
  browserContextId: string,
  size: { readonly width: number; readonly height: number },
): Promise<BareWindow> {
  const { targetId } = await session.send('Target.createTarget', { url: 'about:blank', browserContextId })
  const { sessionId } = await session.send('Target.attachToTarget', { targetId })
  const awaited = new Map<number, (answer: string) => void>()
  const listeners = new Map<string, (parameters: Readonly<Record<string, unknown>>) => void>()
  session.on('Target.receivedMessageFromTarget', ({ sessionId: from, message }) => {
    if (from !== sessionId) return
    const id = said<number | undefined>(message, 'id')
    if (id === undefined) listeners.get(said(message, 'method'))?.(said(message, 'params'))
    else awaited.get(id)?.(message)
  })
  let sent = 0
  const send: BareWindow['send'] = async (method, params) =>
    new Promise((resolve, reject) => {
      sent += 1
      const id = sent
      const silence = setTimeout(() => {
        awaited.delete(id)
        reject(new Error(`${method}: the page does not answer.`))
      }, SILENT_MS)
      awaited.set(id, (answer) => {
        clearTimeout(silence)
        awaited.delete(id)
        const error = said<{ readonly message: string } | undefined>(answer, 'error')
        if (error === undefined) resolve(said(answer, 'result'))
        else reject(new Error(`${method}: ${error.message}`))
      })
      const message = JSON.stringify({ id, method, params })
      session.send('Target.sendMessageToTarget', { sessionId, message }).catch(reject)
    })
  const run: BareWindow['run'] = async (script, given) => {
    const { result, exceptionDetails } = await send('Runtime.evaluate', {
      expression: `${NAMED}(${String(script)})(${JSON.stringify(given)})`,
      returnByValue: true,
      awaitPromise: true,
    })
    if (exceptionDetails !== undefined) {
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
    }
    const answer: unknown = result.value ?? null
    return said(JSON.stringify({ result: answer }), 'result')
  }
  await send('Page.enable')
  await send('Emulation.setDeviceMetricsOverride', { ...size, deviceScaleFactor: 1, mobile: false })
  return {
    send,
    run,
    on: (event, listener) => {
      listeners.set(event, listener)
    },
    prepare: async (script, given) => {
      await send('Page.addScriptToEvaluateOnNewDocument', {
        source: `${NAMED}(${String(script)})(${JSON.stringify(given)})`,
      })
    },
    open: async (url) => {
      const { errorText } = await send('Page.navigate', { url })
      if (errorText !== undefined) throw new Error(`${url}: ${errorText}`)
    },
    until: async (script, given, timeoutMs = TIMEOUT_MS) => {
      const latest = performance.now() + timeoutMs
      // While one page makes way for the next, there may be none to ask.
      while (!(await run(script, given).catch(() => false))) {
        if (performance.now() > latest) throw new Error(`In vain awaited: ${String(script)}`)
        await pause(LOOKS_EVERY_MS)
      }
    },
    close: async () => {
      await session.send('Target.closeTarget', { targetId })
    },
  }
}
