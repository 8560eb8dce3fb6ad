/** A source of events that a test speaks for. */
export class SpokenSource extends EventTarget {
  isClosed = false
  readonly url: string

  constructor(url: string) {
    super()
    this.url = url
  }

  close() {
    this.isClosed = true
  }

  say(name: string, data = '{}', lastEventId = '') {
    this.dispatchEvent(new MessageEvent(name, { data, lastEventId }))
  }
}
