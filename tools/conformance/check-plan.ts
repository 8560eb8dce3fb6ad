import { isDeepStrictEqual } from 'node:util'
import type { Plan, Target } from '#src/core/model.ts'
import type { Schemas } from '#tools/contract/described.ts'
import type { Question } from './ask.ts'
import { checkAgain } from './check-again.ts'
import { checkTarget, type SeriesReader } from './check-target.ts'
import { judgeWhole, wholeListPages } from './check-series.ts'
import { readAnswer, type ReadAnswer } from './read-answer.ts'
import { readList, type List, type LoadPage } from './read-list.ts'
import { unknownSources } from './rules/anywhere.ts'
import { differingIds, duplicateIds, shown } from './rules/fault.ts'
import { membershipRulings, planRulings } from './rules/plan-rules.ts'
import { targetRulings } from './rules/target-rules.ts'
import { sampleOf } from './sample.ts'
import type { Visit } from './visit.ts'

type Detail = ReadAnswer<Schemas['PlanDetail']>

export function loadTargets(visit: Visit, planId: string): LoadPage<Target> {
  const segments = ['plans', planId, 'targets']
  return (query) => readAnswer(visit, 'TargetPage', { segments, query })
}

function judgeTargets(
  { recorder }: Visit,
  request: string,
  plan: Plan,
  targets: readonly Target[],
  at: string,
) {
  recorder.judgeAll(request, membershipRulings(targets, plan, at))
  for (const [index, target] of targets.entries()) {
    recorder.judgeAll(request, targetRulings(target, `${at}[${String(index)}]`))
  }
}

function judgeDetail(visit: Visit, { request, value }: Detail): void {
  const { plan, targets } = value
  const { items, sources } = targets
  const named = { plan: { contextNotes: plan.contextNotes }, targets: { items } }
  visit.recorder.judge('sources-resolve', request, unknownSources(named, '', sources))
  visit.recorder.judge('unique-ids', request, duplicateIds(items, 'targets.items'))
  visit.recorder.judge('unique-ids', request, duplicateIds(sources, 'targets.sources'))
  judgeTargets(visit, request, plan, items, 'targets.items')
  if (targets.nextCursor !== null && !visit.claims.paging) judgeWhole(visit, request, targets.nextCursor)
}

/** The list of targets held against those that came with the plan. */
function judgeList(visit: Visit, request: string, { value }: Detail, list: readonly Target[]): void {
  const { plan, targets } = value
  const known = new Map(targets.items.map((target) => [target.id, target]))
  const beside = list.slice(0, targets.items.length)
  const different = beside.flatMap((target, index) => {
    const detail = known.get(target.id)
    if (detail === undefined || isDeepStrictEqual(target, detail)) return []
    const expected = `items[${String(index)}], ${target.id}, as GET /plans/${plan.id} has it`
    return [{ expected, came: 'another' }]
  })
  const order = differingIds(
    targets.items.map(({ id }) => id),
    beside.map(({ id }) => id),
    'items',
  )
  visit.recorder.judge('lists-agree', request, [...order, ...different])
  const further = list.filter(({ id }) => !known.has(id))
  judgeTargets(visit, request, plan, further, 'items beyond those of the plan')
}

/** A plan that names no further page came with all of its targets. */
function judgeWholeDetail({ recorder }: Visit, { request, value }: Detail, list: readonly Target[]): void {
  const { items, nextCursor } = value.targets
  if (nextCursor !== null) return
  const expected = `targets.items to be all ${String(list.length)} targets, as targets.nextCursor is null`
  const isWhole = items.length === list.length
  recorder.judge('lists-agree', request, isWhole ? [] : [{ expected, came: String(items.length) }])
}

/** The list of targets; on a static host the plan has them all, and there is no other. */
async function readTargets(visit: Visit, { value }: Detail): Promise<List<Target> | null> {
  if (visit.settings.suffix !== '') return value.targets
  return readList(visit, loadTargets(visit, value.plan.id), {}, wholeListPages(visit))
}

/** A plan, its list of targets and some of its targets. Gives all targets that could be read. */
export async function checkPlan(
  visit: Visit,
  summary: Schemas['PlanSummary'],
  planIds: ReadonlySet<string>,
  readWhole: SeriesReader,
): Promise<readonly Target[]> {
  const { recorder, settings, asker } = visit
  const question: Question = { segments: ['plans', summary.id] }
  const detail = await readAnswer(visit, 'PlanDetail', question)
  if (detail === null) return []
  const { plan } = detail.value
  const rulings = planRulings(plan, summary, planIds)
  recorder.judgeAll(detail.request, rulings)
  if (plan.id !== summary.id) return []
  judgeDetail(visit, detail)
  await checkAgain(visit, 'PlanDetail', question, detail)

  const { request } = asker.prepare({ segments: ['plans', plan.id, 'targets'] })
  const list = await readTargets(visit, detail)
  if (list === null) return detail.value.targets.items
  judgeList(visit, request, detail, list.items)
  if (list.nextCursor !== null) judgeWhole(visit, request, list.nextCursor)
  else {
    const count = list.items.length
    const wrong = { expected: `plan.targetCount ${String(count)}`, came: shown(plan.targetCount) }
    recorder.judge('target-count', detail.request, count === plan.targetCount ? [] : [wrong])
    judgeWholeDetail(visit, detail, list.items)
  }

  const sampled = sampleOf(list.items, settings.sample)
  await Promise.all(sampled.map((target) => checkTarget(visit, target, readWhole)))
  if (sampled.length < list.items.length) {
    recorder.notTried(
      `Plan ${plan.id}: ${String(list.items.length - sampled.length)} of ${String(list.items.length)} targets one by one (the first and the last ${String(settings.sample / 2)} were).`,
    )
  }
  return list.items
}
