import { useMemo, type ReactNode } from 'react'
import { Link } from 'wouter'
import type { Assessment } from '#src/core/assessment.ts'
import type { Source, Target } from '#src/core/model.ts'
import { useReading } from '#src/ui/language.tsx'
import { targetPath, usePageHref } from '#src/ui/link.tsx'
import { marksFor } from '#src/words/marks-for.ts'
import type { Mark } from '#src/words/marks.ts'
import { marksOf } from './marks-of.ts'

/** One shape a mark, drawn in a box of 12 by 12. */
const SHAPES: Readonly<Record<Mark, string>> = {
  'methods-disagree': 'M2 4.3h8M2 7.7h8M8.3 1.8 3.7 10.2',
  'figure-due': 'M1.8 3h8.4v7.4H1.8zM1.8 5.6h8.4M4.2 1.4V3M7.8 1.4V3',
  'figure-overdue': 'M3 1.5h6M3 10.5h6M3.8 1.5C3.8 5 8.2 7 8.2 10.5M8.2 1.5C8.2 5 3.8 7 3.8 10.5',
  'sources-differ-often': 'M6 10.8V6.2L2.2 1.8M6 6.2l3.8-4.4',
  'other-figure-other-status': 'M6 10.8V6.2L2.2 1.8M6 6.2l3.8-4.4',
  'other-definition-other-status': 'M1.5 1.5h6v6h-6zM4.5 4.5h6v6h-6z',
}

interface TargetMarksProps {
  readonly target: Target
  readonly assessment: Assessment
  readonly sources: readonly Source[]
  /** What stands there where nothing is marked. */
  readonly none?: ReactNode
}

/** What should make a reader look twice, each leading to where the page of the target explains it. */
export function TargetMarks({ target, assessment, sources, none = null }: TargetMarksProps) {
  const texts = marksFor(useReading().language)
  const hrefFor = usePageHref()
  const marks = useMemo(() => {
    const { asOf, publishedBy } = assessment
    return marksOf({ target, sources, asOf, publishedBy: publishedBy ?? undefined }, assessment)
  }, [target, sources, assessment])
  if (marks.length === 0) return none
  return (
    <ul className="flex flex-wrap gap-x-2 gap-y-1">
      {marks.map((mark) => (
        <li key={mark} className="flex">
          <Link
            href={`${hrefFor(targetPath(target.planId, target.id))}#why`}
            className="inline-flex min-h-6 items-center gap-1.5 rounded-md border border-line px-2 py-0.5 text-xs/4 font-medium hover:bg-sunken"
          >
            <svg viewBox="0 0 12 12" className="size-3 shrink-0 text-accent" aria-hidden="true">
              <path
                d={SHAPES[mark]}
                fill="none"
                stroke="currentColor"
                strokeWidth="1.5"
                strokeLinecap="round"
                strokeLinejoin="round"
              />
            </svg>
            {texts[mark]}
          </Link>
        </li>
      ))}
    </ul>
  )
}
