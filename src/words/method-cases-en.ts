import type { Method } from './method.ts'

export const methodCasesEn: Method['cases'] = {
  'one-figure': {
    title: 'One figure only',
    about:
      'A single figure says where the target stands and nothing about how fast it moves. The distance is said all the same.',
  },
  'reached-and-lost': {
    title: 'Reached, and lost again',
    about: 'A target to reach that was reached once stays met. The loss is said beside it.',
  },
  'keep-lost': {
    title: 'To keep at or above a value, and fallen below',
    about:
      'The baseline met the target; the latest figure no longer does, and the last change moved further away.',
  },
  'keep-recovering': {
    title: 'To keep, below, and on the way back',
    about: 'The same target, still not held, with a last change towards it.',
  },
  'through-zero': {
    title: 'A falling target through zero',
    about:
      'A net amount is to fall from above zero to below it. The required path runs straight through zero; the growth ratio has no answer, as no constant rate of growth leads from a positive to a negative value.',
  },
  'missed-milestone': {
    title: 'A milestone that was missed',
    about:
      'The required path runs through the milestone, so that more is asked for early. The miss is said beside the status and does not decide it.',
  },
  'flat-milestone': {
    title: 'A flat stretch before a milestone',
    about:
      'Up to the first milestone the path asks for no change. There is nothing to divide by, so no ratio is given.',
  },
  'baseline-equals-target': {
    title: 'A baseline equal to the target',
    about: 'No change was ever required, so that no part of it can have come.',
  },
  'baseline-beyond-target': {
    title: 'A baseline beyond the target',
    about:
      'The value started beyond the target and fell behind it. The path would lead backwards, and a fall twice as fast would look like twice the pace; so no ratio is given.',
  },
  'bound-at-deadline': {
    title: 'A bound that proves nothing',
    about:
      'The true value for the deadline is over the stated one, and may or may not have reached the target. Neither is claimed.',
  },
  'bound-on-track': {
    title: 'A bound that proves the pace',
    about: 'Every value that the bound allows is on track, so that the status is proved by the bound alone.',
  },
  'older-figure': {
    title: 'Deadline passed, last figure a year older',
    about: 'The figure describes the year before the deadline. What happened since is not known.',
  },
  missed: {
    title: 'Missed at the deadline',
    about: 'A figure for the deadline itself proves the target not met.',
  },
  'met-late': {
    title: 'Missed at the deadline, met a year later',
    about:
      'The value at the deadline and the latest value are kept apart: the first was short, the second is not.',
  },
  'not-held': {
    title: 'To keep, and lost before the deadline',
    about:
      'The baseline met the target, and a figure on the way did not. That it was met again at the deadline does not undo the loss.',
  },
  'conflict-decided': {
    title: 'Two sources disagree, and a decision is on record',
    about:
      'Two sources give other numbers of factories for the same day. The recorded decision names the one that is judged; the other stays visible, with the status that it would give.',
  },
  'conflict-lower': {
    title: 'The same, with the lower figure alone',
    about: 'Had only the lower figure been published, the status would be another.',
  },
  overdue: {
    title: 'A figure that is overdue',
    about: 'The status rests on pace; its figure is old, and a newer one should have been published by now.',
  },
  'nine-times': {
    title: 'Nine times the target',
    about:
      'A value far beyond its target is said as it is. Met so long ago and by so much, the target no longer informs.',
  },
  'small-baseline': {
    title: 'A small baseline, where the methods disagree',
    about:
      'In two thirds of the time, about a seventh of the way was covered. The growth ratio counts that as substantial progress, because growth from a small baseline is easily large; the required path does not.',
  },
  'zero-baseline': {
    title: 'A baseline of zero',
    about:
      'The required path starts at zero like at any other value. The growth ratio cannot divide by zero and puts a small number in its place, which makes nearly any growth look large.',
  },
  'three-methods': {
    title: 'Three methods, three answers',
    about:
      'A fast start and a slow continuation. The growth ratio sees the whole span, the recent slope only the last years, and the pace ratio the path asked for.',
  },
  projection: {
    title: 'Paces, a projected date and its band',
    about: 'Five yearly figures, enough for a band around the continued trend.',
  },
  'near-threshold': {
    title: 'How far from another status',
    about:
      'How far the latest figure is from another status, either way, and what the passing of time would do.',
  },
}
