export type Parameter = string | number | boolean | null | readonly string[]

/** What statements are sent to: a database, or one transaction in it. */
export interface Queryable {
  /** One statement. Its columns come as text, number, boolean or parsed json: cast whatever else there is. */
  readonly query: <Row extends object>(
    sql: string,
    parameters?: readonly Parameter[],
  ) => Promise<readonly Row[]>
  /** Statements without parameters and without results. */
  readonly script: (sql: string) => Promise<void>
}

/** PostgreSQL, embedded or not. The same SQL runs on both. */
export interface Database extends Queryable {
  /** All that `work` writes, or nothing where it throws. */
  readonly transaction: <Result>(work: (inside: Queryable) => Promise<Result>) => Promise<Result>
  /** Reads only, and all of it as the database stood at one moment. */
  readonly snapshot: <Result>(read: (moment: Queryable) => Promise<Result>) => Promise<Result>
  /** Calls back at each notification, and once after notifications may have been missed. */
  readonly listen: (channel: string, listener: () => void) => Promise<void>
  readonly close: () => Promise<void>
}
