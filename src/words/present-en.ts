import type { Assessment } from '#src/core/assessment.ts'
import type { Formatter } from '#src/core/format.ts'
import type { Target } from '#src/core/model.ts'
import { methodNumbers } from './method-numbers.ts'
import type { PresentWords } from './present.ts'
import { capital, storyEn, targetValue, when } from './story-en.ts'

function distance(format: Formatter, { status, exceedance, distance: toGo, terms }: Assessment): string {
  if (exceedance !== null) {
    const { multiple, amount, qualifier } = exceedance
    if (multiple !== null && multiple >= 1.5 && terms.unit.kind !== 'share')
      return `, ${format.qualifiedTimes(multiple, qualifier)} the target`
    return amount === 0
      ? ''
      : `, ${format.differenceWithUnit(amount, qualifier, terms.unit)} beyond the target`
  }
  if (toGo === null) return ''
  const left = format.differenceWithUnit(toGo.amount, toGo.qualifier, terms.unit)
  return status === 'missed' ? ` by ${left}` : `, ${left} to go`
}

/** "5G base stations: met by April 2022, 9.2 times the target". */
function headline(format: Formatter, target: Target, assessment: Assessment): string {
  const { status, latest } = assessment
  if (status === 'outcome-awaited' && target.question !== null)
    return `${capital(target.question.en)} is not known`
  const said = storyEn.chip(format, assessment)
  const state = said.charAt(0).toLowerCase() + said.slice(1)
  return `${target.name.en}: ${state}${latest === null ? '' : distance(format, assessment)}`
}

export const presentEn: PresentWords = {
  pageTitle: (plan) => `${plan} · Slides`,
  kicker: (plan, number, of) => `${plan} · target ${number} of ${of}`,
  targetCount: (format, count) =>
    `${format.countWord(count, { capital: true })} ${count === 1 ? 'target' : 'targets'}`,
  deadline: (date) => `deadline ${date}`,
  headline,
  valueLine: (format, target, { latest, terms }) => {
    const aim = targetValue(format, target, terms.value)
    const date = format.date(terms.dueBy)
    const goal = terms.kind === 'keep' ? `target ${aim}, kept until ${date}` : `target ${aim} by ${date}`
    return latest === null ? goal : `${goal} · figure ${when(format, latest.observation.asOf)}`
  },
  withoutFigure: (format, without, total) =>
    without === total
      ? `None of ${format.countWord(total)} targets has a figure`
      : `${format.countWord(without, { capital: true })} of ${format.countWord(total)} targets ${without === 1 ? 'has' : 'have'} no figure`,
  notZero: 'No figure is not the same as zero.',
  titles: {
    title: 'Title',
    summary: 'The plan in one sentence',
    trajectories: 'Share of the way over time',
    unmeasured: 'Targets without a figure',
    method: 'Method and sources',
  },
  methodTitle: 'How each status is judged, and on whose figures',
  method: (format) => {
    const numbers = methodNumbers(format)
    return [
      'For the day shown, by four rules in order; the first that applies decides.',
      'Met only where a figure proves it, missed only where a figure proves that. Otherwise the outcome counts as not published.',
      `Before the deadline, by the change made ÷ the change required by then: on track from ${numbers.paceOnTrack}, behind from ${numbers.paceBehind}, off track from ${numbers.paceOffTrack}, going back below.`,
      'Missing is not zero: without a figure nothing is judged.',
    ]
  },
  methodAt: 'Every rule and formula: ',
  more: (count) => `and ${count} more`,
  source: (name) => `Source: ${name}`,
  sourceUnknown: 'Source unknown',
  position: (number, of) => `${number} / ${of}`,
  typed: (number, of) => `Enter: slide ${number} of ${of}`,
  announce: (number, of, title) => `Slide ${number} of ${of}: ${title}`,
  publishedBy: (date) => `As of ${date}, on what was published by then`,
  live: 'Live',
  delayed: (ago) => `Live connection interrupted · figures received ${ago}`,
  connecting: 'Connecting',
  checked: (ago) => `Checked ${ago}`,
  lost: (ago) => `No connection · figures received ${ago}`,
  frozen: (time, waiting) =>
    `Frozen at ${time}, ${waiting === 0 ? 'nothing waiting' : waiting === 1 ? '1 update waiting' : `${String(waiting)} updates waiting`}`,
  black: 'The screen is black. Press B or Escape to show the slide again.',
  windowBlocked:
    'The browser blocked the presenter’s window. Allow pop-ups for this page, then press S again.',
  chartOnItsWay: 'The chart was still on its way when this was printed. Print again to have it.',
  controls: {
    title: 'Slides',
    next: 'Next slide',
    previous: 'Previous slide',
    overview: 'All slides',
    hold: 'Freeze the numbers',
    release: 'Release the numbers',
    black: 'Black screen',
    fullScreen: 'Full screen',
    presenter: 'Presenter view',
    dashboard: 'To the dashboard',
    help: 'Keys',
    close: 'Close',
  },
  help: {
    title: 'Keys',
    keys: {
      next: 'next slide',
      previous: 'slide before',
      ends: 'first and last slide',
      number: 'a number, then Enter: that slide',
      overview: 'all slides: choose, order, copy the link, PDF, PPTX',
      hold: 'freeze the numbers, and release them',
      black: 'black screen, and back',
      'full-screen': 'full screen',
      presenter: 'presenter view, in a window of its own',
      dashboard: 'to the same target on the dashboard',
      close: 'closes what lies on top, leaves full screen',
      help: 'these keys',
    },
    touch: 'Touch: tap the right part for the next slide and the left part for the one before, or swipe.',
    letters: 'Keys of a single character',
    lettersHint:
      'Switch them off where a program that speaks or listens uses them. Arrows, Space, Page up, Page down, Home, End and Escape always work.',
  },
  choice: {
    title: 'All slides',
    hint: 'What is chosen here stands in the address: the link is the deck.',
    shown: (title) => `Show “${title}”`,
    earlier: (title) => `Move “${title}” forward`,
    later: (title) => `Move “${title}” back`,
    goTo: (number, title) => `Go to slide ${number}: ${title}`,
    all: 'All slides in the usual order',
    theme: 'Slides',
    themes: { dark: 'Dark', light: 'Light' },
    copyLink: 'Copy link',
    pdf: 'PDF',
    pptx: 'PPTX',
    count: (shown, of) => `${shown} of ${of} slides shown.`,
  },
  ignored: (parts) =>
    `Not understood in the address, and so left aside: ${parts.map((part) => `“${part}”`).join(', ')}.`,
}
