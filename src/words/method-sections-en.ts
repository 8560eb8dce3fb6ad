import type { Method } from './method.ts'

export const methodSectionsEn: Method['sections'] = {
  statuses: {
    title: 'What a status means',
    blocks: () => [
      {
        kind: 'text',
        text: 'Every target has one of nine statuses. Each has a word, a shape and a colour, so that none of the three is needed alone.',
      },
      { kind: 'table', table: 'statuses' },
      {
        kind: 'text',
        text: 'A status holds for one day, the date judged for, and rests on figures, each with its unit, period and source. It is computed here every time, never stored and never taken from a backend.',
      },
    ],
  },
  rules: {
    title: 'The four rules',
    blocks: () => [
      {
        kind: 'text',
        text: 'The rules are tried in this order, and the first that applies decides. They look at figures that describe the date judged for or an earlier day; a figure for a year or a month counts at its last day.',
      },
      {
        kind: 'steps',
        items: [
          'No usable figure: not assessed, with the reason. Nothing measures the target, or only related series do, or nothing is on record yet, or the data breaks a rule, and then nothing is repaired to get a status.',
          'Deadline passed: met, met late, missed or outcome not published, by what the figures prove about the deadline.',
          'Met: the latest figure meets the target; or, where the target is to be reached, an earlier one did (“reached, and lost again since”).',
          'Otherwise by pace: on track, behind, off track or going back. A target to keep that does not hold is off track, or going back where its last change moved away.',
        ],
      },
      {
        kind: 'terms',
        items: [
          ['To reach', 'the target is to be reached by the deadline; reached once is met.'],
          ['To keep', 'the target is to hold up to the deadline; what is lost again is not met.'],
          [
            'Direction',
            'rising or falling. It is stated with the target, and never guessed from its figures.',
          ],
          ['Over, under', 'the value itself is not enough: it must be passed.'],
        ],
      },
      {
        kind: 'text',
        text: 'Where no pace can be computed, the target is not assessed, and the distance to go is said all the same. That is so where:',
      },
      {
        kind: 'points',
        items: [
          'no baseline is known, or there is one figure only;',
          'no figure is later than the baseline;',
          'the baseline is at the target or beyond it;',
          'the path asks for no change yet;',
          'the series broke off since the baseline, so that the figures are not comparable;',
          'the figure is only a bound and does not prove a pace.',
        ],
      },
    ],
  },
  pace: {
    title: 'Pace and the required path',
    blocks: ({ justBelow, justBelowWritten }) => [
      {
        kind: 'text',
        text: 'The required path runs straight from the baseline through the milestones, where there are any, to the target at the deadline. It counts days: between two of its points the value asked for changes by the same amount every day. After the deadline it stays level.',
      },
      {
        kind: 'formula',
        name: 'Required value on a day',
        sum: 'point before + days since it ÷ days between the two points × (point after − point before)',
      },
      {
        kind: 'formula',
        name: 'Pace ratio',
        sum: '(value − baseline) ÷ (required value on that day − baseline)',
      },
      {
        kind: 'text',
        text: 'Exactly on the path the ratio is 1, rising or falling alike; below zero the value has moved away from the target.',
      },
      { kind: 'table', table: 'pace-thresholds' },
      {
        kind: 'text',
        text: `Ratios are compared as computed and not as rounded for the page: ${justBelow} is below the threshold and is written ${justBelowWritten}. Only what binary arithmetic leaves over is forgiven.`,
      },
      {
        kind: 'text',
        text: 'The path is straight because formulas of growth flatter small baselines: the cross-checks show it on an example.',
      },
      {
        kind: 'text',
        text: 'A milestone is judged like a target to reach by its own day: met, met late, missed, outcome not published or still ahead. A missed milestone is said and does not decide the status.',
      },
    ],
  },
  bounds: {
    title: 'Bounds and qualifiers',
    blocks: () => [
      {
        kind: 'text',
        text: 'Sources often state a bound instead of a value. A bound can prove one thing and not its opposite, and what is computed from it is itself a bound.',
      },
      {
        kind: 'terms',
        items: [
          ['Exact', 'counts as stated.'],
          [
            'Over (at least)',
            'can prove a rising target met and never that it was missed. For a falling target it is the other way round. Its distance to go is “at most”.',
          ],
          [
            'At most',
            'can prove a falling target met and never that it was missed. For a rising target it is the other way round.',
          ],
          ['About', 'counts as its value, and what follows from it is said as “about”.'],
        ],
      },
      {
        kind: 'text',
        text: 'By pace, a bound gives a status only where every value that it allows has the same one: a bound from the near side can prove on track, a bound from the far side can prove going back. Otherwise the target is not assessed.',
      },
    ],
  },
  deadlines: {
    title: 'When the deadline has passed',
    blocks: () => [
      {
        kind: 'text',
        text: 'A deadline passes when its day has ended in the time zone of the plan. From then on the first of these that applies decides:',
      },
      {
        kind: 'steps',
        items: [
          'A target to keep had been met, by a figure or by its baseline, and a later figure up to the deadline proves that it no longer was: missed.',
          'A figure for the deadline itself proves the target met: met.',
          'A target to reach was proved met before the deadline: met, even where it was lost again.',
          'A figure for the deadline proves the target not met: missed; or met late, where a later figure meets it.',
          'No figure for the deadline decides, and a later one does: the first that decides counts. If it does not meet the target: missed, or met late where a still later one does. If it meets the target: met late; but a target to keep that was met before the deadline and after it was not late, and whether it held on the day is not known.',
          'Nothing decides: outcome not published, with the reason. No figure for the deadline has come yet, the series ended before it, or the figure is only a bound.',
        ],
      },
      {
        kind: 'text',
        text: 'The value at the deadline is kept apart from the latest value, and a missing figure is never taken for a miss.',
      },
      {
        kind: 'text',
        text: 'Where a target was revised, the terms in force on the date judged for count, from the day of the revision on. The earlier value and deadline stay on record and are shown; under them a milestone counts only where it lies before that deadline and no further than that value.',
      },
    ],
  },
  conflicts: {
    title: 'Which figure counts',
    blocks: () => [
      {
        kind: 'text',
        text: 'One figure a period is judged. Of each source the newest record counts: a corrected value replaces the one before, which stays on record, and a record without a value withdraws it. Where sources differ for one period, the first of these that tells them apart decides:',
      },
      {
        kind: 'steps',
        items: [
          'a decision on record, with its date and reason;',
          'the source of higher confidence (high, medium, low; last, a source that is not on record);',
          'the newer publication, unknown dates last;',
          'the newer record;',
          'and where all that is the same, the source whose identifier comes first, so that the choice is the same each time.',
        ],
      },
      {
        kind: 'text',
        text: 'The other figures stay visible, and where one of them would give another status, that is said. Two records of one source for one period that contradict each other at the same moment count neither, and are reported; so is a record with a value or a date that cannot be.',
      },
      {
        kind: 'text',
        text: 'A target is judged on its primary series alone. A series by another definition is judged beside it, without the baseline, which belongs to the judged definition; where it would give another status, that is said.',
      },
    ],
  },
  freshness: {
    title: 'Age and freshness',
    blocks: () => [
      {
        kind: 'text',
        text: 'The age of a figure counts in days from the last day that it describes to the date judged for. It is always said. Whether a newer figure should be there is said only where the interval of the series and its usual lag are known.',
      },
      { kind: 'formula', name: 'Next figure due on', sum: 'end of the next period + lag' },
      { kind: 'table', table: 'freshness-states' },
    ],
  },
  distance: {
    title: 'Distance, exceedance and the common scale',
    blocks: ({ noLongerInforms }) => [
      {
        kind: 'formula',
        name: 'Distance to go',
        sum: 'target − value; for a falling target, value − target',
      },
      {
        kind: 'formula',
        name: 'Beyond the target',
        sum: 'value − target; for a falling target, target − value',
      },
      {
        kind: 'formula',
        name: 'Times the target',
        sum: 'value ÷ target; for a falling target, target ÷ value',
      },
      {
        kind: 'text',
        text: 'All are in the unit of the target; differences of shares are percentage points. Times are said for positive numbers only and are never capped.',
      },
      {
        kind: 'text',
        text: `A target that stands at ${noLongerInforms} its value or more, and was first met a year or more ago, is said to inform no longer.`,
      },
      {
        kind: 'text',
        text: 'To set targets of unlike units side by side there is one scale, the share of the way:',
      },
      { kind: 'formula', name: 'Share of the way', sum: '(value − start) ÷ (target − start)' },
      {
        kind: 'text',
        text: 'The start is the baseline; where there is none, it is zero for rising counts and shares, and otherwise the target has no place on the scale. 0 is the start and 1 the target; what lies beyond or before is kept. It is a share of the way and never called times.',
      },
    ],
  },
  checks: {
    title: 'Two published cross-checks',
    blocks: ({ zeroStandsFor, slopeFewestValues, slopeMostValues, slopeMostChanges }) => [
      {
        kind: 'text',
        text: 'Two methods that statistical offices publish stand beside every status. They never change it. Where the status rests on pace and a method comes to another conclusion, a mark says so, with a sentence why. To compare them, substantial progress counts as on track, moderate progress and slightly off track as behind, limited progress as off track, deterioration and moving away as going back; target achieved counts as more than on track.',
      },
      { kind: 'title', text: 'Growth ratio' },
      {
        kind: 'formula',
        name: 'Growth a year',
        sum: '(later value ÷ earlier value) to the power of (1 ÷ whole years between) − 1',
      },
      {
        kind: 'formula',
        name: 'Growth ratio',
        sum: 'growth a year since the baseline ÷ growth a year required from the baseline to the deadline',
      },
      { kind: 'table', table: 'growth-classes' },
      {
        kind: 'points',
        items: [
          'Whether the target is achieved is tested first.',
          'The ratio is counted towards the target: positive growth of a falling target, or of a negative value away from zero, counts against it.',
          `A baseline or a target of zero, by which nothing can be divided, becomes ${zeroStandsFor}.`,
          'Not available: baseline, value and target not all on one side of zero; less than a year by the numbers of the years between baseline and figure; a deadline in the year of the baseline; a baseline equal to the target; no baseline.',
          'The method looks at values and years alone. Where those say nothing, to a bound, to a break in the series, to a target to keep, it is not available here either.',
        ],
      },
      { kind: 'title', text: 'Recent slope' },
      {
        kind: 'formula',
        name: 'Carried on to the deadline',
        sum: 'last value + mean yearly change × years left',
      },
      {
        kind: 'formula',
        name: 'Left uncovered',
        sum: '(target − value carried on) ÷ (target − last value)',
      },
      { kind: 'table', table: 'slope-classes' },
      {
        kind: 'points',
        items: [
          `The mean is that of the last ${slopeMostChanges} yearly changes, from ${slopeMostValues} values for the ends of consecutive years. Fewer will do, but at least ${slopeFewestValues} values; otherwise it is not available.`,
          'Values that are only bounds, and values before a break in the series, are left out.',
          'Not available: a target to keep; a last value that meets the target; a last value for the deadline or a later day.',
        ],
      },
      { kind: 'title', text: 'Published in' },
      { kind: 'table', table: 'publications' },
    ],
  },
  projections: {
    title: 'Paces and projections',
    blocks: ({ daysPerYear, longestYears, bandLevel, bandFewestPoints }) => [
      {
        kind: 'formula',
        name: 'Pace',
        sum: `(later value − earlier value) ÷ (whole years between + days beyond them ÷ ${daysPerYear}), in the unit a year`,
      },
      {
        kind: 'terms',
        items: [
          [
            'Observed, whole span',
            'from the baseline, or else from the first comparable figure, to the latest.',
          ],
          [
            'Observed, recent',
            'from the figure nearest to one year before the latest, to the latest; of two as near, the older.',
          ],
          [
            'Required',
            'from the latest figure to the target at the deadline; none once the deadline has passed.',
          ],
        ],
      },
      {
        kind: 'text',
        text: 'No pace is computed across a break in the series, nor between two bounds of the same kind, such as “over” and “over”: what lies between them is not known. With one end that is a bound the pace is said as “at least” or “at most”, and with one that is approximate as “about”.',
      },
      {
        kind: 'formula',
        name: 'Projected date',
        sum: 'day of the latest figure + distance to go ÷ recent pace',
      },
      {
        kind: 'text',
        text: `It reads “not at this pace” where the recent pace stands still, goes back, or would need more than ${longestYears} years. A date before the date judged for reads “would have reached”.`,
      },
      {
        kind: 'text',
        text: `From at least ${bandFewestPoints} figures since the last break, bounds left out, a ${bandLevel} band is given around the continued trend: the prediction interval of ordinary least squares for one further figure.`,
      },
      {
        kind: 'formula',
        name: 'Band on a day x',
        sum: 'fitted value ± t × s × √(1 + 1 ÷ n + (x − mean day)² ÷ sum of (day − mean day)²)',
      },
      {
        kind: 'text',
        text: 'n is the number of figures, s the standard deviation of what the line leaves over with n − 2 degrees of freedom, and t the quantile of Student’s distribution with as many (Abramowitz and Stegun, Handbook of Mathematical Functions, 26.7.3 and 26.7.4). The band holds only if the trend stays a straight line: it is no forecast.',
      },
    ],
  },
  flips: {
    title: 'What would change a status',
    blocks: () => [
      {
        kind: 'text',
        text: 'For every status two things are sought: the smallest change of the latest figure, upwards and downwards, that would give another status, its date and its qualifier kept; and the first day on which the status changes without a new figure, because a deadline has passed or a revision has come into force.',
      },
      {
        kind: 'text',
        text: 'They are found by judging again with the other value or for the other day, by the same rules, and by no formula of their own. The same holds for “What if?”, whose results are suppositions, marked as such and never saved.',
      },
    ],
  },
  history: {
    title: 'The past: ledger, as of, published by then',
    blocks: () => [
      {
        kind: 'terms',
        items: [
          [
            'Ledger',
            'each change of status with its day and its cause: a new figure, a corrected figure, a revised target, a decision between figures, a deadline that passed.',
          ],
          [
            'As of',
            'everything for any earlier date. A figure counts from the last day that it describes on, a correction from the day on which it was published, or recorded where that is not known.',
          ],
          [
            'Published by then',
            'a second switch keeps to what had been published by that date. Figures whose publication date is not known are left out and listed apart.',
          ],
        ],
      },
      {
        kind: 'text',
        text: 'Four dates are kept apart: what a figure describes, when it was published, when it was recorded here, and the date judged for.',
      },
    ],
  },
  never: {
    title: 'What is never done',
    blocks: () => [
      {
        kind: 'points',
        items: [
          'No average of unlike things: a plan is told by counts of statuses, and there is no overall score.',
          'No joining of series: two definitions are never made one line.',
          'No filling of gaps: nothing is interpolated between figures, and missing is never zero.',
          'No guessing: a direction, a baseline or a publication date that is not known is not made up.',
          'No flattering: nothing is capped at the target, and nothing is rounded into a better class.',
          'No silent repair: what is broken is left out and reported.',
          'No status from elsewhere: a backend sends figures, and the status is computed here.',
        ],
      },
    ],
  },
  data: {
    title: 'The data of this plan',
    blocks: () => [],
  },
}
