import type { Annotation, Revision } from '#src/core/model.ts'

import type { Branch } from './branch.ts'
import { type Fields, readRecord } from './fields.ts'
import type { IdList } from './id-list.ts'
import { DATE, NUMBER, oneOf } from './kinds.ts'
import type { FaultList } from './plan-fault.ts'
import type { PlanTarget } from './plan-store.ts'
import type { Library } from './read-library.ts'
import { readNote } from './read-notes.ts'
import { readPath } from './read-path.ts'
import { readTargetSeries } from './read-target-series.ts'

/** What a target's file does not say itself. */
interface Surroundings {
  readonly id: string
  readonly planId: string
  readonly themeIds: IdList
  readonly library: Library
}

/** One target of a plan; null where its file, or the row of its unit, has a fault. */
export function readTarget(branch: Branch, surroundings: Surroundings, faults: FaultList): PlanTarget | null {
  const { id, planId, themeIds, library } = surroundings
  const { sourceIds } = library
  return readRecord(branch, 'The file', faults, (fields): PlanTarget | null => {
    const unitId = fields.reference('unit', library.unitIds)
    const { requirement, baseline, milestones } = readPath(fields, sourceIds)
    const { series, decisions } = readTargetSeries(fields, unitId, library)
    const rest = {
      themeId: fields.referenceOrNull('theme', themeIds),
      name: fields.localized('name'),
      definition: fields.localized('definition'),
      question: fields.localizedOrNull('question'),
      bound: fields.value('bound', oneOf('inclusive', 'exclusive')),
      kind: fields.value('kind', oneOf('reach', 'keep')),
      revisions: readRevisions(fields, sourceIds),
      responsible: fields.localizedOrNull('responsible'),
      sourceIds: fields.references('sources', sourceIds),
      notes: fields.records('notes', (note) => readNote(note, sourceIds)),
      annotations: fields.records('annotations', (item) => readAnnotation(item, sourceIds)),
      noFigureReason: fields.localizedOrNull('no_figure_reason'),
    }
    const unit = library.units.get(unitId)
    return unit === undefined
      ? null
      : { id, planId, ...requirement, unit, baseline, milestones, series, decisions, ...rest }
  })
}

function readRevisions(fields: Fields, sourceIds: IdList): readonly Revision[] {
  let previousDay = ''
  return fields.records('revisions', (item): Revision => {
    const revisedOn = item.value('revised_on', DATE)
    if (item.isSound('revised_on')) {
      if (revisedOn <= previousDay) {
        item.fault(
          'revised_on',
          `The revision of ${revisedOn} is not after that of ${previousDay}.`,
          'List revisions oldest first, one a day.',
        )
      }
      previousDay = revisedOn
    }
    return {
      revisedOn,
      previousValue: item.value('previous_value', NUMBER),
      previousDueBy: item.value('previous_due_by', DATE),
      reason: item.localized('reason'),
      sourceIds: item.references('sources', sourceIds),
    }
  })
}

function readAnnotation(item: Fields, sourceIds: IdList): Annotation {
  return {
    on: item.value('on', DATE),
    value: item.valueOrNull('value', NUMBER),
    ...readNote(item, sourceIds),
  }
}
