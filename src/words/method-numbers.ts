import { BAND_LEVEL, FEWEST_BAND_POINTS } from '#src/core/band.ts'
import { DAYS_PER_YEAR } from '#src/core/calendar.ts'
import { GROWTH_THRESHOLDS, ZERO_STANDS_FOR } from '#src/core/crosscheck-growth.ts'
import { FEWEST_SLOPE_VALUES, MOST_SLOPE_VALUES, SLOPE_THRESHOLDS } from '#src/core/crosscheck-slope.ts'
import { BEYOND_INFORMING_MULTIPLE } from '#src/core/distance.ts'
import type { Formatter } from '#src/core/format.ts'
import { PACE_THRESHOLDS } from '#src/core/pace.ts'
import { LONGEST_PROJECTION_YEARS } from '#src/core/projection.ts'

/** The numbers of the rules as the core has them, written for people, so that no text states one of its own. */
export function methodNumbers(format: Formatter) {
  const justBelow = PACE_THRESHOLDS['on-track'] - 1e-4
  return {
    paceOnTrack: format.ratio(PACE_THRESHOLDS['on-track']),
    paceBehind: format.ratio(PACE_THRESHOLDS.behind),
    paceOffTrack: format.number(PACE_THRESHOLDS['off-track']),
    /** A ratio that rounding would lift over the threshold, and how it is written. */
    justBelow: format.number(justBelow, { decimals: 4 }),
    justBelowWritten: format.ratio(justBelow),
    noLongerInforms: format.times(BEYOND_INFORMING_MULTIPLE),
    growthSubstantial: format.ratio(GROWTH_THRESHOLDS['substantial-progress']),
    growthModerate: format.ratio(GROWTH_THRESHOLDS['moderate-progress']),
    growthLimited: format.number(GROWTH_THRESHOLDS['limited-progress']),
    zeroStandsFor: format.number(ZERO_STANDS_FOR),
    slopeOnTrack: format.sharePercent(SLOPE_THRESHOLDS['on-track']),
    slopeSlightlyOff: format.sharePercent(SLOPE_THRESHOLDS['slightly-off']),
    slopeFewestValues: format.countWord(FEWEST_SLOPE_VALUES),
    slopeMostValues: format.countWord(MOST_SLOPE_VALUES),
    slopeMostChanges: format.countWord(MOST_SLOPE_VALUES - 1),
    bandLevel: format.sharePercent(BAND_LEVEL),
    bandFewestPoints: format.countWord(FEWEST_BAND_POINTS),
    longestYears: format.number(LONGEST_PROJECTION_YEARS),
    daysPerYear: format.number(DAYS_PER_YEAR),
  }
}

export type MethodNumbers = ReturnType<typeof methodNumbers>
