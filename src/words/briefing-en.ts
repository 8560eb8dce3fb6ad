import type { BriefingWords } from './briefing.ts'

export const briefingEn: BriefingWords = {
  title: 'Briefing',
  link: 'Briefing',
  print: 'Print',
  hint: 'The whole plan on A4, as it prints: a page of summary, then each target with its evidence.',
  waiting: 'Something is still on its way. The print dialog opens once it is here.',
  summary: 'The targets at a glance',
  columns: {
    target: 'Target',
    requirement: 'To reach',
    latest: 'Latest figure',
    distance: 'Difference',
    status: 'Status',
  },
  dueBy: (date) => `by ${date}`,
  toGo: 'to go',
  beyond: 'beyond',
  facts: {
    requirement: 'Target',
    baseline: 'Baseline',
    latest: 'Latest figure',
    toGo: 'Still to go',
    beyond: 'Beyond the target',
    firstMet: 'First met',
    age: 'Age of the figure',
    nextDue: 'Next figure',
  },
  metBy: (period) => `by ${period}`,
  noSchedule: 'no known schedule',
  figures: 'Figures',
  newestOf: (shown, total) =>
    `The ${String(shown)} newest of ${String(total)} figures. The page of the target has all of them.`,
  shortHistory: 'What came with the plan is shown in its place: enough to judge, not every figure.',
  relatedColumns: {
    series: 'Related figures, for context only',
    latest: 'Latest',
    period: 'Period',
    source: 'Source',
  },
  method: 'How each status is computed, with every rule and threshold:',
  address: 'This briefing:',
}
