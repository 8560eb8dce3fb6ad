import { isDeepStrictEqual } from 'node:util'
import type { Observation, Target, TargetSeries } from '#src/core/model.ts'
import { differingIds, shown, type Fault, type Ruling } from './fault.ts'
import { lastDay } from './observation-rules.ts'

const WHOLE_UP_TO = 60

function bestSoFar(dated: readonly Observation[], direction: Target['direction']): readonly Observation[] {
  let best: number | null = null
  return dated.filter(({ value }) => {
    if (value === null) return false
    const isBetter = best === null || (direction === 'increase' ? value > best : value < best)
    if (isBetter) best = value
    return isBetter
  })
}

/** Which records of a series a short history must have, with the reason. */
function required(whole: readonly Observation[], target: Target): ReadonlyMap<string, string> {
  const reasons = new Map<string, string>()
  const require = (records: readonly (Observation | undefined)[], reason: string): void => {
    for (const record of records) if (record !== undefined) reasons.set(record.id, reason)
  }
  if (whole.length <= WHOLE_UP_TO) {
    require(whole, `the series has only ${String(whole.length)} records`)
    return reasons
  }
  const dated = whole.filter(({ value }) => value !== null)
  const isUpTo = (each: Observation): boolean => lastDay(each) <= target.dueBy
  require(bestSoFar(dated, target.direction), 'it was the best so far')
  require([dated.findLast(isUpTo)], 'it is the last up to the deadline')
  require([dated.find((each) => !isUpTo(each))], 'it is the first after the deadline')
  require([whole[0]], 'it is the first')
  require(whole.slice(-WHOLE_UP_TO), 'it is among the newest 60')
  return reasons
}

/** Holds a short history against the whole series. */
export function historyRulings(
  { history, isHistoryComplete }: TargetSeries,
  whole: readonly Observation[],
  target: Target,
  place: string,
): readonly Ruling[] {
  const records = new Map(whole.map((record) => [record.id, record]))
  const different = history.flatMap((record, index): readonly Fault[] => {
    const known = records.get(record.id)
    if (isDeepStrictEqual(record, known)) return []
    const expected = `${place}.history[${String(index)}] as GET /series/{seriesId}/observations has it`
    return [{ expected: `${expected}, ${shown(known)}`, came: shown(record) }]
  })
  const given = new Set(history.map(({ id }) => id))
  const missing = [...required(whole, target)].flatMap(([id, reason]) =>
    given.has(id) ? [] : [{ expected: `${place}.history to have ${shown(id)}, as ${reason}`, came: 'none' }],
  )
  const isWhole = whole.every(({ id }) => given.has(id))
  const claim =
    isWhole === isHistoryComplete
      ? []
      : [
          {
            expected: `${place}.isHistoryComplete to be ${String(isWhole)}, with ${String(history.length)} of ${String(whole.length)} records`,
            came: String(isHistoryComplete),
          },
        ]
  const order = differingIds(
    whole.map(({ id }) => id).filter((id) => given.has(id)),
    history.map(({ id }) => id).filter((id) => records.has(id)),
    `${place}.history`,
  )
  return [
    { rule: 'history-agrees', faults: [...different, ...order] },
    { rule: 'history-enough', faults: [...missing, ...claim] },
  ]
}
