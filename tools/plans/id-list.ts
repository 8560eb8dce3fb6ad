import { ID, type Kind } from './kinds.ts'
import { didYouMean } from './nearest-word.ts'
import type { FaultList, Place } from './plan-fault.ts'

/** The ids of one sort of thing, kept even where the rest of a row has a fault, so that one fault stays one. */
export class IdList {
  readonly #noun: string
  readonly #home: string
  readonly #places = new Map<string, Place>()
  #isWhole = true
  /** How such an id is written where something refers to it. */
  readonly kind: Kind<string>

  /** `noun` as in “There is no source “x””; `home` as in “Add it to series/sources.csv”. */
  constructor(noun: string, home: string) {
    this.#noun = noun
    this.#home = home
    this.kind = { ...ID, expects: `Write the id of a ${noun} that stands in ${home}.` }
  }

  add(id: string, place: Place, faults: FaultList): void {
    if (id === '') return
    const first = this.#places.get(id)
    if (first === undefined) {
      this.#places.set(id, place)
      return
    }
    const where = `${first.file}:${String(first.line)}`
    faults.add(
      place,
      `The ${this.#noun} “${id}” stands twice, first in ${where}.`,
      'Give one of the two another id, or remove it.',
    )
  }

  /** Says that not every id could be read, so that an unknown one proves nothing. */
  markPartial(): void {
    this.#isWhole = false
  }

  /** False, with a fault, where there is no such thing. */
  check(id: string, place: Place, faults: FaultList): boolean {
    if (id === '' || !this.#isWhole || this.#places.has(id)) return true
    const hint = didYouMean(id, this.#places.keys())
    faults.add(
      place,
      `There is no ${this.#noun} “${id}”.`,
      `${hint}Correct the id, or add the ${this.#noun} to ${this.#home}.`,
    )
    return false
  }
}
