import { useReading } from '#src/ui/language.tsx'
import { StatusShape } from '#src/ui/status.tsx'
import { planStory, sharedReason } from '#src/words/plan-story.ts'
import { ArrivingText } from './arriving-text.tsx'
import { fitted } from './fitted.ts'
import { hasIllustrative } from './has-illustrative.ts'
import { SlideFrame } from './slide-frame.tsx'
import type { SlideProps } from './slide-props.ts'

/** The plan in one sentence, and how many targets stand how. */
export function SummarySlide(props: SlideProps) {
  const { format, text, words } = useReading()
  const { plan, evidence, asOf } = props.deck
  const story = planStory(plan, evidence, asOf)
  return (
    <SlideFrame
      {...props}
      kicker={text(plan.name)}
      heading={words.story.headline(format, story)}
      headingSize={4}
      isIllustrative={hasIllustrative(evidence)}
    >
      <p className="max-w-[56em] text-pretty text-muted" style={fitted(1.3)}>
        {words.story.subline(format, story)}
      </p>
      <ul
        aria-label={words.statusCounts}
        className="mt-auto flex flex-wrap gap-x-[3.5em] gap-y-[1em] pb-[1em]"
      >
        {story.present.map((status) => (
          <li key={status} className={`status-${status}`}>
            <span className="block leading-none font-bold" style={fitted(6)}>
              <ArrivingText text={format.number(story.counts[status])} />
            </span>
            <span className="mt-[0.4em] flex items-center gap-[0.4em] font-semibold text-status [&>svg]:size-[0.8em]">
              <StatusShape status={status} />
              {words.story.statusName(status, sharedReason(status, story))}
            </span>
          </li>
        ))}
      </ul>
    </SlideFrame>
  )
}
