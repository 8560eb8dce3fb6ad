import type { Target } from '#src/core/model.ts'
import type { Page, PlanDetail, WholePlan } from './answers.ts'
import { ApiError } from './api-error.ts'
import { everyPage } from './every-page.ts'

/** Where a plan of several pages is kept while it comes. */
export interface PlanDesk {
  /** What came of it before the last failure, as one long first page. */
  readonly begun: PlanDetail | undefined
  /** The plan as it was last whole. */
  readonly known: WholePlan | undefined
  readonly keep: (soFar: PlanDetail) => void
  /** `known` where both say the same. */
  readonly same: <Value>(known: Value | undefined, now: Value) => Value
}

/** Reading and checking so many holds a page up for no longer than is noticed; the contract's largest would. */
const REST_PAGE = 200

/** The plan with what follows its first page. */
export async function restOfPlan(
  { plan, targets: first }: PlanDetail,
  load: (page: { readonly cursor: string; readonly limit: number }) => Promise<Page<Target>>,
  desk?: PlanDesk,
): Promise<WholePlan> {
  const resource = `plan ${plan.id}`
  const known = new Map(desk?.known?.targets.map((target) => [target.id, target]))
  const sources = new Map(desk?.known?.sources.map((source) => [source.id, source]))
  const same = desk?.same ?? (<Value>(_: Value | undefined, now: Value): Value => now)
  const shared = (page: Page<Target>): Page<Target> => ({
    items: page.items.map((target) => same(known.get(target.id), target)),
    sources: page.sources.map((source) => same(sources.get(source.id), source)),
    nextCursor: page.nextCursor,
  })
  const keep = (targets: Page<Target>): void => {
    desk?.keep({ plan, targets })
  }
  const begun = desk?.begun
  const start = begun?.plan.targetCount === plan.targetCount ? begun.targets : first
  const whole = await everyPage(
    resource,
    undefined,
    async (cursor) => shared(cursor === undefined ? start : await load({ cursor, limit: REST_PAGE })),
    { keep, same },
  )
  const { items } = whole
  if (items.length !== plan.targetCount) {
    const reason = `the plan counts ${String(plan.targetCount)} targets and lists ${String(items.length)}`
    throw new ApiError(resource, { kind: 'contract', reason, status: 200, detailPath: 'plan.targetCount' })
  }
  return { plan, targets: items, sources: whole.sources }
}
