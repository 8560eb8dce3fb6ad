import type { Target } from '#src/core/model.ts'
import { findTargetFaults } from '#src/core/target-faults.ts'
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
    each.role !== 'related' && each.series.unit.id !== unit.id
      ? [
          {
            expected: `${place}.series[${String(index)}].series.unit.id to be that of the target, ${shown(unit.id)}`,
            came: shown(each.series.unit.id),
          },
        ]
      : [],
  )
}

/** What forbids judging, and no schema and no other rule says. */
function brokenTerms(target: Target, place: string): readonly Fault[] {
  return findTargetFaults(target, target.dueBy, null).flatMap(({ kind, at }) => {
    const there = `${place}${at.slice('target'.length)}`
    if (kind === 'baseline-after-deadline') {
      const expected = `${there} to be no later than dueBy, ${target.dueBy}`
      return [{ expected, came: shown(target.baseline?.asOf) }]
    }
    if (kind !== 'milestone-off-path') return []
    const expected = `${there} to lie between what is before it and the target, in time and in value`
    return [{ expected, came: shown(target.milestones[Number(/\d+/u.exec(at)?.[0])]) }]
  })
}

function brokenCounts(
  { value, unit, baseline, milestones, series }: Target,
  place: string,
): readonly Fault[] {
  const values: (readonly [at: string, value: number | null])[] = []
  if (unit.kind === 'count') {
    values.push([`${place}.value`, value], [`${place}.baseline.value`, baseline?.value ?? null])
    milestones.forEach((milestone, index) => {
      values.push([`${place}.milestones[${String(index)}].value`, milestone.value])
    })
  }
  series.forEach((each, index) => {
    if (each.series.unit.kind !== 'count') return
    each.history.forEach((observation, at) => {
      values.push([`${place}.series[${String(index)}].history[${String(at)}].value`, observation.value])
    })
  })
  return values.flatMap(([at, counted]) =>
    counted === null || Number.isInteger(counted)
      ? []
      : [{ expected: `${at} to be whole, as its unit is a count`, came: shown(counted) }],
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
    { rule: 'terms-agree', faults: brokenTerms(target, place) },
    { rule: 'count-is-whole', faults: brokenCounts(target, place) },
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
