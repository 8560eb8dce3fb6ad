import type { DeckWords } from './deck.ts'

export const deckEn: DeckWords = {
  counts: { status: 'Status', count: 'Targets', which: 'Which' },
  chartSheet: 'Chart',
  targetLine: (targetValue) => `Target: ${targetValue}`,
  targetUntil: (value, date) => `Target until ${date}: ${value}`,
  stretch: (name, number) => `${name} (${String(number)}, not comparable with those before)`,
  otherSource: (name) => `${name}, another source`,
  hollow: 'Hollow: no reported figure, or not judged.',
  bounds: 'Some points are bounds, such as “over”; the data of the chart says which.',
  page: (title, page, of) => `${title} (${String(page)} of ${String(of)})`,
  relatedOnly: 'Related figures, for context only. None of them measures the target.',
  onItsWay: 'How far each target has come: 0 is its start, 1 the target',
  shareColumn: 'Share of the way',
  drawnUpTo: (share, beyond) =>
    `The chart ends at ${share}, so that the others stay legible. Further up: ${beyond.map((one) => one.join(', ')).join('; ')}.`,
  drawnFirst: (drawn, placed) =>
    `The chart shows the first ${String(drawn)} of ${String(placed)} targets; the table has all.`,
  unmeasured: (count) =>
    count === 1 ? 'One target has no figure' : `${String(count)} targets have no figure`,
  method: 'How a status is computed',
  methodLines: [
    'From the published figures, the target and the day alone, by the first rule that applies. Nobody sets it by hand.',
    'No usable figure: not measured or not assessed, with the reason. Missing is never zero.',
    'After the deadline: met, met late or missed where a figure proves it; otherwise outcome not published.',
    'Met before the deadline where the latest figure meets the target, or had reached it.',
    'Otherwise by pace: the change since the baseline ÷ the change required by that date.',
    '“Over” and “at most” are bounds: they prove what they can and no more.',
  ],
  thresholds: { status: 'Status by pace', ratio: 'Pace ratio' },
  fullMethod: 'Every rule, with its sums: ',
  sources: 'Sources',
  notes: {
    definition: 'Definition',
    requirement: 'To reach',
    caveats: 'Read this first',
    sources: 'Sources',
    page: 'This on the dashboard',
  },
}
