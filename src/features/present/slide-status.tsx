import type { Assessment } from '#src/core/assessment.ts'
import { useReading } from '#src/ui/language.tsx'
import { StatusShape } from '#src/ui/status.tsx'

/** The status as the sketch has it: word, shape and colour, as large as the slide's text. */
export function SlideStatus({ assessment }: { readonly assessment: Assessment }) {
  const { format, words } = useReading()
  return (
    <p
      className={`status-${assessment.status} flex shrink-0 items-center gap-[0.5em] rounded-full border border-transparent bg-status-soft px-[0.9em] py-[0.35em] font-semibold text-status print:border-status forced-colors:border-current [&>svg]:size-[0.8em]`}
    >
      <StatusShape status={assessment.status} />
      {words.story.chip(format, assessment)}
    </p>
  )
}
