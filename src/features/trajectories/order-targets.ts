import type { Language } from '#src/core/model.ts'
import type { PlacedTarget } from '#src/ui/charts/share-model.ts'
import type { Order } from '#src/words/trajectories.ts'

/** What a target is sorted by, smallest first; null comes last in every order. */
const MEASURES: Readonly<Record<Exclude<Order, 'plan' | 'name'>, (placed: PlacedTarget) => number | null>> = {
  distance: ({ latest }) => latest.share,
  pace: ({ assessment: { pace } }) => (pace.available ? pace.value.ratio : null),
  age: ({ assessment: { freshness } }) => (freshness === null ? null : -freshness.ageDays),
}

/** By pronunciation in Chinese. */
const LOCALES: Readonly<Record<Language, string>> = { en: 'en', 'zh-CN': 'zh-CN-u-co-pinyin' }

function compareMeasures(a: number | null, b: number | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null)
  return a - b
}

/** The targets in an order that people chose; equal ones stay in the order of the plan. */
export function orderTargets(
  placed: readonly PlacedTarget[],
  order: Order,
  language: Language,
): readonly PlacedTarget[] {
  if (order === 'plan') return placed
  if (order === 'name') {
    const { compare } = new Intl.Collator(LOCALES[language], { numeric: true })
    return placed.toSorted((a, b) => compare(a.target.name[language], b.target.name[language]))
  }
  const measure = MEASURES[order]
  return placed.toSorted((a, b) => compareMeasures(measure(a), measure(b)))
}
