import type { Query } from '@tanstack/react-query'
import type { ApiError } from '#src/api/api-error.ts'

type AnyQuery = Query<unknown, unknown, unknown>

/** The cache forgets why a query without data failed as soon as it is asked again; people do not. */
const failures = new WeakMap<AnyQuery, ApiError>()

export function rememberFailure(error: ApiError, query: AnyQuery): void {
  failures.set(query, error)
}

export function lastFailure(query: AnyQuery | undefined): ApiError | null {
  return query === undefined ? null : (failures.get(query) ?? null)
}
