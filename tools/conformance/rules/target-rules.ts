import type { Target } from '#src/core/model.ts'
import { impossiblePeriods } from './anywhere.ts'
import { duplicateIds, shown, type Fault, type Ruling } from './fault.ts'
import { observationRulings } from './observation-rules.ts'

function notOldestFirst(days: readonly string[], place: string, field: string): readonly Fault[] {
  return days.flatMap((day, index) => {
    const before = days[index - 1]
    if (before === undefined || before <= day) return []
    return [{ expected: `${place}[${String(index)}].${field} on ${before} or later`, came: shown(day) }]
  })
}

function furtherPrimaries({ series }: Target, place: string): readonly Fault[] {
  const primaries = series.flatMap(({ role }, index) => (role === 'primary' ? [index] : []))
  return primaries.slice(1).map((index) => ({
    expected: `${place}.series[${String(index)}].role to be no second primary`,
    came: '"primary"',
  }))
}

function otherUnits({ series, unit }: Target, place: string): readonly Fault[] {
  return series.flatMap((each, index) =>
    each.role === 'primary' && each.series.unit.id !== unit.id
      ? [
          {
            expected: `${place}.series[${String(index)}].series.unit.id to be that of the target, ${shown(unit.id)}`,
            came: shown(each.series.unit.id),
          },
        ]
      : [],
  )
}

/** What no schema can say of one target. `place` is where it stands in the answer. */
export function targetRulings(target: Target, place: string): readonly Ruling[] {
  const { series, milestones, revisions } = target
  const terms = { ...target, series: series.map(({ series: { ended } }) => ({ series: { ended } })) }
  const listed = series.map((each) => each.series)
  return [
    { rule: 'one-primary', faults: furtherPrimaries(target, place) },
    { rule: 'unit-agrees', faults: otherUnits(target, place) },
    { rule: 'unique-ids', faults: duplicateIds(listed, `${place}.series`) },
    { rule: 'period-exists', faults: impossiblePeriods(terms, place) },
    {
      rule: 'milestone-order',
      faults: notOldestFirst(
        milestones.map(({ dueBy }) => dueBy),
        `${place}.milestones`,
        'dueBy',
      ),
    },
    {
      rule: 'revision-order',
      faults: notOldestFirst(
        revisions.map(({ revisedOn }) => revisedOn),
        `${place}.revisions`,
        'revisedOn',
      ),
    },
    ...series.flatMap(({ history }, index) =>
      observationRulings(history, `${place}.series[${String(index)}].history`),
    ),
  ]
}
