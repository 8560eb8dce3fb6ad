import type { Pace, TargetTerms } from '#src/core/assessment.ts'
import { DIFFERENCE_WORDS, withWord } from '#src/core/format-quantity.ts'
import { shareQualifier } from '#src/core/format-share.ts'
import type { Formatter } from '#src/core/format.ts'

/** A pace ratio, with the word for what makes it a bound where its figure is one: "at least 1.20" / "至少1.20". */
export function ratioText(format: Formatter, { figure, ratio }: Pace, { direction }: TargetTerms): string {
  const { language } = format
  const word = DIFFERENCE_WORDS[language][shareQualifier(figure.qualifier, direction)]
  return withWord(word, format.ratio(ratio), language)
}
