/** What a reader has to know beside the figures of a target. */

import type { Note, Series, Target } from './model.ts'

export interface Caveat extends Note {
  /** The series that it is about; null where it is about the target as a whole. */
  readonly series: Series | null
}

/**
 * The notes of the target, then those of each series that measures it, the judged one first, each said once. What
 * is to be known of related series stands beside them.
 */
export function caveatsOf({ notes, series }: Target): readonly Caveat[] {
  const measuring = [
    ...series.filter(({ role }) => role === 'primary'),
    ...series.filter(({ role }) => role === 'alternative'),
  ]
  const told: readonly Caveat[] = [
    ...notes.map((note) => ({ ...note, series: null })),
    ...measuring.flatMap((one) => one.series.notes.map((note) => ({ ...note, series: one.series }))),
  ]
  return told.filter(({ text }, index) => told.findIndex((other) => other.text.en === text.en) === index)
}
