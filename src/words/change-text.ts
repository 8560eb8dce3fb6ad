import type { Formatter } from '#src/core/format.ts'
import type { LocalizedText, Target } from '#src/core/model.ts'
import type { LiveWords } from './live.ts'

/** As much of a change as is told. */
export interface ToldChange {
  readonly kind: 'observation-recorded' | 'observation-corrected' | 'target-revised'
  readonly targetIds: readonly string[]
  readonly seriesId: string | null
  readonly observationId: string | null
  readonly isSimulated: boolean
}

interface Teller {
  readonly format: Formatter
  readonly text: (localized: LocalizedText) => string
  readonly live: LiveWords
}

/** "over 18%, 2024"; null where the record is not among what the target carries. */
function figureOf({ seriesId, observationId }: ToldChange, target: Target, format: Formatter): string | null {
  const at = target.series.find(({ series }) => series.id === seriesId)
  const observation = at?.history.find(({ id }) => id === observationId)
  if (at === undefined || observation === undefined || observation.value === null) return null
  const value = format.qualifiedWithUnit(observation.value, observation.qualifier, at.series.unit)
  return `${value} · ${format.period(observation.asOf)}`
}

/** What changed, in one line: one of its targets, the new figure, and that it is simulated where it is. */
export function changeText(
  change: ToldChange,
  targets: readonly Target[],
  { format, text, live }: Teller,
): string | null {
  const target = targets.find(({ id }) => change.targetIds.includes(id))
  if (target === undefined) return null
  const name = text(target.name)
  const line = lineOf(change, name, figureOf(change, target, format), live)
  return change.isSimulated ? live.marked(line, live.simulated) : line
}

function lineOf({ kind }: ToldChange, name: string, figure: string | null, live: LiveWords): string {
  if (kind === 'target-revised') return live.revised(name)
  if (figure === null) return live.changed(name)
  return kind === 'observation-recorded' ? live.recorded(name, figure) : live.corrected(name, figure)
}
