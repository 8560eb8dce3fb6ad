import { assess } from '#src/core/assess.ts'
import type { Assessment, Figure } from '#src/core/assessment.ts'
import type { IsoDate, Note, Observation, Series, SeriesRole, Source, Target } from '#src/core/model.ts'
import { seriesFigures } from '#src/core/series-figures.ts'
import { caveatNotes } from '#src/words/caveat-notes.ts'

export interface BriefedSeries {
  readonly series: Series
  readonly role: SeriesRole
  /** Oldest first. */
  readonly figures: readonly Figure[]
  /** Every record, those without a value among them. */
  readonly observations: readonly Observation[]
}

/** What one section of the briefing is made from. */
export interface BriefedTarget {
  readonly target: Target
  readonly assessment: Assessment
  readonly caveats: readonly Note[]
  /** What measures the target, the judged series first; only series of which a figure is on record. */
  readonly measured: readonly BriefedSeries[]
  readonly related: readonly BriefedSeries[]
  /** Each once, in the order in which the section names them: its number is its place, counted from 1. */
  readonly sources: readonly Source[]
}

/** A whole series, where the history that comes with the plan is not complete. */
export type WholeSeries = ReadonlyMap<
  string,
  { readonly items: readonly Observation[]; readonly sources: readonly Source[] }
>

interface BriefedInput {
  readonly target: Target
  readonly sources: readonly Source[]
  readonly asOf: IsoDate
  readonly publishedBy: IsoDate | undefined
  readonly whole: WholeSeries
}

function namedIn(
  target: Target,
  caveats: readonly Note[],
  measured: readonly BriefedSeries[],
  related: readonly BriefedSeries[],
): string[] {
  return [
    ...target.sourceIds,
    ...measured.flatMap(({ figures }) =>
      figures
        .toReversed()
        .flatMap(({ observation, others }) => [observation, ...others].map(({ sourceId }) => sourceId)),
    ),
    ...[...target.annotations, ...caveats].flatMap(({ sourceIds }) => sourceIds),
    ...related.flatMap(({ figures }) => figures.slice(-1).map(({ observation }) => observation.sourceId)),
  ]
}

export function briefTarget({ target, sources, asOf, publishedBy, whole }: BriefedInput): BriefedTarget {
  const known = target.series.map(({ series, role, history }) => {
    const fetched = whole.get(series.id)
    return { series, role, items: fetched?.items ?? history, sources: fetched?.sources ?? [] }
  })
  const all = [...sources, ...known.flatMap((each) => each.sources)]
  const primary = known.find(({ role }) => role === 'primary')
  const assessment = assess({ target, sources: all, asOf, publishedBy, observations: primary?.items })
  const briefed = known
    .map(({ series, role, items }) => ({
      series,
      role,
      observations: items,
      figures:
        role === 'primary'
          ? assessment.figures
          : seriesFigures({
              target,
              seriesId: series.id,
              observations: items,
              sources: all,
              asOf,
              publishedBy,
            }),
    }))
    .filter(({ figures }) => figures.length > 0)
  const measured = [
    ...briefed.filter(({ role }) => role === 'primary'),
    ...briefed.filter(({ role }) => role === 'alternative'),
  ]
  const related = briefed.filter(({ role }) => role === 'related')
  const caveats = caveatNotes({ target, assessment, sources: all })
  const named = new Set(namedIn(target, caveats, measured, related))
  return {
    target,
    assessment,
    caveats,
    measured,
    related,
    sources: [...named].flatMap((id) => all.find((source) => source.id === id) ?? []),
  }
}
