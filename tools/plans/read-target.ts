import { lastDayOf } from '#src/core/calendar.ts'
import type {
  Annotation,
  Baseline,
  ConflictDecision,
  Direction,
  Milestone,
  Revision,
  SeriesRole,
} from '#src/core/model.ts'

import type { Branch } from './branch.ts'
import { type Fields, readRecord } from './fields.ts'
import type { IdList } from './id-list.ts'
import { DATE, NUMBER, oneOf, PERIOD } from './kinds.ts'
import type { FaultList } from './plan-fault.ts'
import type { PlanTarget } from './plan-store.ts'
import type { Library } from './read-library.ts'
import { readNote } from './read-notes.ts'

interface Goal {
  readonly value: number
  readonly dueBy: string
  readonly direction: Direction
}

type NamedSeries = PlanTarget['series'][number]

/** One target of a plan; null where its file has a fault. */
export function readTarget(
  branch: Branch,
  id: string,
  planId: string,
  themeIds: IdList,
  library: Library,
  faults: FaultList,
): PlanTarget | null {
  return readRecord(branch, 'The file', faults, (fields): PlanTarget | null => {
    const goal = {
      value: fields.value('value', NUMBER),
      dueBy: fields.value('due_by', DATE),
      direction: fields.value('direction', oneOf('increase', 'decrease')),
    }
    const unitId = fields.reference('unit', library.unitIds)
    const unit = library.units.get(unitId)
    const baseline = readBaseline(fields, goal, library)
    const series = readSeries(fields, unitId, library)
    const rest = {
      themeId: fields.referenceOrNull('theme', themeIds),
      name: fields.localized('name'),
      definition: fields.localized('definition'),
      question: fields.localizedOrNull('question'),
      bound: fields.value('bound', oneOf('inclusive', 'exclusive')),
      kind: fields.value('kind', oneOf('reach', 'keep')),
      baseline,
      milestones: readMilestones(fields, goal, baseline),
      revisions: readRevisions(fields, library),
      responsible: fields.localizedOrNull('responsible'),
      sourceIds: fields.references('sources', library.sourceIds),
      notes: fields.records('notes', (note) => readNote(note, library.sourceIds)),
      annotations: fields.records('annotations', (annotation) => readAnnotation(annotation, library)),
      decisions: readDecisions(fields, series, library),
      noFigureReason: fields.localizedOrNull('no_figure_reason'),
      series,
    }
    // Without its unit, whose own row then has a fault, the target can't be shown.
    return unit === undefined ? null : { id, planId, ...goal, unit, ...rest }
  })
}

function readBaseline(fields: Fields, goal: Goal, library: Library): Baseline | null {
  return fields.record('baseline', (baseline) => {
    const asOf = baseline.value('as_of', PERIOD)
    const lastDay = lastDayOf(asOf)
    if (lastDay !== null && goal.dueBy !== '' && lastDay >= goal.dueBy) {
      baseline.fault(
        'as_of',
        `The baseline (${lastDay}) is not before the deadline (${goal.dueBy}).`,
        'Correct as_of of the baseline or due_by of the target.',
      )
    }
    return {
      value: baseline.value('value', NUMBER),
      asOf,
      sourceId: baseline.referenceOrNull('source', library.sourceIds),
    }
  })
}

/** Milestones lie on the way from the baseline to the target: each later than the one before, and no further back. */
function readMilestones(fields: Fields, goal: Goal, baseline: Baseline | null): readonly Milestone[] {
  const sign = goal.direction === 'increase' ? 1 : -1
  const isPathOpen = baseline !== null && sign * (goal.value - baseline.value) > 0
  let previousDay = baseline === null ? null : lastDayOf(baseline.asOf)
  let previousValue = isPathOpen ? baseline.value : null
  return fields.records('milestones', (fields): Milestone => {
    const milestone = { value: fields.value('value', NUMBER), dueBy: fields.value('due_by', DATE) }
    const { value, dueBy } = milestone
    const isDated = dueBy !== ''
    if (isDated && previousDay !== null && dueBy <= previousDay) {
      fields.fault(
        'due_by',
        `The milestone is due on ${dueBy}, not after ${previousDay}.`,
        'List milestones oldest first, after the baseline.',
      )
    }
    if (isDated && goal.dueBy !== '' && dueBy >= goal.dueBy) {
      fields.fault(
        'due_by',
        `The milestone is due on ${dueBy}, not before the deadline (${goal.dueBy}).`,
        'Correct the date, or make it an annotation.',
      )
    }
    if (previousValue !== null && sign * (value - previousValue) < 0) {
      fields.fault(
        'value',
        `The milestone of ${String(value)} leads back from ${String(previousValue)}.`,
        'Milestones run one way; make the odd one an annotation.',
      )
    }
    if (sign * (goal.value - value) < 0) {
      fields.fault(
        'value',
        `The milestone of ${String(value)} lies beyond the target of ${String(goal.value)}.`,
        'Correct the value, or make it an annotation.',
      )
    }
    if (isDated) previousDay = dueBy
    if (Number.isFinite(value)) previousValue = value
    return milestone
  })
}

