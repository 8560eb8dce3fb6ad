import type { HttpBindings } from '@hono/node-server'
import type { Context, MiddlewareHandler } from 'hono'

/** What each request comes with. */
export interface Environment {
  readonly Bindings: HttpBindings
}

export type Received = Context<Environment>

export type Middleware = MiddlewareHandler<Environment>
