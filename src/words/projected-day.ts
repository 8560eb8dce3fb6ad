import type { Projection, TargetTerms } from '#src/core/assessment.ts'
import type { Language } from '#src/core/model.ts'

type Side = 'earliest' | 'latest' | 'about'

const TOLD: Readonly<Record<Language, Readonly<Record<Side, (day: string) => string>>>> = {
  en: {
    earliest: (day) => `${day} at the earliest`,
    latest: (day) => `${day} at the latest`,
    about: (day) => `about ${day}`,
  },
  'zh-CN': { earliest: (day) => `最早${day}`, latest: (day) => `最迟${day}`, about: (day) => `约${day}` },
}

/** The day to which a pace leads, in words: a pace that is only a bound gives the earliest or the latest. */
export function projectedDay(
  day: string,
  { rate: { qualifier } }: Projection,
  { direction }: TargetTerms,
  language: Language,
): string {
  if (qualifier === 'exact') return day
  const told = TOLD[language]
  if (qualifier === 'about') return told.about(day)
  const isFasterYet = (qualifier === 'at-least') === (direction === 'increase')
  return isFasterYet ? told.latest(day) : told.earliest(day)
}
