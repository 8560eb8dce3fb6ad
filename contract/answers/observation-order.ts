import { lastDayOf } from '#src/core/calendar.ts'
import type { Observation } from '#src/core/model.ts'

/** Sorts as the contract orders observations: by the last day, then by when it was recorded, then by id. */
function orderKey({ asOf, recordedAt, id }: Observation): string {
  return `${lastDayOf(asOf) ?? asOf} ${new Date(recordedAt).toISOString()} ${id}`
}

export function inOrder(observations: readonly Observation[]): readonly Observation[] {
  const keyed = observations.map((observation) => ({ observation, key: orderKey(observation) }))
  keyed.sort((a, b) => (a.key < b.key ? -1 : 1))
  return keyed.map(({ observation }) => observation)
}
