import { useEffect, useRef } from 'react'
import type { AssessmentInput } from '#src/core/assessment-input.ts'
import type { Assessment } from '#src/core/assessment.ts'
import { useWhy } from './use-why.ts'
import { WhyChecks } from './why-checks.tsx'
import { WhyFlips } from './why-flips.tsx'
import { WhyRules } from './why-rules.tsx'
import { WhySum } from './why-sum.tsx'

const ANCHOR = 'why'

/** The sum behind the status, closed until asked for; a link to `#why` opens it. */
export function WhySection({
  input,
  assessment,
}: {
  readonly input: AssessmentInput
  readonly assessment: Assessment
}) {
  const why = useWhy()
  const details = useRef<HTMLDetailsElement>(null)

  useEffect(() => {
    if (window.location.hash !== `#${ANCHOR}` || details.current === null) return
    details.current.open = true
    details.current.scrollIntoView()
  }, [])

  return (
    <details
      ref={details}
      id={ANCHOR}
      data-print="open"
      className="mt-4 rounded-2xl border border-line bg-surface print:order-last"
    >
      <summary className="flex min-h-11 w-fit cursor-pointer items-center gap-2 px-5 py-2.5 font-medium before:text-muted before:content-['▸'] [details[open]>&]:before:content-['▾']">
        {why.title}
      </summary>
      <div className="border-t border-line px-5 pt-4 pb-6 sm:px-6">
        <div className="grid gap-x-10 gap-y-7 lg:grid-cols-2 print:grid-cols-2">
          <div className="min-w-0 space-y-7">
            <WhyRules assessment={assessment} />
            <WhySum assessment={assessment} />
          </div>
          <div className="min-w-0 space-y-7">
            <WhyChecks assessment={assessment} />
            <WhyFlips input={input} assessment={assessment} />
          </div>
        </div>
      </div>
    </details>
  )
}
