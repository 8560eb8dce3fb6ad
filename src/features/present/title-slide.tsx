import { useReading } from '#src/ui/language.tsx'
import { presentFor } from '#src/words/present-for.ts'
import { fitted } from './fitted.ts'
import { hasIllustrative } from './has-illustrative.ts'
import { SlideFrame } from './slide-frame.tsx'
import type { SlideProps } from './slide-props.ts'

export function TitleSlide(props: SlideProps) {
  const { language, format, text } = useReading()
  const words = presentFor(language)
  const { plan, evidence } = props.deck
  return (
    <SlideFrame
      {...props}
      kicker={`${words.targetCount(format, evidence.length)} · ${words.deadline(format.date(plan.dueBy))}`}
      heading={text(plan.name)}
      headingSize={6}
      isIllustrative={hasIllustrative(evidence)}
      isTitle
    >
      <p className="max-w-[46em] text-pretty" style={fitted(1.5)}>
        {text(plan.description)}
      </p>
      {plan.notice === null ? null : (
        <p className="mt-auto max-w-[60em] border-l-[0.2em] border-accent pl-[0.9em] text-pretty text-muted">
          {text(plan.notice.text)}
        </p>
      )}
    </SlideFrame>
  )
}
