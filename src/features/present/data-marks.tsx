import { useReading } from '#src/ui/language.tsx'

interface DataMarksProps {
  readonly origin: 'mock' | 'live' | null
  readonly isIllustrative: boolean
}

/** Says of figures that stand in for real ones that they do. */
export function DataMarks({ origin, isIllustrative }: DataMarksProps) {
  const { words } = useReading()
  const marks = [
    ...(origin === 'mock' ? [words.origins.mock] : []),
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
