import { growthRows, slopeRows } from './check-rows.tsx'
import {
  conflictRows,
  deadlineRows,
  flipRows,
  freshnessRows,
  projectionRows,
  rateRows,
} from './outlook-rows.ts'
import { distanceRows, milestoneRows, pathRows, scaleRows } from './path-rows.ts'
import type { JudgedCase, SumRow } from './sum-row.ts'
import type { SumPart } from './worked-cases.ts'

const PARTS: Readonly<Record<SumPart, (judged: JudgedCase) => SumRow[]>> = {
  path: pathRows,
  milestones: milestoneRows,
  distance: distanceRows,
  scale: scaleRows,
  deadline: deadlineRows,
  conflict: conflictRows,
  freshness: freshnessRows,
  growth: growthRows,
  slope: slopeRows,
  rates: rateRows,
  projection: projectionRows,
  flips: flipRows,
}

/** The arithmetic of the parts asked for, in that order, every number from the core. */
export function caseSum(judged: JudgedCase, parts: readonly SumPart[]): SumRow[] {
  return parts.flatMap((part) => PARTS[part](judged))
}
