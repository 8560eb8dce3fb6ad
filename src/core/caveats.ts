/** What a reader has to know beside the figures of a target. */

import type { Note, Series } from './model.ts'
import type { TargetEvidence } from './target-evidence.ts'

export interface Caveat extends Note {
  /** The series that it is about; null where it is about the target as a whole. */
  readonly series: Series | null
}

/** A target as it was judged, with all of its sources. */
export type JudgedTarget = Pick<TargetEvidence, 'target' | 'assessment' | 'sources'>

/** False under `publishedBy` for what only sources tell that came out later. What has no date is not hidden. */
function isKnown({ sourceIds }: Note, { assessment: { publishedBy }, sources }: JudgedTarget): boolean {
  const told = sources.filter(({ id }) => sourceIds.includes(id))
  const isLater = (on: string | null): boolean => on !== null && publishedBy !== null && on > publishedBy
  return told.length === 0 || !told.every(({ publishedOn }) => isLater(publishedOn))
}

/**
 * The notes of the target, then those of each series that measures it, the judged one first, each said once. What
 * is to be known of related series stands beside them.
 */
export function caveatsOf(judged: JudgedTarget): readonly Caveat[] {
  const { notes, series } = judged.target
  const measuring = [
    ...series.filter(({ role }) => role === 'primary'),
    ...series.filter(({ role }) => role === 'alternative'),
  ]
  const told: readonly Caveat[] = [
    ...notes.map((note) => ({ ...note, series: null })),
    ...measuring.flatMap((one) => one.series.notes.map((note) => ({ ...note, series: one.series }))),
  ].filter((note) => isKnown(note, judged))
  return told.filter(({ text }, index) => told.findIndex((other) => other.text.en === text.en) === index)
}
