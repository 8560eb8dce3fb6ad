import { delay, http, type HttpHandler } from 'msw'
import type { IsoDate } from '#src/core/model.ts'
import { problemOf } from '#contract/answers/problem.ts'
import { refuse } from '#contract/answers/respond.ts'
import type { PlanStore } from '#tools/plans/plan-store.ts'
import { createHandlers, DEFAULT_BASE_URL, type HandlerOptions } from './create-handlers.ts'
import { withoutFigures, withoutTargets } from './scenarios/empty.ts'
import { illustrative } from './scenarios/illustrative.ts'
import { interrupted } from './scenarios/interrupted.ts'
import { connectionLost, isAway } from './scenarios/connection-lost.ts'
import { late } from './scenarios/late.ts'
import { malformed } from './scenarios/malformed.ts'
import { old } from './scenarios/old.ts'
import { simulate } from './scenarios/simulated.ts'

/** A state of the world that a developer can look at. It changes what the mocks answer, never the app. */
export interface Scenario {
  readonly name: string
  readonly description: string
  readonly handlers: (store: PlanStore, options: ScenarioOptions) => HttpHandler[]
}

export interface ScenarioOptions extends HandlerOptions {
  /** The day up to which generated figures run. */
  readonly today: IsoDate
  /** When the rehearsal began that this page is part of, in milliseconds since 1970. */
  readonly startedAt: number
}

const SLOW_MS = 5_000
const OLD_YEARS = 5

function everything({ baseUrl = DEFAULT_BASE_URL }: HandlerOptions): string {
  return `${baseUrl}/*`
}

function simulated(store: PlanStore, options: ScenarioOptions): HttpHandler[] {
  const simulation = simulate(store, options.today, options.startedAt)
  return createHandlers(() => simulation.storeBy(Date.now()), {
    ...options,
    changes: () => simulation.changesBy(Date.now()),
  })
}

export const SCENARIOS = {
  published: {
    name: 'Published',
    description: 'The published figures of the plans.',
    handlers: createHandlers,
  },
  illustrative: {
    name: 'Illustrative',
    description: 'A complete, generated quarterly series for every target, marked illustrative.',
    handlers: (store, options) => createHandlers(illustrative(store, options.today), options),
  },
  simulated: {
    name: 'Live, simulated',
    description: 'Generated figures that arrive every few seconds as events, marked simulated.',
    handlers: simulated,
  },
  'connection-lost': {
    name: 'Connection lost',
    description: 'As “Live, simulated”; after 40 seconds nothing answers for 40 seconds, and so on.',
    handlers: (store, options) =>
      connectionLost(
        simulated(store, { ...options, isCutOff: () => isAway(Date.now(), options.startedAt) }),
        options.baseUrl ?? DEFAULT_BASE_URL,
        options.startedAt,
      ),
  },
  empty: {
    name: 'Empty',
    description: 'Targets without a single figure.',
    handlers: (store, options) => createHandlers(withoutFigures(store), options),
  },
  'no-targets': {
    name: 'No targets',
    description: 'Plans without a single target.',
    handlers: (store, options) => createHandlers(withoutTargets(store), options),
  },
  slow: {
    name: 'Slow',
    description: 'Every answer takes five seconds.',
    handlers: (store, options) => [
      http.all(everything(options), async () => {
        await delay(SLOW_MS)
      }),
      ...createHandlers(store, options),
    ],
  },
  failing: {
    name: 'Failing',
    description: 'Every request is answered with a 500.',
    handlers: (_store, options) => [
      http.all(everything(options), ({ request }) =>
        refuse(
          problemOf(
            500,
            'The service could not read its figures. Try again later.',
            new URL(request.url).pathname,
          ),
        ),
      ),
    ],
  },
  malformed: {
    name: 'Malformed',
    description: 'Every answer breaks the contract.',
    handlers: (store, options) => malformed(createHandlers(store, options), options.baseUrl),
  },
  old: {
    name: 'Old',
    description: 'All figures are five years older than they are.',
    handlers: (store, options) => createHandlers(old(store, OLD_YEARS), options),
  },
  interrupted: {
    name: 'Interrupted',
    description: 'Each address is answered once, then the service is down.',
    handlers: (store, options) => interrupted(createHandlers(store, options), options.baseUrl),
  },
  late: {
    name: 'One figure late',
    description:
      'The newest figure of one series arrives after half a minute, with an event; its observations take long.',
    handlers: late,
  },
} as const satisfies Readonly<Record<string, Scenario>>

export type ScenarioId = keyof typeof SCENARIOS

export const DEFAULT_SCENARIO = 'published' satisfies ScenarioId

export function isScenarioId(text: string): text is ScenarioId {
  return Object.hasOwn(SCENARIOS, text)
}
