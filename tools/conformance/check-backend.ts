import type { Observation, Target } from '#src/core/model.ts'
import type { Schemas } from '#tools/contract/described.ts'
import { createAsker, type Question } from './ask.ts'
import { checkAgain } from './check-again.ts'
import { checkEvents } from './check-events.ts'
import { checkLists } from './check-lists.ts'
import { checkPlan } from './check-plan.ts'
import { checkUnknown } from './check-refusals.ts'
import { readSeries } from './check-series.ts'
import type { SeriesReader } from './check-target.ts'
import { settingsOf, type ConformanceOptions } from './options.ts'
import { readAnswer } from './read-answer.ts'
import { createRecorder, type ConformanceReport } from './report.ts'
import { duplicateIds, shown } from './rules/fault.ts'
import { noteUnclaimed } from './unclaimed.ts'
import type { Visit } from './visit.ts'

/** The check could not be made. The message is one sentence that says why. */
export class CannotRun extends Error {
  override readonly name = 'CannotRun'
}

const NOTHING_CLAIMED = { events: false, conditionalRequests: false, paging: false } as const
const HEALTH: Question = { segments: ['health'] }
const PLANS: Question = { segments: ['plans'] }

function parseBase(baseUrl: string): URL {
  const base = URL.canParse(baseUrl) ? new URL(baseUrl) : null
  if (base === null || !/^https?:$/u.test(base.protocol)) {
    throw new CannotRun(`${baseUrl} is no http or https address. Give the base address: http://…/api/v1.`)
  }
  return base
}

/** Each series once, however many targets list it, and no more of them than are to be looked at. */
function seriesReader(
  visit: Visit,
  found: Map<string, Promise<readonly Observation[] | null>>,
): SeriesReader {
  return (seriesId) => {
    const known = found.get(seriesId)
    if (known !== undefined) return known
    if (found.size >= visit.settings.sample) {
      visit.recorder.notTried(`Series beyond the first ${String(visit.settings.sample)}.`)
      return Promise.resolve(null)
    }
    const read = readSeries(visit, seriesId)
    found.set(seriesId, read)
    return read
  }
}

async function plansOf(visit: Visit): Promise<readonly Schemas['PlanSummary'][]> {
  const plans = await readAnswer(visit, 'PlanList', PLANS)
  if (plans === null) return []
  const { items } = plans.value
  visit.recorder.judge('unique-ids', plans.request, duplicateIds(items, 'items'))
  await checkAgain(visit, 'PlanList', PLANS, plans)
  return items
}

async function checkPlans(visit: Visit): Promise<void> {
  const { settings, recorder, claims } = visit
  const plans = await plansOf(visit)
  const wanted = plans.filter(({ id }) => settings.planId === null || id === settings.planId)
  if (plans.length > 0 && wanted.length === 0) {
    throw new CannotRun(`GET /plans lists no plan ${shown(settings.planId)}. Choose another with --plan.`)
  }
  const first = wanted.find(({ targetCount }) => targetCount > 0) ?? wanted[0]
  if (first === undefined) {
    recorder.notTried('All that needs a plan, as GET /plans gave none.')
  }
  const events = first !== undefined && claims.events ? checkEvents(visit, first.id) : Promise.resolve()
  const refusals = settings.suffix === '' ? checkUnknown(visit, first?.id ?? null) : Promise.resolve()

  const found = new Map<string, Promise<readonly Observation[] | null>>()
  const planIds = new Set(plans.map(({ id }) => id))
  const readWhole = seriesReader(visit, found)
  const targets = new Map<string, readonly Target[]>()
  for (const plan of wanted) targets.set(plan.id, await checkPlan(visit, plan, planIds, readWhole))
  const series = new Map<string, readonly Observation[]>()
  for (const [id, read] of found) {
    const whole = await read
    if (whole !== null) series.set(id, whole)
  }
  await checkLists(visit, targets, series)
  await Promise.all([events, refusals])
}

/** Walks every operation of the backend at this address and holds its answers against the contract. */
export async function checkBackend(
  baseUrl: string,
  options: ConformanceOptions = {},
): Promise<ConformanceReport> {
  const base = parseBase(baseUrl)
  const settings = settingsOf(options)
  const recorder = createRecorder()
  const asker = createAsker(base, settings)
  const first = await asker.ask(HEALTH)
  if (first.kind === 'failure') {
    throw new CannotRun(`${base.href} could not be reached: ${first.reason}. Is the backend up?`)
  }

  const unsure: Visit = { asker, recorder, settings, claims: NOTHING_CLAIMED }
  const health = await readAnswer(unsure, 'Health', HEALTH)
  if (health === null) recorder.notTried('What GET /health claims, as it could not be read.')
  const visit: Visit = { ...unsure, claims: health?.value.capabilities ?? NOTHING_CLAIMED }
  if (health !== null) {
    const { contractVersion } = health.value
    const wrong = { expected: 'contractVersion 1.x', came: contractVersion }
    recorder.judge('contract-version', health.request, contractVersion.startsWith('1.') ? [] : [wrong])
    await checkAgain(visit, 'Health', HEALTH, health)
  }
  noteUnclaimed(visit)
  await checkPlans(visit)

  const after = health === null ? null : await readAnswer(visit, 'Health', HEALTH)
  if (after !== null && after.value.dataVersion !== health?.value.dataVersion) {
    recorder.notTried('One state of the data: it changed during this run. Run again where answers disagree.')
  }
  return recorder.report(base.href, asker.requests())
}
