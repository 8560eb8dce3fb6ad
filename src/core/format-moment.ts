import { inShortWords } from './format-date.ts'
import { NOTHING_TO_SHOW } from './format-number.ts'
import type { Language } from './model.ts'

/** The years 2 to 9998 in UTC, so that no time zone leads outside the years 1 to 9999. */
const FIRST_MOMENT = Date.parse('0002-01-01T00:00:00Z')
const END_OF_MOMENTS = Date.parse('9999-01-01T00:00:00Z')

/**
 * A moment by the clock of a time zone, which is named: "14:32, 23 Nov 2026 (Asia/Shanghai)" /
 * "2026年11月23日 14:32（Asia/Shanghai）". In UTC where the zone is not known here, and "—" where the moment is
 * none. Apart from the formatter, since the first screen tells no moment.
 */
export function formatMoment(epochMs: number, timeZone: string, language: Language): string {
  if (!(epochMs >= FIRST_MOMENT && epochMs < END_OF_MOMENTS)) return NOTHING_TO_SHOW
  const shownZone = isKnownTimeZone(timeZone) ? timeZone : 'UTC'
  const { year, month, day, time } = clockParts(epochMs, shownZone)
  const date = inShortWords({ year, month, day }, language)
  return language === 'en' ? `${time}, ${date} (${shownZone})` : `${date} ${time}（${shownZone}）`
}

/** A moment of the day shown, by a clock whose zone is named: "14:32 (Asia/Shanghai)" / "14:32（Asia/Shanghai）". */
export function formatClock(epochMs: number, timeZone: string, language: Language): string {
  if (!(epochMs >= FIRST_MOMENT && epochMs < END_OF_MOMENTS)) return NOTHING_TO_SHOW
  const shownZone = isKnownTimeZone(timeZone) ? timeZone : 'UTC'
  const { time } = clockParts(epochMs, shownZone)
  return language === 'en' ? `${time} (${shownZone})` : `${time}（${shownZone}）`
}

interface ClockParts {
  readonly year: number
  readonly month: number
  readonly day: number
  /** `14:32`. */
  readonly time: string
}

/** By parts, since engines differ in the order and the marks they set between them. */
function clockParts(epochMs: number, timeZone: string): ClockParts {
  const parts = new Map<string, string>()
  for (const { type, value } of clock(timeZone).formatToParts(epochMs)) parts.set(type, value)
  const numberOf = (part: Intl.DateTimeFormatPartTypes): number => Number(parts.get(part))
  return {
    year: numberOf('year'),
    month: numberOf('month'),
    day: numberOf('day'),
    time: [numberOf('hour'), numberOf('minute')].map((count) => String(count).padStart(2, '0')).join(':'),
  }
}

function isKnownTimeZone(timeZone: string): boolean {
  try {
    clock(timeZone)
    return true
  } catch {
    return false
  }
}

const clocks = new Map<string, Intl.DateTimeFormat>()

function clock(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone)
  if (known !== undefined) return known
  const made = new Intl.DateTimeFormat('en', {
    timeZone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    hourCycle: 'h23',
  })
  clocks.set(timeZone, made)
  return made
}
