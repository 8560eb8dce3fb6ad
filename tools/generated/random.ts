import { stableHash } from '#contract/answers/stable-hash.ts'

/** A sequence of numbers from 0 to 1 that depends on the seed alone (mulberry32, public domain). */
export function randomFrom(seed: string): () => number {
  let state = Number.parseInt(stableHash(seed).slice(-6), 36)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
