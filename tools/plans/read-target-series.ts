import type { ConflictDecision } from '#src/core/model.ts'

import type { Fields } from './fields.ts'
import { DATE, oneOf, PERIOD } from './kinds.ts'
import type { PlanTarget } from './plan-store.ts'
import type { Library } from './read-library.ts'

type NamedSeries = PlanTarget['series'][number]

interface TargetSeriesRead {
  readonly series: readonly NamedSeries[]
  readonly decisions: readonly ConflictDecision[]
}

/** The series of a target in their roles, and which of their conflicting figures are judged. */
export function readTargetSeries(fields: Fields, unitId: string, library: Library): TargetSeriesRead {
  const namedIds = new Set<string>()
  let hasPrimary = false
  const series = fields.records('series', (item): NamedSeries => {
    const seriesId = item.reference('series', library.seriesIds)
    const role = item.value('role', oneOf('primary', 'alternative', 'related'))
    if (namedIds.has(seriesId)) {
      item.fault(
        'series',
        `The series “${seriesId}” stands twice under this target.`,
        'Keep it once, in one role.',
      )
    }
    if (seriesId !== '') namedIds.add(seriesId)
    if (item.isSound('role') && role === 'primary') {
      if (hasPrimary) {
        item.fault(
          'role',
          'The target has more than one primary series.',
          'Keep the one on which it is judged; give the others the role alternative.',
        )
      }
      hasPrimary = true
    }
    if (item.isSound('role') && role !== 'related') checkUnit(item, seriesId, unitId, library)
    return { role, seriesId }
  })
  return { series, decisions: readDecisions(fields, namedIds, library) }
}

function checkUnit(item: Fields, seriesId: string, unitId: string, library: Library): void {
  const ownUnitId = library.unitIdBySeries.get(seriesId) ?? ''
  if (unitId === '' || ownUnitId === '' || ownUnitId === unitId) return
  item.fault(
    'series',
    `The series “${seriesId}” is in the unit “${ownUnitId}”, the target in “${unitId}”.`,
    'Give both the same unit, or give the series the role related.',
  )
}

function readDecisions(
  fields: Fields,
  namedIds: ReadonlySet<string>,
  library: Library,
): readonly ConflictDecision[] {
  const decided = new Set<string>()
  return fields.records('decisions', (item): ConflictDecision => {
    const decision = {
      seriesId: item.reference('series', library.seriesIds),
      asOf: item.value('as_of', PERIOD),
      sourceId: item.reference('source', library.sourceIds),
      reason: item.localized('reason'),
      decidedOn: item.value('decided_on', DATE),
    }
    const { seriesId, asOf, sourceId } = decision
    if (!['series', 'as_of', 'source'].every((name) => item.isSound(name))) return decision
    const conflict = `${seriesId} ${asOf}`
    if (!namedIds.has(seriesId)) {
      item.fault(
        'series',
        `The decision is about “${seriesId}”, which is no series of this target.`,
        'Correct the series, or list it under series.',
      )
    } else if (!library.hasFigure(seriesId, asOf, sourceId)) {
      item.fault(
        'source',
        `The decision chooses “${sourceId}”, which has no figure of “${seriesId}” for ${asOf}.`,
        'Name the source of a figure in series/observations.csv, and its as_of as it stands there.',
      )
    } else if (decided.has(conflict)) {
      item.fault('as_of', `There are two decisions about “${seriesId}” for ${asOf}.`, 'Keep one of them.')
    }
    decided.add(conflict)
    return decision
  })
}
