import type { ChangeEvent } from './answers.ts'
import { validateChangeEvent } from './event-validators.js'

export interface ReceivedChange {
  /** The event's id, by which the stream is taken up again. */
  readonly id: string
  readonly change: ChangeEvent
}

/** `delayed` where nothing was heard for longer than the contract allows, or where the stream broke off. */
export type StreamState = 'connecting' | 'live' | 'delayed'

/** As much of an `EventSource` as is used. */
export interface StreamSource extends EventTarget {
  readonly close: () => void
}

export interface LiveStreamOptions {
  /** The address of the stream, taken up after the event with this id. */
  readonly addressAfter: (lastEventId: string | null) => string
  /** Changes in their order, those that come close together in one call. */
  readonly onChanges: (changes: readonly ReceivedChange[]) => void
  /** Changes may have been missed, so everything is to be loaded anew. */
  readonly onReset: () => void
  /** `heardAt`: when the last byte came that said something, in milliseconds since 1970; 0 where none did. */
  readonly onState: (state: StreamState, heardAt: number) => void
  /** Whether cookies go along to another origin; to the page's own they always do. */
  readonly withCredentials?: boolean
  readonly createSource?: (address: string) => StreamSource
}

const KINDS = [
  'observation-recorded',
  'observation-corrected',
  'target-revised',
] as const satisfies readonly ChangeEvent['kind'][]

/** Three heartbeats of the contract. */
const SILENCE_MS = 45_000
const GATHERED_MS = 200
const FIRST_PAUSE_MS = 1_000
const LONGEST_PAUSE_MS = 60_000
/** Ids that a stream may repeat after it was taken up again. */
const IDS_KEPT = 1_000

/** Null where the text is no change by the contract. */
function readChange(text: unknown): ChangeEvent | null {
  if (typeof text !== 'string') return null
  try {
    const value: unknown = JSON.parse(text)
    return validateChangeEvent(value) ? value : null
  } catch {
    return null
  }
}

/**
 * Keeps a stream of changes open until it is closed by the function returned. A stream that breaks off or
 * falls silent is opened anew after a growing pause, at once where the device comes back to life.
 */
export function openLiveStream({
  addressAfter,
  onChanges,
  onReset,
  onState,
  withCredentials = false,
  createSource = (address) => new EventSource(address, { withCredentials }),
}: LiveStreamOptions): () => void {
  let source: StreamSource | null = null
  let state: StreamState = 'connecting'
  let heardAt = 0
  let lastEventId: string | null = null
  let hasOpened = false
  let failures = 0
  let silence: ReturnType<typeof setTimeout> | undefined
  let reopening: ReturnType<typeof setTimeout> | undefined
  let gathering: ReturnType<typeof setTimeout> | undefined
  let gathered: ReceivedChange[] = []
  let isResetDue = false
  const seen = new Set<string>()

  const enter = (next: StreamState): void => {
    state = next
    onState(state, heardAt)
  }

  const flush = (): void => {
    gathering = undefined
    const changes = gathered
    const isReset = isResetDue
    gathered = []
    isResetDue = false
    if (changes.length > 0) onChanges(changes)
    if (isReset) onReset()
  }

  const gather = (): void => {
    gathering ??= setTimeout(flush, GATHERED_MS)
  }

  const requireReset = (): void => {
    isResetDue = true
    gather()
  }

  const heard = (): void => {
    heardAt = Date.now()
    failures = 0
    clearTimeout(silence)
    silence = setTimeout(breakOff, SILENCE_MS)
    enter('live')
  }

  const receive = (event: Event): void => {
    heard()
    if (!(event instanceof MessageEvent)) return
    const { lastEventId: id } = event
    const data: unknown = event.data
    const change = readChange(data)
    if (id === '' || change === null) {
      requireReset()
      return
    }
    lastEventId = id
    if (seen.has(id)) return
    seen.add(id)
    if (seen.size > IDS_KEPT) for (const oldest of [...seen].slice(0, IDS_KEPT / 2)) seen.delete(oldest)
    gathered.push({ id, change })
    gather()
  }

  const opened = (): void => {
    heard()
    // Without an id to go on from nobody knows what was missed while the stream was away.
    if (hasOpened && lastEventId === null) requireReset()
    hasOpened = true
  }

  const open = (): void => {
    clearTimeout(reopening)
    reopening = undefined
    source = createSource(addressAfter(lastEventId))
    source.addEventListener('open', opened)
    source.addEventListener('error', breakOff)
    source.addEventListener('heartbeat', heard)
    source.addEventListener('reset', () => {
      heard()
      requireReset()
    })
    for (const kind of KINDS) source.addEventListener(kind, receive)
  }

  function breakOff(): void {
    clearTimeout(silence)
    source?.close()
    source = null
    const longest = Math.min(FIRST_PAUSE_MS * 2 ** failures, LONGEST_PAUSE_MS)
    failures += 1
    enter('delayed')
    reopening = setTimeout(open, longest / 2 + (Math.random() * longest) / 2)
  }

  const revive = (): void => {
    if (reopening === undefined || document.visibilityState === 'hidden') return
    failures = 0
    open()
  }

  // A page that is left for another may come back as it was: its stream must not keep it from being kept.
  const leave = (): void => {
    clearTimeout(silence)
    clearTimeout(reopening)
    reopening = undefined
    source?.close()
    source = null
  }
  const returned = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) open()
  }

  window.addEventListener('online', revive)
  window.addEventListener('pagehide', leave)
  window.addEventListener('pageshow', returned)
  document.addEventListener('visibilitychange', revive)
  open()

  return () => {
    window.removeEventListener('online', revive)
    window.removeEventListener('pagehide', leave)
    window.removeEventListener('pageshow', returned)
    document.removeEventListener('visibilitychange', revive)
    leave()
    clearTimeout(gathering)
  }
}
