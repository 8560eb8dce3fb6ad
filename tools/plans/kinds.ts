import { isIsoDate, lastDayOf } from '#src/core/calendar.ts'
import { secondsOf } from '#src/core/instant.ts'

import { didYouMean } from './nearest-word.ts'

/** How one kind of value is written. Reading never repairs: a text either is the value or is refused. */
export interface Kind<Value> {
  /** What to write, a full sentence. */
  readonly expects: string
  /** Stands in for a refused text, so that the rest is still checked; whatever holds it is dropped. */
  readonly standIn: Value
  readonly read: (text: string) => Value | Refusal
}

export class Refusal {
  /** Ends a sentence that begins with the text: “18%” `is no plain number`. */
  readonly why: string
  /** Comes before what is expected, and ends in a space; empty where there is nothing to say. */
  readonly hint: string

  constructor(why: string, hint = '') {
    this.why = why
    this.hint = hint
  }
}

/** Ids stay short enough for an observation's id to be made of two of them. */
const LONGEST_ID = 70

export const ANY_TEXT: Kind<string> = { expects: 'Write a text.', standIn: '', read: (text) => text }

export const ID: Kind<string> = {
  expects: `Write lower-case letters, digits and single hyphens, at most ${String(LONGEST_ID)} of them, such as 5g-base-stations.`,
  standIn: '',
  read: (text) => {
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/u.test(text)) return new Refusal('is no id')
    return text.length <= LONGEST_ID ? text : new Refusal('is too long for an id')
  },
}

export const NUMBER: Kind<number> = {
  expects:
    'Write digits, with a point for decimals and nothing else, such as 18 or 60.5: no unit, no % and no thousands separators.',
  standIn: Number.NaN,
  read: (text) => {
    const value = Number(text)
    const isPlain = /^-?(0|[1-9]\d*)(\.\d+)?$/u.test(text)
    return isPlain && Number.isFinite(value) ? value : new Refusal('is no finite number in plain digits')
  },
}

export const DATE: Kind<string> = {
  expects:
    'Write year, month and day, such as 2025-12-31; in a spreadsheet, format the column as text so that it stays that way.',
  standIn: '',
  read: (text) => {
    if (isIsoDate(text)) return text
    return new Refusal(/^\d{4}-\d{2}-\d{2}$/u.test(text) ? 'is a day that does not exist' : 'is no date')
  },
}

export const PERIOD: Kind<string> = {
  expects:
    'Write a year, a month or a day, such as 2024, 2024-02 or 2024-12-12; in a spreadsheet, format the column as text so that it stays that way.',
  standIn: '',
  read: (text) => {
    if (lastDayOf(text) !== null) return text
    const hasForm = /^\d{4}-\d{2}(-\d{2})?$/u.test(text)
    return new Refusal(hasForm ? 'is a period that does not exist' : 'is no year, month or day')
  },
}

export const INSTANT: Kind<string> = {
  expects: 'Write day, time and zone, such as 2026-11-23T00:00:00Z.',
  standIn: '',
  read: (text) => {
    const seconds = secondsOf(text)
    if (seconds === null) return new Refusal('is no point in time')
    return new Date(seconds * 1000).toISOString().replace('.000Z', 'Z')
  },
}

export const WEB_ADDRESS: Kind<string> = {
  expects:
    'Write the whole address, beginning with https:// or http://, or leave it out where the page is not known.',
  standIn: '',
  read: (text) =>
    /^https?:\/\/\S+$/u.test(text) && URL.canParse(text) ? text : new Refusal('is no http or https address'),
}

export const LANGUAGE_TAG: Kind<string> = {
  expects: 'Write the language as a tag, such as en or zh-CN.',
  standIn: '',
  read: (text) =>
    /^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$/u.test(text) ? text : new Refusal('is no language tag'),
}

export const TIME_ZONE: Kind<string> = {
  expects: 'Write a name of the IANA time zone database, such as Asia/Shanghai or UTC.',
  standIn: '',
  read: (text) => (isTimeZone(text) ? text : new Refusal('is no known time zone')),
}

export const YES_OR_NO: Kind<boolean> = {
  expects: 'Write yes or no.',
  standIn: false,
  read: (text) => (text === 'yes' ? true : text === 'no' ? false : new Refusal('is neither yes nor no')),
}

export function wholeNumber(least: number, most: number): Kind<number> {
  return {
    expects: `Write a whole number from ${String(least)} to ${String(most)}.`,
    standIn: Number.NaN,
    read: (text) => {
      const value = Number(text)
      const isWithin = /^(0|[1-9]\d*)$/u.test(text) && value >= least && value <= most
      return isWithin ? value : new Refusal(`is no whole number from ${String(least)} to ${String(most)}`)
    },
  }
}

export function oneOf<Word extends string>(first: Word, ...others: readonly Word[]): Kind<Word> {
  const words = [first, ...others]
  const named = `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? first}`
  return {
    expects: `Write ${named}.`,
    standIn: first,
    read: (text) =>
      words.find((word) => word === text) ??
      new Refusal('is not one of the words allowed', didYouMean(text, words)),
  }
}

function isTimeZone(name: string): boolean {
  // Intl also takes offsets, and abbreviations that mean another zone than people think: CST is Chicago.
  if (name !== 'UTC' && !/^[A-Za-z_]+\/[A-Za-z]/u.test(name)) return false
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}
