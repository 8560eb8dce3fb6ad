import type { Hold } from './deck-commands.ts'
import type { Kept } from './kept-hold.ts'
import {
  isNewer,
  isSame,
  readMessage,
  writeMessage,
  type Message,
  type Order,
  type Role,
  type Shared,
} from './presenter-messages.ts'

/** How long a newcomer waits for somebody who knows better before its own address counts. */
const ANSWER_WITHIN_MS = 600

/** Until a busy window shows what it took over, it says nothing: what it shows is not what it was last asked for. */
const SHOWN_WITHIN_MS = 1_500

/** What a window needs to stay together with the others of its deck. */
export interface LinkedWindow {
  readonly role: Role
  /** It was opened at a slide asked for just now, which the others come to. */
  readonly isLeading: boolean
  /** What is shown here right now. */
  readonly shared: () => Shared
  readonly hold: () => Hold | null
  readonly kept: () => Kept | null
  /** Shows what another window shows, as far as it is known here, with the numbers that it froze if it gave them. */
  readonly adopt: (shared: Shared, kept: Kept | null) => void
  /** Another window said how it stands; null once it is closed. */
  readonly onHeard: (from: Role, hold: Hold | null | 'gone') => void
}

export interface DeckLink {
  /** Tells the others how it stands here, where that is another than was told last. */
  readonly tell: () => void
  /** Asks how the others stand; whoever is there answers. */
  readonly ask: () => void
  readonly close: () => void
}

/** Before anything was heard or done: any answer is newer. */
const NEWCOMER: Order = { count: -1, sender: '' }

/** One channel a deck. The newest state holds in all windows, whoever made it, and each lives on without the others. */
export function linkDeck(name: string, own: LinkedWindow): DeckLink {
  const { role } = own
  const channel = new BroadcastChannel(name)
  const sender = crypto.randomUUID()
  let order = NEWCOMER
  let agreed = own.shared()
  let told = ''
  /** Since when the numbers stand still that the others were given. */
  let givenSince: number | null = null
  let adopting: Shared | null = null
  let adoption: ReturnType<typeof setTimeout> | undefined

  const send: (message: unknown) => void = channel.postMessage.bind(channel)
  const post = (message: Message) => {
    send(writeMessage(message))
  }
  const postState = () => {
    const kept = own.kept()
    const isGiven = kept === null || kept.since === givenSince
    givenSince = kept?.since ?? null
    post({
      kind: 'state',
      from: role,
      order,
      shared: own.shared(),
      hold: own.hold(),
      kept: isGiven ? null : kept,
    })
  }
  const settle = () => {
    if (order === NEWCOMER) order = { count: 0, sender }
  }
  const ask = () => {
    post({ kind: 'ask', from: role })
  }
  const tell = () => {
    const shared = own.shared()
    if (adopting !== null && !isSame(shared, adopting)) return
    adopting = null
    clearTimeout(adoption)
    if (!isSame(shared, agreed)) {
      agreed = shared
      order = { count: Math.max(0, order.count) + 1, sender }
    }
    const stance = JSON.stringify([shared, own.hold()])
    if (order === NEWCOMER || stance === told) return
    told = stance
    postState()
  }
  const adopt = (wanted: Shared, kept: Kept | null) => {
    adopting = wanted
    clearTimeout(adoption)
    adoption = setTimeout(() => {
      adopting = null
      tell()
    }, SHOWN_WITHIN_MS)
    own.adopt(wanted, kept)
  }
  /** The newer state holds; which slides there are, and in what order, is for the address of the slides to say. */
  const takeOver = (from: Role, theirs: Order, shared: Shared, kept: Kept | null) => {
    const here = own.shared()
    const slides = role === 'desk' && from === 'stage' ? shared.slides : here.slides
    const isTheirs = isNewer(theirs, order)
    const isLeading = own.isLeading && order === NEWCOMER
    const followed = { ...(isTheirs ? shared : here), slides }
    const known =
      slides === null || slides.includes(followed.slide) ? followed : { ...followed, slide: here.slide }
    agreed = isTheirs ? known : { ...agreed, slides }
    if (isTheirs) order = theirs
    const wanted = isLeading ? { ...known, slide: here.slide, isBlack: false } : known
    const isOtherHold = isTheirs && kept !== null && wanted.isHeld && own.kept()?.since !== kept.since
    if (isOtherHold) givenSince = kept.since
    if (isOtherHold || !isSame(wanted, here)) adopt(wanted, isOtherHold ? kept : null)
    else tell()
  }
  const patience = setTimeout(settle, ANSWER_WITHIN_MS)

  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const message = readMessage(data)
    if (message === null) return
    switch (message.kind) {
      case 'join':
        givenSince = null
        if (order !== NEWCOMER) postState()
        return
      case 'ask':
        if (order !== NEWCOMER) postState()
        return
      case 'bye':
        own.onHeard(message.from, 'gone')
        return
      case 'state':
        own.onHeard(message.from, message.hold)
        takeOver(message.from, message.order, message.shared, message.kept)
    }
  })
  const leave = () => {
    post({ kind: 'bye', from: role })
  }
  window.addEventListener('pagehide', leave)
  post({ kind: 'join', from: role })

  return {
    ask,
    tell,
    close: () => {
      clearTimeout(patience)
      clearTimeout(adoption)
      window.removeEventListener('pagehide', leave)
      leave()
      channel.close()
    },
  }
}
