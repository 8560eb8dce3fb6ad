import type { components } from './contract.ts'

export type ProblemDocument = components['schemas']['Problem']

/**
 * `network`: no answer came. `timeout`: no whole answer came in time. `http`: the backend answered with
 * another status than 200. `contract`: the answer is not what the contract describes.
 */
export type ApiErrorKind = 'network' | 'timeout' | 'http' | 'contract'

export interface ApiFailure {
  readonly kind: ApiErrorKind
  /** What was wrong, as a clause: "the response is empty". */
  readonly reason: string
  /** The status of the answer; null where none came. */
  readonly status?: number | null
  readonly problem?: ProblemDocument | null
  /** How long the backend asks to wait; null where it does not. */
  readonly retryAfterMs?: number | null
  /** Where the answer breaks the contract: `items[3].value`; null where that has no place. */
  readonly detailPath?: string | null
  readonly cause?: unknown
}

function adviceFor({ kind, status = null }: ApiFailure): string {
  switch (kind) {
    case 'network':
      return 'Check the connection, CORS, and "apiBaseUrl" in index.html.'
    case 'timeout':
      return 'Try again, and check how long the backend takes.'
    case 'contract':
      return 'Check the version of the backend, and "apiBaseUrl" in index.html.'
    case 'http':
      if (status === 401 || status === 403) return 'Sign in, or check what the backend permits.'
      if (status === 404) return 'Check the address, and "apiBaseUrl" in index.html.'
      if (status === 408 || status === 425 || status === 429) return 'Try again later.'
      return status !== null && status >= 500
        ? 'Try again later, and check the log of the backend.'
        : 'Check the version of the backend.'
  }
}

/** Why something could not be loaded. The message is for developers; people's words are made of the rest. */
export class ApiError extends Error {
  override readonly name = 'ApiError'
  readonly kind: ApiErrorKind
  /** What was asked for: "target 5g-base-stations". */
  readonly resource: string
  readonly status: number | null
  readonly problem: ProblemDocument | null
  readonly retryAfterMs: number | null
  readonly detailPath: string | null

  constructor(resource: string, failure: ApiFailure) {
    super(`Failed to load ${resource}: ${failure.reason}. ${adviceFor(failure)}`, { cause: failure.cause })
    this.kind = failure.kind
    this.resource = resource
    this.status = failure.status ?? null
    this.problem = failure.problem ?? null
    this.retryAfterMs = failure.retryAfterMs ?? null
    this.detailPath = failure.detailPath ?? null
  }
}

export function isApiError(error: unknown): error is ApiError {
  return error instanceof ApiError
}
