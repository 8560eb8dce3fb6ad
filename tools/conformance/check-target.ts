import { isDeepStrictEqual } from 'node:util'
import type { Observation, Target } from '#src/core/model.ts'
import { readAnswer } from './read-answer.ts'
import { unknownSources } from './rules/anywhere.ts'
import { duplicateIds, shown, type Fault } from './rules/fault.ts'
import { historyRulings } from './rules/history-rules.ts'
import type { Visit } from './visit.ts'

/** The whole of a series by its id; null where it could not be read. */
export type SeriesReader = (seriesId: string) => Promise<readonly Observation[] | null>

/** All of a target but its short histories, which may be shorter in a list. */
function terms(target: Target): Readonly<Record<string, unknown>> {
  return { ...target, series: target.series.map(({ role, series }) => ({ role, series })) }
}

function differences(target: Target, listed: Target): readonly Fault[] {
  const came = terms(target)
  return Object.entries(terms(listed)).flatMap(([field, value]) =>
    isDeepStrictEqual(came[field], value)
      ? []
      : [
          {
            expected: `target.${field} as the list of targets has it, ${shown(value)}`,
            came: shown(came[field]),
          },
        ],
  )
}

async function checkHistories(
  { recorder }: Visit,
  request: string,
  target: Target,
  place: string,
  readWhole: SeriesReader,
): Promise<void> {
  await Promise.all(
    target.series.map(async (each, index) => {
      const whole = await readWhole(each.series.id)
      if (whole === null) return
      recorder.judgeAll(request, historyRulings(each, whole, target, `${place}.series[${String(index)}]`))
    }),
  )
}

/** One target by its own address, held against the list and against its series. */
export async function checkTarget(visit: Visit, listed: Target, readWhole: SeriesReader): Promise<void> {
  const { recorder } = visit
  const segments = ['plans', listed.planId, 'targets', listed.id]
  const read = await readAnswer(visit, 'TargetDetail', { segments })
  if (read === null) return
  const { request, value } = read
  const { target, sources } = value
  const other = { expected: `target.id to be ${shown(listed.id)}`, came: shown(target.id) }
  if (!recorder.judge('answers-what-was-asked', request, target.id === listed.id ? [] : [other])) return

  recorder.judge('lists-agree', request, differences(target, listed))
  recorder.judge('unique-ids', request, duplicateIds(sources, 'sources'))
  const observed = await Promise.all(
    target.series.map(async ({ series: { id } }) =>
      unknownSources((await readWhole(id)) ?? [], `observations of ${id}`, sources),
    ),
  )
  recorder.judge('sources-resolve', request, [
    ...unknownSources(target, 'target', sources),
    ...observed.flat(),
  ])
  await checkHistories(visit, request, target, 'target', readWhole)
  if (isDeepStrictEqual(target.series, listed.series)) return
  const list = visit.asker.prepare({ segments: segments.slice(0, 3) }).request
  await checkHistories(visit, list, listed, `target ${listed.id}`, readWhole)
}
