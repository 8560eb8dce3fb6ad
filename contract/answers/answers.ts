import type { components } from '#src/api/contract.ts'
import type { AnswerSource } from './answer-source.ts'
import { sourceIdsOf } from './named-sources.ts'
import { FIRST_PAGE, LARGEST_PAGE, type Paging } from './page-of.ts'
import { problemOf, type Problem } from './problem.ts'
import { readParameters, type Asked } from './read-parameters.ts'
import {
  validateGetPlanRequest,
  validateGetTargetRequest,
  validateListObservationsRequest,
  validateListTargetsRequest,
} from './request-validators.js'

type Schemas = components['schemas']

export const CONTRACT_VERSION = '1.0.0'

/** What an operation comes to, before it is put on the wire. */
export type Outcome<Body> =
  { readonly status: 200; readonly body: Body } | { readonly status: 400 | 404; readonly body: Problem }

/** What a backend says of itself. */
export type Service = Pick<Schemas['Health'], 'origin' | 'capabilities'>

/** One function an operation of the contract, the stream of events excepted. */
export interface Answers {
  readonly getHealth: () => Promise<Outcome<Schemas['Health']>>
  readonly listPlans: () => Promise<Outcome<Schemas['PlanList']>>
  readonly getPlan: (asked: Asked) => Promise<Outcome<Schemas['PlanDetail']>>
  readonly listTargets: (asked: Asked) => Promise<Outcome<Schemas['TargetPage']>>
  readonly getTarget: (asked: Asked) => Promise<Outcome<Schemas['TargetDetail']>>
  readonly listObservations: (asked: Asked) => Promise<Outcome<Schemas['ObservationPage']>>
}

interface Refusal {
  readonly status: 400 | 404
  readonly body: Problem
}

function found<Body>(body: Body): Outcome<Body> {
  return { status: 200, body }
}

function noSuch(detail: string, { url }: Asked): Refusal {
  return { status: 404, body: problemOf(404, detail, url.pathname) }
}

export function noSuchPlan(planId: string, asked: Asked): Refusal {
  return noSuch(`There is no plan ${planId}. GET /plans lists those there are.`, asked)
}

export function noSuchOperation(asked: Asked): Refusal {
  return noSuch('There is no such operation. Compare the address with contract/openapi.yaml.', asked)
}

function noSuchCursor({ url }: Asked): Refusal {
  const errors = [{ field: 'cursor', detail: 'must be the nextCursor of an earlier page of this list' }]
  return { status: 400, body: problemOf(400, 'Start again without a cursor.', url.pathname, errors) }
}

/** Every operation of the contract, answered from a source. */
export function answersFrom(source: AnswerSource, service: () => Service): Answers {
  const targetPage = async (
    moment: AnswerSource,
    planId: string,
    paging: Paging,
    alsoNamed: readonly string[],
  ): Promise<Schemas['TargetPage'] | null> => {
    const page = await moment.targets(planId, paging)
    if (page === null) return null
    const named = page.items.flatMap((target) => [...sourceIdsOf(target)])
    return { ...page, sources: await moment.sources([...alsoNamed, ...named]) }
  }

  return {
    getHealth: async () => {
      const dataVersion = await source.version()
      return found({ status: 'ok', contractVersion: CONTRACT_VERSION, dataVersion, ...service() })
    },

    listPlans: async () => {
      const plans = await source.plans()
      return found({
        items: plans.map(({ id, name, dueBy, targetCount }) => ({ id, name, dueBy, targetCount })),
      })
    },

    getPlan: async (asked) => {
      const read = readParameters(validateGetPlanRequest, asked)
      if (!read.isValid) return { status: 400, body: read.problem }
      const { planId } = read.parameters.path
      return source.snapshot(async (moment) => {
        const plan = await moment.plan(planId)
        if (plan === null) return noSuchPlan(planId, asked)
        const alsoNamed = plan.contextNotes.flatMap(({ sourceIds }) => sourceIds)
        const paging = plan.targetCount > LARGEST_PAGE ? { limit: FIRST_PAGE } : {}
        const targets = await targetPage(moment, planId, paging, alsoNamed)
        return targets === null ? noSuchCursor(asked) : found({ plan, targets })
      })
    },

    listTargets: async (asked) => {
      const read = readParameters(validateListTargetsRequest, asked)
      if (!read.isValid) return { status: 400, body: read.problem }
      const { path, query } = read.parameters
      return source.snapshot(async (moment) => {
        if ((await moment.plan(path.planId)) === null) return noSuchPlan(path.planId, asked)
        const page = await targetPage(moment, path.planId, query, [])
        return page === null ? noSuchCursor(asked) : found(page)
      })
    },

    getTarget: async (asked) => {
      const read = readParameters(validateGetTargetRequest, asked)
      if (!read.isValid) return { status: 400, body: read.problem }
      const { planId, targetId } = read.parameters.path
      return source.snapshot(async (moment) => {
        if ((await moment.plan(planId)) === null) return noSuchPlan(planId, asked)
        const target = await moment.target(planId, targetId)
        if (target === null) {
          const detail = `The plan ${planId} has no target ${targetId}. GET /plans/${planId} lists those it has.`
          return noSuch(detail, asked)
        }
        const observed = await moment.observedSourceIds(target.series.map(({ series }) => series.id))
        return found({ target, sources: await moment.sources([...sourceIdsOf(target), ...observed]) })
      })
    },

    listObservations: async (asked) => {
      const read = readParameters(validateListObservationsRequest, asked)
      if (!read.isValid) return { status: 400, body: read.problem }
      const { path, query } = read.parameters
      return source.snapshot(async (moment) => {
        if (!(await moment.hasSeries(path.seriesId))) {
          return noSuch(`There is no series ${path.seriesId}. GET a target to see its series.`, asked)
        }
        const page = await moment.observations(path.seriesId, query)
        if (page === null) return noSuchCursor(asked)
        return found({ ...page, sources: await moment.sources(page.items.map(({ sourceId }) => sourceId)) })
      })
    },
  }
}
