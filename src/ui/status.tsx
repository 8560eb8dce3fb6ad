import type { Assessment, Status } from '#src/core/assessment.ts'
import { useReading } from './language.tsx'

/** One shape a status, drawn in a box of 12 by 12, told apart without colour. */
const SHAPES: Readonly<Record<Status, string>> = {
  met: 'M2 6.5 5 9.5 10.5 3',
  'met-late': 'M1 7.5 3.5 10 8 4M8 1.5V4h3',
  'on-track': 'M1.5 6h9M7 2.5 10.5 6 7 9.5',
  behind: 'M2 3l3.5 3L2 9M8 2.5v7',
  'off-track': 'M6 1.5v9M2.5 7 6 10.5 9.5 7',
  regressing: 'M10.5 6h-9M5 2.5 1.5 6 5 9.5',
  missed: 'M2.5 2.5l7 7M9.5 2.5l-7 7',
  'outcome-awaited': 'M6 1.2a4.8 4.8 0 1 0 0 9.6 4.8 4.8 0 0 0 0-9.6M6 3.2V6l2 1.6',
  'not-assessed': 'M2 6h8',
}

export function StatusShape({ status }: { readonly status: Status }) {
  return (
    <svg viewBox="0 0 12 12" className="size-3 shrink-0" aria-hidden="true">
      <path
        d={SHAPES[status]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.8"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  )
}

export function StatusChip({ assessment }: { readonly assessment: Assessment }) {
  const { format, words } = useReading()
  return (
    <span
      className={`status-${assessment.status} inline-flex items-center gap-1.5 rounded-full bg-status-soft px-2.5 py-1 text-sm/5 font-semibold text-status forced-colors:border`}
    >
      <StatusShape status={assessment.status} />
      {words.story.chip(format, assessment)}
    </span>
  )
}
