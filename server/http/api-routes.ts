import { Hono } from 'hono'
import { answersFrom, noSuchOperation, noSuchPlan } from '#contract/answers/answers.ts'
import { readParameters, type Asked } from '#contract/answers/read-parameters.ts'
import { validateStreamEventsRequest } from '#contract/answers/request-validators.js'
import { refuse, respond } from '#contract/answers/respond.ts'
import type { Store } from '#server/store.ts'
import { ANNOUNCED, UNANNOUNCED } from './caching.ts'
import type { Environment, Received } from './environment.ts'
import type { EventAnswers } from './event-answers.ts'
import { keptAnswers } from './kept-answers.ts'
import { onlyRead } from './methods.ts'

export const API_PATH = '/api/v1'

function askedBy(received: Received): Asked {
  return { path: received.req.param(), url: new URL(received.req.url) }
}

/** Every operation of the contract. */
export function apiRoutes({ source }: Store, events: EventAnswers): Hono<Environment> {
  const api = new Hono<Environment>()
  const answers = answersFrom(source, () => ({
    origin: 'live',
    capabilities: { events: true, conditionalRequests: true, paging: true },
  }))

  const answerOnce = keptAnswers(source.version)

  api
    .get('/health', ANNOUNCED, async (c) => respond(c.req.raw, await answers.getHealth()))
    .get('/plans', UNANNOUNCED, async (c) => answerOnce(c.req.raw, answers.listPlans))
    .get('/plans/:planId', ANNOUNCED, async (c) =>
      answerOnce(c.req.raw, async () => answers.getPlan(askedBy(c))),
    )
    .get('/plans/:planId/targets', ANNOUNCED, async (c) =>
      answerOnce(c.req.raw, async () => answers.listTargets(askedBy(c))),
    )
    .get('/plans/:planId/targets/:targetId', ANNOUNCED, async (c) =>
      answerOnce(c.req.raw, async () => answers.getTarget(askedBy(c))),
    )
    .get('/series/:seriesId/observations', ANNOUNCED, async (c) =>
      answerOnce(c.req.raw, async () => answers.listObservations(askedBy(c))),
    )
    .get('/events', async (c) => {
      const asked = askedBy(c)
      const read = readParameters(validateStreamEventsRequest, asked)
      if (!read.isValid) return refuse(read.problem)
      const { plan, lastEventId } = read.parameters.query
      if ((await source.plan(plan)) === null) return respond(c.req.raw, noSuchPlan(plan, asked))
      return events(c, plan, c.req.header('Last-Event-ID') ?? lastEventId ?? null)
    })

  for (const path of new Set(api.routes.map((route) => route.path))) api.all(path, onlyRead)
  api.all('*', (c) => respond(c.req.raw, noSuchOperation(askedBy(c))))
  return api
}
