import type { LiveWords } from './live.ts'

export const liveEn: LiveWords = {
  title: 'New figures',
  recorded: (target, figure) => `${target}: new figure, ${figure}`,
  corrected: (target, figure) => `${target}: corrected to ${figure}`,
  revised: (target) => `${target}: the target was revised`,
  changed: (target) => `${target}: new data`,
  more: (count) => (count === 1 ? 'and one more change' : `and ${String(count)} more changes`),
  simulated: 'Simulated',
  marked: (text, mark) => `${text} (${mark})`,
  streamed: 'Changes show as soon as they are recorded.',
  polled: 'This source sends no changes; it is asked every minute.',
  unfollowed: 'The figures are asked for once. Reload the page to ask again.',
  notLive: 'Not live',
  hints: {
    mock: 'Fixtures stand in for a backend: published figures, if not marked.',
    live: 'The figures come from a backend.',
  },
  origins: { mock: 'Mock data', live: 'Live data' },
  checked: (ago) => `checked ${ago}`,
  connecting: 'Connecting',
  faulty: 'Server fault',
  apart: 'No connection',
  close: 'Close',
}