function readRevisions(fields: Fields, library: Library): readonly Revision[] {
  let previousDay = ''
  return fields.records('revisions', (revision): Revision => {
    const revisedOn = revision.value('revised_on', DATE)
    if (revisedOn !== '' && revisedOn <= previousDay) {
      revision.fault(
        'revised_on',
        `The revision of ${revisedOn} is not after that of ${previousDay}.`,
        'List revisions oldest first, one a day.',
      )
    }
    if (revisedOn !== '') previousDay = revisedOn
    return {
      revisedOn,
      previousValue: revision.value('previous_value', NUMBER),
      previousDueBy: revision.value('previous_due_by', DATE),
      reason: revision.localized('reason'),
      sourceIds: revision.references('sources', library.sourceIds),
    }
  })
}

function readAnnotation(annotation: Fields, library: Library): Annotation {
  return {
    on: annotation.value('on', DATE),
    value: annotation.valueOrNull('value', NUMBER),
    ...readNote(annotation, library.sourceIds),
  }
}

function readSeries(fields: Fields, unitId: string, library: Library): readonly NamedSeries[] {
  const seen = new Map<string, SeriesRole>()
  return fields.records('series', (item): NamedSeries => {
    const seriesId = item.reference('series', library.seriesIds)
    const role = item.value('role', oneOf('primary', 'alternative', 'related'))
    if (seen.has(seriesId)) {
      item.fault(
        'series',
        `The series “${seriesId}” stands twice under this target.`,
        'Keep it once, in one role.',
      )
    }
    if (role === 'primary' && item.has('role') && [...seen.values()].includes('primary')) {
      item.fault(
        'role',
        'The target has more than one primary series.',
        'Keep the one it is judged on; give the others the role alternative.',
      )
    }
    const ownUnitId = library.unitIdBySeries.get(seriesId) ?? unitId
    if (role !== 'related' && ownUnitId !== unitId && unitId !== '' && ownUnitId !== '') {
      item.fault(
        'series',
        `The ${role} series “${seriesId}” is in the unit “${ownUnitId}”, the target in “${unitId}”.`,
        'Give both the same unit, or the series the role related.',
      )
    }
    if (seriesId !== '') seen.set(seriesId, role)
    return { role, seriesId }
  })
}

function readDecisions(
  fields: Fields,
  series: readonly NamedSeries[],
  library: Library,
): readonly ConflictDecision[] {
  const decided = new Set<string>()
  return fields.records('decisions', (decision): ConflictDecision => {
    const seriesId = decision.reference('series', library.seriesIds)
    const asOf = decision.value('as_of', PERIOD)
    const sourceId = decision.reference('source', library.sourceIds)
    const names = [seriesId, asOf, sourceId]
    const isNamed = !names.includes('')
    const isOfTarget = series.some((one) => one.seriesId === seriesId)
    if (isNamed && series.length > 0 && !isOfTarget) {
      decision.fault(
        'series',
        `The decision is about “${seriesId}”, which is no series of this target.`,
        'Correct the series, or list it under series.',
      )
    }
    if (isNamed && !library.hasFigure(seriesId, asOf, sourceId)) {
      decision.fault(
        'source',
        `The decision chooses “${sourceId}”, which has no figure of “${seriesId}” for ${asOf} in series/observations.csv.`,
        'Name a source of a figure for that period, written there in the same way.',
      )
    }
    const question = `${seriesId} ${asOf}`
    if (isNamed && decided.has(question)) {
      decision.fault('as_of', `There are two decisions about “${seriesId}” for ${asOf}.`, 'Keep one of them.')
    }
    decided.add(question)
    return {
      seriesId,
      asOf,
      sourceId,
      reason: decision.localized('reason'),
      decidedOn: decision.value('decided_on', DATE),
    }
  })
}
