import type { ApiError } from '#src/api/api-error.ts'
import { useApi } from '#src/queries/api-context.tsx'
import { healthOptions } from '#src/queries/health.ts'
import { plansOptions } from '#src/queries/plans.ts'
import { useResource } from '#src/queries/use-resource.ts'
import { useReading } from '#src/ui/language.tsx'
import { PageLink, planPath } from '#src/ui/link.tsx'
import { nowhereFor } from '#src/words/nowhere-for.ts'

interface PlanNowhereProps {
  readonly planId: string
  /** The page leads there by itself, because its configuration says so. */
  readonly isDefault: boolean
}

/** Whether what answers is something else than the API: a page for people, or nothing at this address. */
function isElsewhere(error: ApiError | null): boolean {
  return error !== null && (error.status === 404 || error.kind === 'contract')
}

/** Below the notice that the backend does not have a plan: those it has, and which key of the configuration is wrong. */
export function PlanNowhere({ planId, isDefault }: PlanNowhereProps) {
  const { language, text } = useReading()
  const nowhere = nowhereFor(language)
  const api = useApi()
  const health = useResource(healthOptions(api))
  const plans = useResource(plansOptions(api))
  const items = plans.data?.items ?? []
  const isWrongAddress = isElsewhere(health.error) && isElsewhere(plans.error)
  return (
    <>
      {isWrongAddress ? (
        <p role="status" className="mt-3 break-words">
          {nowhere.wrongAddress(api.address)}
        </p>
      ) : null}
      {items.length === 0 ? null : (
        <>
          {isDefault && !items.some(({ id }) => id === planId) ? (
            <p className="mt-3 break-words">{nowhere.wrongDefault(planId)}</p>
          ) : null}
          <p className="mt-6">{nowhere.plansHere}</p>
          <ul className="mt-1">
            {items.map(({ id, name }) => (
              <li key={id}>
                <PageLink
                  to={planPath(id)}
                  className="inline-block min-h-6 font-medium underline underline-offset-2"
                >
                  {text(name)}
                </PageLink>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
