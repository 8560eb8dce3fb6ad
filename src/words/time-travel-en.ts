import type { TimeTravel } from './time-travel.ts'

export const timeTravelEn: TimeTravel = {
  past: (date) => `This page shows the past, as of ${date}.`,
  toToday: 'Back to today',
  countAll: 'Count all figures',
  ignored: {
    'no-date': (value) =>
      `The date “${value}” in the address is not a day such as 2025-06-30, so today is shown.`,
    future: (value) => `The day ${value} in the address has not come yet, so today is shown.`,
    known: (value) => `“${value}” in the address is not understood, so all figures count.`,
  },
  title: 'See an earlier day',
  close: 'Close',
  day: 'Day',
  show: 'Show',
  noDay: (today) => `That is not a whole day that exists. Enter one up to today, ${today}.`,
  future: (today) => `That day has not come yet. The latest is today, ${today}.`,
  publishedOnly: 'Only what had been published by then',
  publishedOnlyHint: 'Figures whose publication date is unknown are left out and listed below.',
  counted: (isPast) => `Only figures known to have been published by ${isPast ? 'then' : 'today'} count.`,
  changes: 'Change by change',
  earlier: 'Earlier change',
  later: 'Later change',
  noEarlier: 'none earlier',
  noLater: 'none later',
  changedOn: (date) => `What changed on ${date}`,
  lastChangedOn: (date) => `Last change before: ${date}`,
  nothingYet: 'Nothing was on record by this day.',
  undated: 'Left out, as their publication date is unknown',
  noneUndated: 'Every figure up to this day has a known publication date.',
}
