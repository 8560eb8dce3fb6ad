import { setupServer, type SetupServer } from 'msw/node'
import type { PlanStore } from '#tools/plans/plan-store.ts'
import { createHandlers, type HandlerOptions } from './create-handlers.ts'

/** The mocks in Node. Tests start it with `onUnhandledRequest: 'error'` and override it for each failure. */
export function createMockServer(store: PlanStore, options: HandlerOptions = {}): SetupServer {
  return setupServer(...createHandlers(store, options))
}
