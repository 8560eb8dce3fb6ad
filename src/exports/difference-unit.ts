import type { Unit } from '#src/core/model.ts'
import type { FileContext } from './file-context.ts'

/** What a difference is counted in: percentage points for shares. */
export function differenceUnit(unit: Unit, { files, language }: FileContext): string {
  return unit.kind === 'share' ? files.points : unit.name[language]
}
