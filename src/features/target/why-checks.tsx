import { useMemo, type ReactNode } from 'react'
import type { Assessment } from '#src/core/assessment.ts'
import type { GrowthCheck } from '#src/core/crosscheck-growth.ts'
import type { SlopeCheck } from '#src/core/crosscheck-slope.ts'
import { crossCheck } from '#src/core/crosschecks.ts'
import { DAYS_PER_YEAR } from '#src/core/calendar.ts'
import type { Unit } from '#src/core/model.ts'
import { useReading } from '#src/ui/language.tsx'
import { useWhy } from './use-why.ts'

/** What the two published methods say, and where they disagree with the status. */
export function WhyChecks({ assessment }: { readonly assessment: Assessment }) {
  const why = useWhy()
  const { growth, slope, disagreements } = useMemo(() => crossCheck(assessment), [assessment])
  const { unit } = assessment.terms
  return (
    <section>
      <h3 className="text-sm font-semibold">{why.checksTitle}</h3>
      {disagreements.length > 0 ? (
        <ul className="mt-2 space-y-2">
          {disagreements.map((code) => (
            <li
              key={code}
              className="status-behind rounded-lg bg-status-soft px-3 py-2 text-sm font-medium text-status"
            >
              <span aria-hidden="true">≠ </span>
              {why.disagreements[code]}
            </li>
          ))}
        </ul>
      ) : growth.available || slope.available ? (
        <p className="mt-2 text-sm text-muted">{why.agree}</p>
      ) : null}
      <dl className="mt-3 space-y-3 text-sm">
        <Check name={why.growthName} method={why.growthMethod}>
          {growth.available ? (
            <GrowthSum check={growth.value} />
          ) : (
            <span className="font-normal">{why.notAvailable(why.growthGaps[growth.reason])}</span>
          )}
        </Check>
        <Check name={why.slopeName} method={why.slopeMethod}>
          {slope.available ? (
            <SlopeSum check={slope.value} unit={unit} />
          ) : (
            <span className="font-normal">{why.notAvailable(why.slopeGaps[slope.reason])}</span>
          )}
        </Check>
      </dl>
    </section>
  )
}

function Check({
  name,
  method,
  children,
}: {
  readonly name: string
  readonly method: string
  readonly children: ReactNode
}) {
  return (
    <div>
      <dt>{name}</dt>
      <dd className="font-medium">{children}</dd>
      <dd className="text-muted">{method}</dd>
    </div>
  )
}

function GrowthSum({ check }: { readonly check: GrowthCheck }) {
  const { format } = useReading()
  const why = useWhy()
  const { actual, required, ratio } = check
  const percent = (share: number) => `${format.number(share * 100, { decimals: 2 })}%`
  return (
    <>
      {why.growthClasses[check.class]}
      {actual === null || required === null || ratio === null ? null : (
        <span className="block font-normal">
          {why.growthSum(percent(actual), percent(required), format.number(ratio, { decimals: 4 }))}
        </span>
      )}
    </>
  )
}

function SlopeSum({ check, unit }: { readonly check: SlopeCheck; readonly unit: Unit }) {
  const { format } = useReading()
  const why = useWhy()
  const { meanChange, yearsLeft, projected, uncoveredShare } = check
  return (
    <>
      {why.slopeClasses[check.class]}
      <span className="block font-normal">
        {why.slopeSum(
          format.rate(meanChange, 'exact', unit),
          format.years(yearsLeft * DAYS_PER_YEAR),
          format.value(projected, unit),
          format.sharePercent(Math.max(0, uncoveredShare)),
        )}
      </span>
    </>
  )
}
