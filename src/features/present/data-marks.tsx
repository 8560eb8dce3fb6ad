import { useReading } from '#src/ui/language.tsx'
import { liveWordsFor } from '#src/words/live-for.ts'

interface DataMarksProps {
  readonly origin: 'mock' | 'live' | null
  /** Some of what arrived was made up for a rehearsal. */
  readonly isSimulated: boolean
  readonly isIllustrative: boolean
}

/** Says of figures that stand in for real ones that they do. */
export function DataMarks({ origin, isSimulated, isIllustrative }: DataMarksProps) {
  const { language, words } = useReading()
  const marks = [
    ...(origin === 'mock' ? [liveWordsFor(language).origins.mock] : []),
    ...(isSimulated ? [liveWordsFor(language).simulated] : []),
    ...(isIllustrative ? [words.illustrativeMark] : []),
  ]
  return marks.map((mark) => (
    <span
      key={mark}
      className="status-outcome-awaited rounded-[0.3em] border border-status bg-status-soft px-[0.5em] font-medium text-status"
    >
      {mark}
    </span>
  ))
}
