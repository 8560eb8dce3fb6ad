import { assess } from '#src/core/assess.ts'
import type { IsoDate, Source, Target } from '#src/core/model.ts'
import type { AssessedTarget } from '#src/words/story.ts'

/** What every target of a plan is judged by on a day. */
export interface Judging {
  readonly sources: ReadonlyMap<string, Source>
  readonly asOf: IsoDate
  readonly publishedBy: IsoDate | undefined
}

interface Judged {
  readonly by: Judging
  readonly named: readonly string[]
  readonly sources: readonly Source[]
  readonly assessed: AssessedTarget
}

const judged = new WeakMap<Target, Judged>()

/** The target with its assessment: the one made before where neither it, nor its sources, nor the day has changed. */
export function judgeTarget(target: Target, by: Judging): AssessedTarget {
  const { sources: known, asOf, publishedBy } = by
  const before = judged.get(target)
  if (before?.by === by) return before.assessed
  const named = before?.named ?? [
    ...new Set(target.series.flatMap(({ history }) => history.map(({ sourceId }) => sourceId))),
  ]
  const sources = named.flatMap((id) => known.get(id) ?? [])
  if (
    before !== undefined &&
    before.by.asOf === asOf &&
    before.by.publishedBy === publishedBy &&
    before.sources.length === sources.length &&
    before.sources.every((source, index) => source === sources[index])
  ) {
    judged.set(target, { ...before, by })
    return before.assessed
  }
  const assessed = { target, assessment: assess({ target, sources, asOf, publishedBy }) }
  judged.set(target, { by, named, sources, assessed })
  return assessed
}
