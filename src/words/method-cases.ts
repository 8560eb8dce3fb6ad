/** The worked cases of the method page, each named for what it shows. */
export const WORKED_CASE_IDS = [
  'one-figure',
  'reached-and-lost',
  'keep-lost',
  'keep-recovering',
  'baseline-equals-target',
  'baseline-beyond-target',
  'flat-milestone',
  'missed-milestone',
  'through-zero',
  'bound-at-deadline',
  'bound-on-track',
  'older-figure',
  'missed',
  'met-late',
  'not-held',
  'conflict-decided',
  'conflict-lower',
  'overdue',
  'nine-times',
  'small-baseline',
  'zero-baseline',
  'three-methods',
  'projection',
  'near-threshold',
] as const

export type WorkedCaseId = (typeof WORKED_CASE_IDS)[number]
