import { useRouter } from 'wouter'
import { useReading } from '#src/ui/language.tsx'
import { methodPath } from '#src/ui/link.tsx'
import { presentFor } from '#src/words/present-for.ts'
import { fitted } from './fitted.ts'
import { SlideFrame } from './slide-frame.tsx'
import type { SlideProps } from './slide-props.ts'
import { SourceName } from './slide-source.tsx'
import { tellingSources } from './telling-sources.ts'

const TOLD_AT_MOST = 6

/** How a status comes about, and who published the figures that the targets are judged on. */
export function MethodSlide(props: SlideProps) {
  const { language, format, text } = useReading()
  const words = presentFor(language)
  const { base } = useRouter()
  const { plan, evidence } = props.deck
  const sources = new Map(
    evidence
      .filter(({ assessment: { latest } }) => latest !== null)
      .flatMap(tellingSources)
      .map((source) => [source.id, source] as const),
  )
  const more = sources.size - TOLD_AT_MOST
  return (
    <SlideFrame
      {...props}
      kicker={text(plan.name)}
      heading={words.methodTitle}
      headingSize={2.6}
      source={
        <span className="wrap-anywhere">
          {words.methodAt}
          {window.location.origin}
          {base}
          {methodPath(plan.id)}
        </span>
      }
      isIllustrative={false}
    >
      <ul className="max-w-[52em] space-y-[0.9em] text-pretty" style={fitted(1.5)}>
        {words.method(format).map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
      <ul className="mt-auto space-y-[0.3em] border-t border-line pt-[1em] text-muted">
        {[...sources.values()].slice(0, TOLD_AT_MOST).map((source) => (
          <li key={source.id}>
            <SourceName source={source} />
          </li>
        ))}
        {more > 0 ? <li>{words.more(format.number(more))}</li> : null}
      </ul>
    </SlideFrame>
  )
}
