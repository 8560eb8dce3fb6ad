import type { TargetEvidence } from '#src/core/target-evidence.ts'
import { useEvidence } from '#src/ui/evidence-language.ts'
import { useReading } from '#src/ui/language.tsx'
import { presentFor } from '#src/words/present-for.ts'
import { fitted } from './fitted.ts'
import { SlideFrame } from './slide-frame.tsx'
import type { SlideProps } from './slide-props.ts'

/** More would be no slide; the others are told by their number. */
const TOLD_AT_MOST = 5

/** The targets without a figure, each with the reason. */
export function UnmeasuredSlide({
  without,
  ...props
}: SlideProps & { readonly without: readonly TargetEvidence[] }) {
  const { language, format, text } = useReading()
  const evidence = useEvidence()
  const words = presentFor(language)
  const { plan, evidence: all } = props.deck
  const more = without.length - TOLD_AT_MOST
  return (
    <SlideFrame
      {...props}
      kicker={text(plan.name)}
      heading={words.withoutFigure(format, without.length, all.length)}
      source={words.notZero}
      isIllustrative={false}
    >
      <ul className="flex flex-1 flex-col justify-center gap-[1.4em]">
        {without.slice(0, TOLD_AT_MOST).map(({ target, assessment }) => (
          <li key={target.id} className="max-w-[62em]">
            <h2 className="font-semibold" style={fitted(1.7)}>
              {text(target.name)}
            </h2>
            <p className="text-pretty text-muted" style={fitted(1.25)}>
              {evidence.reason(format, assessment)}
            </p>
          </li>
        ))}
        {more > 0 ? <li className="text-muted">{words.more(format.number(more))}</li> : null}
      </ul>
    </SlideFrame>
  )
}
