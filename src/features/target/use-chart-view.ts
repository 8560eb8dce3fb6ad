import { useMemo } from 'react'
import { useSearchParams } from 'wouter'
import { isIsoDate } from '#src/core/calendar.ts'
import type { ChartView } from '#src/ui/charts/trajectory-frame.ts'
import { dayOf, timeOf } from '#src/ui/charts/trajectory-points.ts'

const HIDEABLE = ['path', 'projection'] as const
export type Hideable = (typeof HIDEABLE)[number]

export interface ChartChoice {
  readonly isTable: boolean
  /** Whether all of the chart is shown as it is by itself. */
  readonly isWhole: boolean
  readonly view: ChartView
  readonly showAs: (as: 'chart' | 'table') => void
  readonly toggle: (line: Hideable) => void
  readonly showFrame: (frame: ChartView['frame']) => void
  readonly showWindow: (window: ChartView['window']) => void
}

/** The stretch of time that the address asks for; null where it asks for none that exists. */
function windowOf(from: string | null, to: string | null): ChartView['window'] {
  if (from === null || to === null || !isIsoDate(from) || !isIsoDate(to) || from >= to) return null
  return [timeOf(from), timeOf(to)]
}

/** How the chart of a target is shown: all of it stands in the address, and none of it makes a step for Back. */
export function useChartView(): ChartChoice {
  const [parameters, setParameters] = useSearchParams()
  const frame = parameters.get('frame') === 'approach' ? 'approach' : 'whole'
  const hide = parameters.get('hide') ?? ''
  const from = parameters.get('from')
  const to = parameters.get('to')
  const view = useMemo<ChartView>(() => {
    const hidden = hide.split(',')
    return {
      frame,
      window: windowOf(from, to),
      hidden: { path: hidden.includes('path'), projection: hidden.includes('projection') },
    }
  }, [frame, hide, from, to])

  const write = (changes: Readonly<Record<string, string | null>>) => {
    setParameters(
      (current) => {
        for (const [name, value] of Object.entries(changes)) {
          if (value === null) current.delete(name)
          else current.set(name, value)
        }
        return current
      },
      { replace: true },
    )
  }
  return {
    isTable: parameters.get('view') === 'table',
    isWhole: ['frame', 'hide', 'from', 'to'].every((name) => !parameters.has(name)),
    view,
    showAs: (as) => {
      write({ view: as === 'table' ? 'table' : null })
    },
    toggle: (line) => {
      const hidden = HIDEABLE.filter((one) => (one === line ? !view.hidden[one] : view.hidden[one]))
      write({ hide: hidden.length === 0 ? null : hidden.join(',') })
    },
    showFrame: (next) => {
      write({ frame: next === 'whole' ? null : next })
    },
    showWindow: (window) => {
      write(window === null ? { from: null, to: null } : { from: dayOf(window[0]), to: dayOf(window[1]) })
    },
  }
}
