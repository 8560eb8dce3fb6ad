/** A worked case in the form in which targets are judged. */

import type { AssessmentInput } from './assessment-input.ts'
import type { LocalizedText, Observation, Period, Qualifier, Target, Unit } from './model.ts'
import type { WorkedCase } from './worked-cases.ts'

/** A case has no words of its own: the page that shows it names it by its id. */
const UNSAID: LocalizedText = { en: '', 'zh-CN': '' }

function observationOf([asOf, value, qualifier]: readonly [Period, number, Qualifier]): Observation {
  return {
    id: asOf,
    asOf,
    value,
    missingReason: null,
    qualifier,
    quality: 'illustrative',
    break: false,
    sourceId: 'worked-case',
    publishedOn: null,
    recordedAt: '2026-01-01T00:00:00Z',
    note: null,
  }
}

function targetOf({ id, unit: kindOfUnit, baseline, ...terms }: WorkedCase): Target {
  const unit: Unit = { id: kindOfUnit, kind: kindOfUnit, symbol: UNSAID, name: UNSAID }
  const series = { id, name: UNSAID, definition: null, unit, publication: null, ended: null, notes: [] }
  return {
    id,
    planId: 'worked-cases',
    themeId: null,
    name: UNSAID,
    definition: UNSAID,
    question: null,
    value: terms.value,
    unit,
    direction: terms.direction,
    bound: terms.bound,
    kind: terms.kind,
    dueBy: terms.dueBy,
    baseline: baseline === null ? null : { asOf: baseline[0], value: baseline[1], sourceId: null },
    milestones: terms.milestones,
    revisions: [],
    responsible: null,
    sourceIds: [],
    notes: [],
    annotations: [],
    decisions: [],
    noFigureReason: null,
    series: [{ role: 'primary', series, history: [], isHistoryComplete: true }],
  }
}

/** A worked case as what any other target is judged from. */
export function workedInput(worked: WorkedCase): AssessmentInput {
  const observations = worked.figures.map(observationOf)
  return { target: targetOf(worked), observations, sources: [], asOf: worked.asOf }
}
