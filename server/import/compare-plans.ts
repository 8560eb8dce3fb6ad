import type { components } from '#src/api/contract.ts'
import type { PlanStore } from '#tools/plans/plan-store.ts'
import { compareEntries, type WrittenEntry } from './compare-entries.ts'
import { compareFigures, type AddedFigure } from './compare-figures.ts'
import { differencesOf } from './differences.ts'
import { entriesOf, type Entry } from './entries.ts'
import type { ImportChange, ImportReport } from './import-report.ts'
import type { Recorded } from './read-recorded.ts'

type ChangeEvent = components['schemas']['ChangeEvent']

export interface SeriesFigure extends AddedFigure {
  readonly seriesId: string
}

/** What an import writes, and what it says. */
export interface PlansCompared {
  readonly entries: readonly WrittenEntry[]
  readonly figures: readonly SeriesFigure[]
  /** None where nothing was on record before: nobody was looking on. */
  readonly events: readonly ChangeEvent[]
  readonly report: ImportReport
}

function changeOf({ seriesId, observation, corrects }: SeriesFigure): ImportChange {
  const name = `${seriesId} ${observation.asOf} ${observation.sourceId}`
  if (corrects === null) {
    return { kind: 'new', what: 'observation', name, before: null, after: String(observation.value) }
  }
  const differences = differencesOf(corrects, observation)
  return {
    kind: 'corrected',
    what: 'observation',
    name,
    before: differences?.before ?? null,
    after: differences?.after ?? '',
  }
}

/** The targets that list a series, by plan, in the plan's order. */
function targetsByPlan(entries: readonly Entry[], seriesId: string): ReadonlyMap<string, readonly string[]> {
  const targets = new Map<string, string[]>()
  for (const entry of entries) {
    if (entry.kind !== 'target') continue
    const { planId, id, series } = entry.document
    if (!series.some((listed) => listed.seriesId === seriesId)) continue
    targets.set(planId, [...(targets.get(planId) ?? []), id])
  }
  return targets
}

function figureEvents(all: readonly Entry[], figures: readonly SeriesFigure[]): readonly ChangeEvent[] {
  const plansOf = new Map(
    [...new Set(figures.map(({ seriesId }) => seriesId))].map(
      (seriesId) => [seriesId, [...targetsByPlan(all, seriesId)]] as const,
    ),
  )
  return figures.flatMap(({ seriesId, observation, corrects }) =>
    (plansOf.get(seriesId) ?? []).map(([planId, targetIds]): ChangeEvent => ({
      kind: corrects === null ? 'observation-recorded' : 'observation-corrected',
      planId,
      targetIds: [...targetIds],
      seriesId,
      observationId: observation.id,
      recordedAt: observation.recordedAt,
      isSimulated: false,
    })),
  )
}

function revisionEvents(revised: readonly Entry[], now: number): readonly ChangeEvent[] {
  return revised.flatMap((entry): ChangeEvent[] =>
    entry.kind !== 'target'
      ? []
      : [
          {
            kind: 'target-revised',
            planId: entry.document.planId,
            targetIds: [entry.document.id],
            seriesId: null,
            observationId: null,
            recordedAt: new Date(now).toISOString(),
            isSimulated: false,
          },
        ],
  )
}

/** How a plan folder differs from what is on record. `now` is in milliseconds. */
export function comparePlans(recorded: Recorded, given: PlanStore, now: number): PlansCompared {
  const entries = compareEntries(recorded.entries, entriesOf(given))
  const compared = [...new Set([...given.series.map(({ id }) => id), ...recorded.figures.keys()])].map(
    (seriesId) => ({
      seriesId,
      ...compareFigures(
        seriesId,
        recorded.figures.get(seriesId) ?? [],
        given.observations[seriesId] ?? [],
        now,
      ),
    }),
  )
  const figures = compared.flatMap(({ seriesId, added }) => added.map((figure) => ({ seriesId, ...figure })))
  const isFirst = recorded.entries.length === 0

  return {
    entries: entries.written,
    figures,
    events: isFirst ? [] : [...revisionEvents(entries.revised, now), ...figureEvents(entries.all, figures)],
    report: {
      changes: [...entries.changes, ...figures.map(changeOf)],
      unchanged: compared.reduce((sum, { unchanged }) => sum + unchanged, entries.unchanged),
      kept: [...entries.kept, ...compared.flatMap(({ kept }) => kept)],
      refused: entries.unexplained,
    },
  }
}
