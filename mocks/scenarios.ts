import { delay, http, type HttpHandler } from 'msw'
import type { IsoDate } from '#src/core/model.ts'
import type { PlanStore } from '#tools/plans/plan-store.ts'
import { createHandlers, DEFAULT_BASE_URL, type HandlerOptions } from './create-handlers.ts'
import { problem } from './problem.ts'
import { withoutFigures, withoutTargets } from './scenarios/empty.ts'
import { illustrative } from './scenarios/illustrative.ts'
import { interrupted } from './scenarios/interrupted.ts'
import { late } from './scenarios/late.ts'
import { malformed } from './scenarios/malformed.ts'
import { old } from './scenarios/old.ts'

/** A state of the world that a developer can look at. It changes what the mocks answer, never the app. */
export interface Scenario {
  readonly name: string
  readonly description: string
  readonly handlers: (store: PlanStore, options: ScenarioOptions) => HttpHandler[]
}

export interface ScenarioOptions extends HandlerOptions {
  /** The day up to which generated figures run. */
  readonly today: IsoDate
}

const SLOW_MS = 5_000
const OLD_YEARS = 5

function everything({ baseUrl = DEFAULT_BASE_URL }: HandlerOptions): string {
  return `${baseUrl}/*`
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
        problem(500, 'The service could not read its figures. Try again later.', request),
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
    description: 'The newest figure of one series arrives after half a minute; its observations take long.',
    handlers: late,
  },
} as const satisfies Readonly<Record<string, Scenario>>

export type ScenarioId = keyof typeof SCENARIOS

export const DEFAULT_SCENARIO = 'published' satisfies ScenarioId

export function isScenarioId(text: string): text is ScenarioId {
  return Object.hasOwn(SCENARIOS, text)
}
