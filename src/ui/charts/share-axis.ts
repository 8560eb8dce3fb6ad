import { niceTicks } from './trajectory-domains.ts'

/** `compressed` keeps nine times over legible beside a tenth; `even` gives every step the same height. */
export type ShareScale = 'compressed' | 'even'

export interface ShareTick {
  readonly share: number
  /** Where it stands on the axis. */
  readonly at: number
}

/** From shares of the way to places on the axis, which are the shares themselves wherever it is even. */
export interface ShareAxis {
  readonly place: (share: number) => number
  readonly domain: readonly [number, number]
  /** 0 and 1 are among them, unless an even axis is so long that the two would touch. */
  readonly ticks: readonly ShareTick[]
  /** The share above which the axis is compressed; null where it is even to its top. */
  readonly compressedAbove: number | null
  readonly compressedBelow: number | null
}

/** Even up to a little beyond the target, so that what just reached it can be told from what did not. */
const EVEN_UP_TO = 1.2
const EVEN_DOWN_TO = -0.2

/** As far as an even axis leaves the way from 0 to 1 half of the height. */
const EVEN_IS_LEGIBLE_TO = 2
const EVEN_IS_LEGIBLE_FROM = -1

/** The height of a compressed part, where 1 is the height of the way from 0 to 1. */
const COMPRESSED_HEIGHT = 0.75

const ROOM = 0.04
/** Closer than this share of the axis, two ticks would touch. */
const TICKS_APART = 0.055
const EVEN_TICKS = 5
/** An axis ends at the next of its steps where that costs little height. */
const NEXT_STEP_WITHIN = 1.25
const STEPS = [1, 2, 5] as const
/** Shares of the way are no whole things. */
const SHARE = { kind: 'measure' } as const

/** Logarithmic from `knee` outwards, nowhere steeper than the even part, and never higher than its height. */
function compression(knee: number, end: number): (share: number) => number {
  const decades = Math.log10(end / knee)
  const perDecade = Math.min(COMPRESSED_HEIGHT / decades, Math.abs(knee) * Math.LN10)
  return (share) => knee + Math.sign(knee) * perDecade * Math.log10(share / knee)
}

/** 2, 5, 10, 20, 50 … up to the size, and where there are many decades the powers of ten alone. */
function stepsUpTo(size: number): number[] {
  const decades = Math.ceil(Math.log10(size)) + 1
  const steps: readonly number[] = decades > 3 ? [1] : STEPS
  return Array.from({ length: decades }, (_, power) => power)
    .flatMap((power) => steps.map((step) => Number(`${String(step)}e${String(power)}`)))
    .filter((step) => step > 1 && step <= size)
}

/** Where a compressed part ends: at its last share, or at the step that follows it closely. */
function endOf(share: number): number {
  const size = Math.abs(share)
  const next = stepsUpTo(size * NEXT_STEP_WITHIN).at(-1) ?? size
  return Math.sign(share) * Math.max(size, next)
}

/** The ticks that do not touch one another; those that come first are kept. */
function apart(ticks: readonly ShareTick[], height: number): ShareTick[] {
  const kept: ShareTick[] = []
  for (const tick of ticks)
    if (kept.every(({ at }) => Math.abs(at - tick.at) >= height * TICKS_APART)) kept.push(tick)
  return kept.toSorted((a, b) => a.at - b.at)
}

export interface ShareSpan {
  readonly lowest: number
  readonly highest: number
}

/** The one axis that all shares from the lowest to the highest have a place on; it always holds 0 and 1. */
export function shareAxis({ lowest, highest }: ShareSpan, scale: ShareScale): ShareAxis {
  const isCompressed = scale === 'compressed'
  const compressedAbove = isCompressed && highest > EVEN_IS_LEGIBLE_TO ? EVEN_UP_TO : null
  const compressedBelow = isCompressed && lowest < EVEN_IS_LEGIBLE_FROM ? EVEN_DOWN_TO : null
  const low = compressedBelow === null ? Math.min(0, lowest) : endOf(lowest)
  const high = compressedAbove === null ? Math.max(1, highest) : endOf(highest)
  const above = compressedAbove === null ? null : compression(compressedAbove, high)
  const below = compressedBelow === null ? null : compression(compressedBelow, low)
  const place = (share: number) => {
    if (above !== null && share > EVEN_UP_TO) return above(share)
    return below !== null && share < EVEN_DOWN_TO ? below(share) : share
  }
  const room = (place(high) - place(low)) * ROOM
  const domain = [place(low) - room, place(high) + room] as const
  const evenPart = [compressedBelow ?? low, compressedAbove ?? high] as const
  const shares = [
    0,
    1,
    ...(compressedAbove === null ? [] : stepsUpTo(high).toReversed()),
    ...(compressedBelow === null
      ? []
      : stepsUpTo(-low)
          .toReversed()
          .map((step) => -step)),
    ...niceTicks([evenPart[0], Math.max(evenPart[1], EVEN_UP_TO)], EVEN_TICKS, SHARE).filter(
      (share) => share <= evenPart[1],
    ),
  ]
  const ticks = shares.map((share) => ({ share, at: place(share) }))
  return { place, domain, ticks: apart(ticks, domain[1] - domain[0]), compressedAbove, compressedBelow }
}

/** Whether a compressed axis would differ from an even one. */
export function needsCompression({ lowest, highest }: ShareSpan): boolean {
  return highest > EVEN_IS_LEGIBLE_TO || lowest < EVEN_IS_LEGIBLE_FROM
}
