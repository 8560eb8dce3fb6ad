import type { ReactNode } from 'react'
import { useReading } from '#src/ui/language.tsx'
import { presentFor } from '#src/words/present-for.ts'
import { DataMarks } from './data-marks.tsx'
import { fitted } from './fitted.ts'
import type { SlideProps } from './slide-props.ts'
import { useFit } from './use-fit.ts'

interface SlideFrameProps extends SlideProps {
  /** Above the heading, small. */
  readonly kicker: string
  readonly heading: string
  /** In em. */
  readonly headingSize?: number
  /** At the right of the head. */
  readonly mark?: ReactNode
  /** On whose word, at the foot. */
  readonly source?: ReactNode
  readonly isIllustrative: boolean
  /** Heads the deck: its heading stands in the middle of the slide and not at its top. */
  readonly isTitle?: boolean
  readonly children: ReactNode
}

/** What all slides have in common: a heading, what kind of data it is, the source, the day and the place among all. */
export function SlideFrame(props: SlideFrameProps) {
  const { deck, origin, isSimulated, status, number, total, kicker, heading, mark, source, isIllustrative } =
    props
  const { language, format, words } = useReading()
  const { position, publishedBy } = presentFor(language)
  const date = format.shortDate(deck.asOf)
  const fit = useFit()
  return (
    <section
      ref={fit}
      className={props.isTitle === true ? 'slide slide-title' : 'slide'}
      aria-label={heading}
    >
      <div className="slide-head">
        <div className="min-w-0">
          <p className="flex flex-wrap items-center gap-x-[0.8em] text-muted">
            {kicker}
            <DataMarks origin={origin} isSimulated={isSimulated} isIllustrative={isIllustrative} />
          </p>
          <h1
            className="mt-[0.12em] leading-[1.12] font-bold tracking-tight text-balance"
            style={fitted(props.headingSize ?? 3.1)}
          >
            {heading}
          </h1>
        </div>
        {mark}
      </div>
      <div data-fits="" className="slide-body">
        {props.children}
      </div>
      <div className="slide-foot">
        <p className="min-w-0 flex-[1_1_24em]">{source}</p>
        <p className="flex flex-wrap items-baseline gap-x-[0.6em]">
          {status}
          {status === null || status === undefined ? null : <span aria-hidden="true">·</span>}
          <span>{deck.publishedBy === undefined ? words.asOf(date) : publishedBy(date)}</span>
          <span aria-hidden="true">·</span>
          <span>{position(format.number(number), format.number(total))}</span>
        </p>
      </div>
    </section>
  )
}
