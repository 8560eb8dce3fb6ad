/** Why something could not be loaded, as far as people need to know it. */
export interface Failure {
  readonly kind: 'network' | 'timeout' | 'http' | 'contract'
  /** The status of the answer; null where none came. */
  readonly status: number | null
  /** One sentence for developers. */
  readonly message: string
}

/** What a view needs to know of a query, whatever keeps it. */
export interface Loadable<Data> {
  readonly data: Data | undefined
  readonly error: Failure | null
  readonly fetchStatus: 'fetching' | 'paused' | 'idle'
  /** When `data` was received, in milliseconds since 1970; 0 where it never was. */
  readonly dataUpdatedAt: number
  readonly refetch: () => unknown
}
