/**
 * The few figures on which a status rests. Judged on them alone a target has the same status for the same reason
 * as on all of its figures, so that a long series can be judged for many days, or many times over.
 */

import type { Figure } from './assessment.ts'
import { observationsOf, type AssessmentInput } from './assessment-input.ts'
import { meets, proves } from './bounds.ts'
import type { Observation } from './model.ts'
import { readRecords } from './records.ts'
import type { DatedTerms } from './terms.ts'

/** What of the figures so far the rules can ask for; null where there is none such. */
interface Decisive {
  /** A break after the baseline forbids a pace; where any lies after it, the last does. */
  readonly lastBreak: Figure | null
  readonly firstMet: Figure | null
  /** The first up to the deadline that proves a target lost that had been met, by a figure or its baseline. */
  readonly firstLost: Figure | null
  readonly atDeadline: Figure | null
  /** The first after the deadline that proves anything. */
  readonly firstLater: Figure | null
  readonly firstMetLater: Figure | null
}

const NONE: Decisive = {
  lastBreak: null,
  firstMet: null,
  firstLost: null,
  atDeadline: null,
  firstLater: null,
  firstMetLater: null,
}

/** The same object where the figure, the latest so far, decides nothing new. */
function withFigure(known: Decisive, figure: Figure, { terms, dueDay, baseline }: DatedTerms): Decisive {
  const verdict = proves(figure, terms)
  const isLater = figure.day > dueDay
  const heldSince = baseline !== null && meets(baseline.value, terms) ? baseline.day : known.firstMet?.day
  const isLost = !isLater && verdict === 'not-met' && heldSince !== undefined && figure.day > heldSince
  const isBreak = figure.observation.break
  const isFirstMet = verdict === 'met' && known.firstMet === null
  const isFirstLost = isLost && known.firstLost === null
  const isFirstLater = isLater && verdict !== 'open' && known.firstLater === null
  const isFirstMetLater = isLater && verdict === 'met' && known.firstMetLater === null
  const isAtDeadline = figure.day === dueDay
  if (!(isBreak || isFirstMet || isFirstLost || isFirstLater || isFirstMetLater || isAtDeadline)) return known
  return {
    lastBreak: isBreak ? figure : known.lastBreak,
    firstMet: isFirstMet ? figure : known.firstMet,
    firstLost: isFirstLost ? figure : known.firstLost,
    atDeadline: isAtDeadline ? figure : known.atDeadline,
    firstLater: isFirstLater ? figure : known.firstLater,
    firstMetLater: isFirstMetLater ? figure : known.firstMetLater,
  }
}

/** Each once, oldest first; the last two are among them, as the rules compare them. */
function listed(
  { lastBreak, firstMet, firstLost, atDeadline, firstLater, firstMetLater }: Decisive,
  previous: Figure | undefined,
  latest: Figure | undefined,
): readonly Figure[] {
  const found = new Set([lastBreak, firstMet, firstLost, atDeadline, firstLater, firstMetLater])
  return [...found.add(previous ?? null).add(latest ?? null)]
    .filter((figure) => figure !== null)
    .toSorted((a, b) => a.day - b.day)
}

/**
 * Of figures with the oldest first those on which the status under `dated` rests, whatever the value of the
 * latest may be.
 */
export function decisiveFigures(figures: readonly Figure[], dated: DatedTerms): readonly Figure[] {
  let decisive = NONE
  const latest = figures.at(-1)
  for (const figure of figures) if (figure !== latest) decisive = withFigure(decisive, figure, dated)
  return listed(decisive, figures.at(-2), latest)
}

/** The sound records of the periods that the figures describe, oldest period first. */
export function recordsOf(figures: readonly Figure[], input: AssessmentInput): readonly Observation[] {
  const days = new Set(figures.map(({ day }) => day))
  const { records } = readRecords(observationsOf(input))
  return records.filter(({ day }) => days.has(day)).map(({ observation }) => observation)
}

/** Figures that come and are corrected one by one, and at any time those of them that decide. */
export class RunningFigures {
  readonly #figures: Figure[] = []
  /** What is decisive of the figures up to each place, as far as it is known under the terms last asked for. */
  readonly #known: Decisive[] = []
  #dated: DatedTerms | null = null

  /** Puts the figure of a day in the place of another, or takes it away where there is none any more. */
  put(day: number, figure: Figure | null): void {
    let place = this.#figures.length
    if (place > 0 && (this.#figures[place - 1]?.day ?? 0) >= day) place = this.#placeOf(day)
    const replaced = this.#figures[place]?.day === day ? 1 : 0
    this.#figures.splice(place, replaced, ...(figure === null ? [] : [figure]))
    if (this.#known.length > place) this.#known.length = place
  }

  /** The first place at which no earlier day stands. */
  #placeOf(day: number): number {
    let low = 0
    let high = this.#figures.length
    while (low < high) {
      const middle = Math.floor((low + high) / 2)
      if ((this.#figures[middle]?.day ?? 0) < day) low = middle + 1
      else high = middle
    }
    return low
  }

  decisive(dated: DatedTerms): readonly Figure[] {
    const before = this.#dated
    if (before?.dueDay !== dated.dueDay || before.terms.value !== dated.terms.value) this.#known.length = 0
    this.#dated = dated
    let decisive = this.#known.at(-1) ?? NONE
    for (const figure of this.#figures.slice(this.#known.length)) {
      decisive = withFigure(decisive, figure, dated)
      this.#known.push(decisive)
    }
    return listed(decisive, this.#figures.at(-2), this.#figures.at(-1))
  }
}
