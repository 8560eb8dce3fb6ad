import { Suspense, useLayoutEffect, useRef, useState, type ReactNode } from 'react'
import { FaultBoundary } from '#src/ui/fault-boundary.tsx'
import { useReading } from '#src/ui/language.tsx'
import { presentFor } from '#src/words/present-for.ts'
import { useBox, type Box } from './use-box.ts'

/** A still chart sets its text in 12 pixels of its own. */
const CHART_EM = 12
const LOWEST = 80

/** In pixels of the chart. */
interface ChartSize {
  readonly width: number
  readonly height: number
}

interface ChartRoomProps {
  readonly children: (size: ChartSize) => ReactNode
}

/** A chart that takes all the room there is, its text as large as the slide's; what explains it below keeps its place. */
export function ChartRoom({ children }: ChartRoomProps) {
  const { words, language } = useReading()
  const { ref, box } = useBox()
  return (
    <div
      ref={ref}
      data-chart-room=""
      className="relative min-h-[9em] min-w-0 flex-1 overflow-hidden text-[1em]"
    >
      <FaultBoundary fallback={<p className="text-muted">{words.faultTitle}</p>}>
        <Suspense
          fallback={<p className="hidden text-muted print:block">{presentFor(language).chartOnItsWay}</p>}
        >
          {box === null ? null : (
            <Fitting key={`${String(box.width)} ${String(box.height)}`} box={box}>
              {children}
            </Fitting>
          )}
        </Suspense>
      </FaultBoundary>
    </div>
  )
}

/** What stands below the drawing takes from its height, which is known once it is there. */
function Fitting({ box, children }: ChartRoomProps & { readonly box: Box }) {
  const holder = useRef<HTMLDivElement>(null)
  const [height, setHeight] = useState(box.height)

  useLayoutEffect(() => {
    const element = holder.current
    if (element === null) return undefined
    const settle = () => {
      const excess = element.offsetHeight - box.height
      if (excess > 0) setHeight(Math.max(LOWEST, Math.floor(height - excess)))
    }
    settle()
    if (typeof ResizeObserver === 'undefined') return undefined
    const observer = new ResizeObserver(settle)
    observer.observe(element)
    return () => {
      observer.disconnect()
    }
  }, [box.height, height])

  const scale = CHART_EM / box.em
  return (
    <div ref={holder} className="absolute inset-x-0 top-0 [--chart-text:1em]">
      {children({ width: box.width * scale, height: height * scale })}
    </div>
  )
}
