import type { components } from '#src/api/contract.ts'
import type { IsoDate, Observation } from '#src/core/model.ts'
import type { PlanStore } from '#tools/plans/plan-store.ts'
import { generated, type Naming } from './illustrative.ts'

type ChangeEvent = components['schemas']['ChangeEvent']

/** Between two simulated changes. */
export const CHANGES_EVERY_MS = 8_000

const WITHHELD_QUARTERS = 6
const CORRECTED_BY = [1.01, 0.985, 1.004, 0.997] as const
/** A simulation older than this ends, so that a page left open for days does not grow. */
const CHANGES_AT_MOST = 5_000

const SIMULATED: Naming = {
  id: 'simulated',
  publisher: 'Simulated figures, generated',
  mark: { en: 'simulated, generated', 'zh-CN': '模拟数据，程序生成' },
}

export interface Simulation {
  /** The changes up to a moment, oldest first. */
  readonly changesBy: (now: number) => readonly ChangeEvent[]
  /** The plans with what has been recorded up to a moment. */
  readonly storeBy: (now: number) => PlanStore
}

interface Step {
  readonly seriesId: string
  readonly observation: Observation
  readonly change: ChangeEvent
}

/** One round through all series: the figure withheld for this round of each. */
function stepsOf(whole: PlanStore, startedAt: number): (index: number) => Step | null {
  const targets = whole.targets.flatMap((target) => {
    const seriesId = target.series[0]?.seriesId
    const figures = seriesId === undefined ? [] : (whole.observations[seriesId] ?? [])
    return seriesId === undefined || figures.length <= WITHHELD_QUARTERS
      ? []
      : [{ target, seriesId, figures }]
  })
  return (index) => {
    const at = targets[index % targets.length]
    if (at === undefined) return null
    const { target, seriesId, figures } = at
    const round = Math.floor(index / targets.length)
    const isNew = round < WITHHELD_QUARTERS
    const figure = figures.at(isNew ? round - WITHHELD_QUARTERS : -1)
    if (figure === undefined) return null
    const recordedAt = new Date(startedAt + (index + 1) * CHANGES_EVERY_MS).toISOString()
    const factor = isNew ? 1 : (CORRECTED_BY[round % CORRECTED_BY.length] ?? 1)
    const value = figure.value === null ? null : roundedLike(figure.value, figure.value * factor)
    const observation = {
      ...figure,
      id: isNew ? figure.id : `${figure.id}-corrected-${String(round)}`,
      value,
      recordedAt,
    }
    return {
      seriesId,
      observation,
      change: {
        kind: isNew ? 'observation-recorded' : 'observation-corrected',
        planId: target.planId,
        targetIds: [target.id],
        seriesId,
        observationId: observation.id,
        recordedAt,
        isSimulated: true,
      },
    }
  }
}

/** To as many decimals as the value has. */
function roundedLike(value: number, changed: number): number {
  return Number.isInteger(value) ? Math.round(changed) : Math.round(changed * 10) / 10
}

/**
 * Generated series of which the last quarters arrive one by one, and are then corrected without end. What
 * has arrived depends on the clock alone, so that every window of a rehearsal sees the same.
 */
export function simulate(store: PlanStore, today: IsoDate, startedAt: number): Simulation {
  const whole = generated(store, today, SIMULATED)
  const stepAt = stepsOf(whole, startedAt)
  const begun: PlanStore = {
    ...whole,
    series: whole.series.map((series) => ({ ...series, ended: null })),
    observations: Object.fromEntries(
      Object.entries(whole.observations).map(([id, figures]) => [
        id,
        figures.length > WITHHELD_QUARTERS ? figures.slice(0, -WITHHELD_QUARTERS) : figures,
      ]),
    ),
  }
  const changes: ChangeEvent[] = []
  let current = begun

  const advance = (now: number): void => {
    const due = Math.min(Math.floor((now - startedAt) / CHANGES_EVERY_MS), CHANGES_AT_MOST)
    while (changes.length < due) {
      const step = stepAt(changes.length)
      if (step === null) return
      const { seriesId, observation, change } = step
      const before = current.observations[seriesId] ?? []
      current = {
        ...current,
        observations: { ...current.observations, [seriesId]: [...before, observation] },
      }
      changes.push(change)
    }
  }

  return {
    changesBy: (now) => {
      advance(now)
      return changes
    },
    storeBy: (now) => {
      advance(now)
      return current
    },
  }
}
