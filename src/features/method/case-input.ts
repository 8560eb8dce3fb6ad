import type { AssessmentInput } from '#src/core/assessment-input.ts'
import type { ConflictDecision, LocalizedText, Observation, Series, Target } from '#src/core/model.ts'
import type { CaseFigure, WorkedCase } from './worked-cases.ts'

/** A worked case is named by the page's own texts and carries none. */
const UNSAID: LocalizedText = { en: '', 'zh-CN': '' }

const SERIES_ID = 'worked-example'

function sourceIdOf({ conflict }: CaseFigure): string {
  return conflict ?? 'worked-example'
}

function observationOf(figure: CaseFigure): Observation {
  const sourceId = sourceIdOf(figure)
  return {
    id: `${figure.asOf} ${sourceId}`,
    asOf: figure.asOf,
    value: figure.value,
    missingReason: null,
    qualifier: figure.qualifier,
    quality: 'illustrative',
    break: false,
    sourceId,
    publishedOn: null,
    recordedAt: '2020-01-01T00:00:00Z',
    note: null,
  }
}

function decisionsOf({ figures, asOf }: WorkedCase): readonly ConflictDecision[] {
  return figures
    .filter(({ conflict }) => conflict === 'decided-for')
    .map((figure) => ({
      seriesId: SERIES_ID,
      asOf: figure.asOf,
      sourceId: sourceIdOf(figure),
      reason: UNSAID,
      decidedOn: asOf,
    }))
}

function seriesOf({ unit, publication }: WorkedCase): Series {
  return { id: SERIES_ID, name: UNSAID, definition: null, unit, publication, ended: null, notes: [] }
}

/** A worked case as what any target of a plan is judged from. */
export function caseInput(worked: WorkedCase): AssessmentInput {
  const { baseline, figures } = worked
  const target: Target = {
    id: worked.id,
    planId: 'worked-examples',
    themeId: null,
    name: UNSAID,
    definition: UNSAID,
    question: null,
    value: worked.value,
    unit: worked.unit,
    direction: worked.direction,
    bound: worked.bound,
    kind: worked.kind,
    dueBy: worked.dueBy,
    baseline: baseline === null ? null : { ...baseline, sourceId: null },
    milestones: worked.milestones,
    revisions: [],
    responsible: null,
    sourceIds: [],
    notes: [],
    annotations: [],
    decisions: decisionsOf(worked),
    noFigureReason: null,
    series: [
      {
        role: 'primary',
        series: seriesOf(worked),
        history: figures.map(observationOf),
        isHistoryComplete: true,
      },
    ],
  }
  return { target, sources: [], asOf: worked.asOf }
}
