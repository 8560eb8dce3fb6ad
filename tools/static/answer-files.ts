import { answersFrom, type Outcome } from '#contract/answers/answers.ts'
import { LARGEST_PAGE } from '#contract/answers/page-of.ts'
import { storeSource } from '#contract/answers/store-source.ts'
import type { PlanStore } from '../plans/plan-store.ts'

const BASE = 'api/v1'

/** A host of files sends no events, and what else it does with requests nobody can say. */
const SERVICE = {
  origin: 'live',
  capabilities: { events: false, conditionalRequests: false, paging: false },
} as const

function bodyOf<Body>(outcome: Outcome<Body>): Body {
  if (outcome.status === 200) return outcome.body
  throw new Error(
    `A file of the static build could not be made: ${outcome.body.detail ?? outcome.body.title}`,
  )
}

/** A file is one page, and without a server there is none after it. */
function whole(what: string, nextCursor: string | null): void {
  if (nextCursor === null) return
  throw new Error(
    `${what} has more than ${LARGEST_PAGE.toLocaleString('en')} entries, which a file can't page. ` +
      'Leave some out, or put a backend behind the app.',
  )
}

/** Every answer that the app asks for, by the path of its file below the folder that is served. */
export async function answerFiles(store: PlanStore): Promise<ReadonlyMap<string, unknown>> {
  const answers = answersFrom(
    storeSource(() => store),
    () => SERVICE,
  )
  const files = new Map<string, unknown>()
  const asked = (address: string, path: Readonly<Record<string, string>>) => ({
    path,
    url: new URL(`http://localhost/${BASE}/${address}`),
  })
  const put = (address: string, body: unknown): void => {
    files.set(`${BASE}/${address}.json`, body)
  }

  put('health', bodyOf(await answers.getHealth()))
  put('plans', bodyOf(await answers.listPlans()))
  for (const { id: planId } of store.plans) {
    const address = `plans/${planId}`
    const detail = bodyOf(await answers.getPlan(asked(address, { planId })))
    whole(`The plan ${planId}`, detail.targets.nextCursor)
    put(address, detail)
  }
  for (const { id: targetId, planId } of store.targets) {
    const address = `plans/${planId}/targets/${targetId}`
    put(address, bodyOf(await answers.getTarget(asked(address, { planId, targetId }))))
  }
  for (const { id: seriesId } of store.series) {
    const address = `series/${seriesId}/observations`
    const page = bodyOf(await answers.listObservations(asked(address, { seriesId })))
    whole(`The series ${seriesId}`, page.nextCursor)
    put(address, page)
  }
  return files
}
