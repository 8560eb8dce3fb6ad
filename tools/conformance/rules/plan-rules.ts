import { isDeepStrictEqual } from 'node:util'
import type { Plan, Target } from '#src/core/model.ts'
import { duplicateIds, shown, type Fault, type Ruling } from './fault.ts'

type Summary = Pick<Plan, 'id' | 'name' | 'dueBy' | 'targetCount'>

function isTimeZone(timeZone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

function differences(plan: Plan, summary: Summary): readonly Fault[] {
  const fields = ['name', 'dueBy', 'targetCount'] as const
  return fields.flatMap((field) =>
    isDeepStrictEqual(plan[field], summary[field])
      ? []
      : [
          {
            expected: `plan.${field} as GET /plans has it, ${shown(summary[field])}`,
            came: shown(plan[field]),
          },
        ],
  )
}

/** What no schema can say of a plan. `planIds` are those that the list of plans gives. */
export function planRulings(plan: Plan, summary: Summary, planIds: ReadonlySet<string>): readonly Ruling[] {
  const leadsTo = plan.notice?.planId ?? null
  const zone = isTimeZone(plan.timeZone)
    ? []
    : [{ expected: 'plan.timeZone to be an IANA time zone', came: shown(plan.timeZone) }]
  const notice =
    leadsTo === null || planIds.has(leadsTo)
      ? []
      : [{ expected: 'plan.notice.planId to be among GET /plans', came: shown(leadsTo) }]
  const id =
    plan.id === summary.id ? [] : [{ expected: `plan.id to be ${shown(summary.id)}`, came: shown(plan.id) }]
  return [
    { rule: 'answers-what-was-asked', faults: id },
    { rule: 'time-zone', faults: zone },
    { rule: 'notice-plan', faults: notice },
    { rule: 'lists-agree', faults: differences(plan, summary) },
    { rule: 'unique-ids', faults: duplicateIds(plan.themes, 'plan.themes') },
  ]
}

/** What no schema can say of targets as members of their plan. */
export function membershipRulings(
  targets: readonly Target[],
  { id, themes }: Pick<Plan, 'id' | 'themes'>,
  place: string,
): readonly Ruling[] {
  const known = new Set(themes.map((theme) => theme.id))
  const faultsBy = (field: 'planId' | 'themeId', isRight: (target: Target) => boolean, wanted: string) =>
    targets.flatMap((target, index) =>
      isRight(target)
        ? []
        : [{ expected: `${place}[${String(index)}].${field} to be ${wanted}`, came: shown(target[field]) }],
    )
  return [
    {
      rule: 'answers-what-was-asked',
      faults: faultsBy('planId', ({ planId }) => planId === id, shown(id)),
    },
    {
      rule: 'theme-exists',
      faults: faultsBy(
        'themeId',
        ({ themeId }) => themeId === null || known.has(themeId),
        'one of plan.themes',
      ),
    },
  ]
}
