export interface ConformanceOptions {
  /** Only this plan; every plan unless given. */
  readonly planId?: string | undefined
  /** The origin of the page that is to ask this backend from elsewhere, `https://app.example`. */
  readonly origin?: string | undefined
  /** What every path ends in on a static host, `.json`. */
  readonly suffix?: string | undefined
  /** Sent with every request: a cookie, a token. */
  readonly headers?: Readonly<Record<string, string>> | undefined
  /** How long one answer may take, body included. */
  readonly timeoutMs?: number | undefined
  /** How long to listen for events, so that taking up the stream again can be tried. */
  readonly waitMs?: number | undefined
  /** The longest silence of a stream that the contract allows. */
  readonly silenceMs?: number | undefined
  /** How many heartbeats of a stream are waited for. */
  readonly heartbeats?: number | undefined
  /** How many targets and how many series of a plan are looked at one by one. */
  readonly sample?: number | undefined
}

export interface Settings {
  readonly planId: string | null
  readonly origin: string | null
  readonly suffix: string
  readonly headers: Readonly<Record<string, string>>
  readonly timeoutMs: number
  readonly waitMs: number
  readonly silenceMs: number
  readonly heartbeats: number
  readonly sample: number
}

export function settingsOf(options: ConformanceOptions): Settings {
  return {
    planId: options.planId ?? null,
    origin: options.origin ?? null,
    suffix: options.suffix ?? '',
    headers: options.headers ?? {},
    timeoutMs: options.timeoutMs ?? 15_000,
    waitMs: options.waitMs ?? 0,
    silenceMs: options.silenceMs ?? 15_000,
    heartbeats: options.heartbeats ?? 2,
    sample: options.sample ?? 50,
  }
}
