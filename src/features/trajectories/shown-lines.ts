import type { ShownLine } from '#src/ui/charts/share-lines.ts'
import { shareLine, type PlacedTarget } from '#src/ui/charts/share-model.ts'
import { LINES_AT_MOST } from './choice.ts'

export interface Shown {
  readonly lines: readonly ShownLine[]
  /** True where more were asked for than are shown. */
  readonly isCut: boolean
}

/** The first targets of the plan: what the chart shows where nobody chose. */
export function usualTargets(placed: readonly PlacedTarget[]): readonly string[] {
  return placed.slice(0, LINES_AT_MOST).map(({ target }) => target.id)
}

/** The lines of the chosen targets, in the order of the plan. As long as there are enough styles, each target keeps its own. */
export function shownLines(placed: readonly PlacedTarget[], targets: readonly string[] | null): Shown {
  const chosen = new Set(targets ?? usualTargets(placed))
  const found = placed.filter(({ target }) => chosen.has(target.id))
  const kept = found.slice(0, LINES_AT_MOST)
  const styled = placed.length <= LINES_AT_MOST ? placed : kept
  return {
    lines: kept.map((one) => ({ line: shareLine(one), style: styled.indexOf(one) })),
    isCut: found.length > kept.length,
  }
}

/** The choice with one target more or less; null where that is what nobody needs to choose. */
export function withTarget(
  placed: readonly PlacedTarget[],
  targets: readonly string[] | null,
  { id, isShown }: { readonly id: string; readonly isShown: boolean },
): readonly string[] | null {
  const usual = usualTargets(placed)
  const others = (targets ?? usual).filter((other) => other !== id)
  const next = isShown ? [...others, id] : others
  const isUsual = next.length === usual.length && usual.every((one) => next.includes(one))
  return isUsual ? null : next
}
