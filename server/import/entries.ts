import type { Plan, Series, Source } from '#src/core/model.ts'
import type { PlanStore, PlanTarget } from '#tools/plans/plan-store.ts'

/** Whatever is kept as one document, with the list in whose order it stands. */
export type Entry =
  | { readonly kind: 'plan'; readonly name: string; readonly document: Plan }
  | { readonly kind: 'target'; readonly name: string; readonly document: PlanTarget }
  | { readonly kind: 'series'; readonly name: string; readonly document: Series }
  | { readonly kind: 'source'; readonly name: string; readonly document: Source }

/** Tells entries of different kinds apart that have the same name. */
export function entryKey({ kind, name }: Pick<Entry, 'kind' | 'name'>): string {
  return `${kind} ${name}`
}

/** The list in whose order an entry stands. */
export function listOf(entry: Entry): string {
  return entry.kind === 'target' ? `targets of ${entry.document.planId}` : `${entry.kind} list`
}

export function planEntry(plan: Plan): Entry {
  // Targets are counted where they are kept.
  return { kind: 'plan', name: plan.id, document: { ...plan, targetCount: 0 } }
}

export function targetEntry(target: PlanTarget): Entry {
  return { kind: 'target', name: `${target.planId}/${target.id}`, document: target }
}

export function seriesEntry(series: Series): Entry {
  return { kind: 'series', name: series.id, document: series }
}

export function sourceEntry(source: Source): Entry {
  return { kind: 'source', name: source.id, document: source }
}

/** Everything in a plan folder but its figures, in the folder's order. */
export function entriesOf(store: Omit<PlanStore, 'observations'>): readonly Entry[] {
  return [
    ...store.sources.map(sourceEntry),
    ...store.plans.map(planEntry),
    ...store.series.map(seriesEntry),
    ...store.targets.map(targetEntry),
  ]
}
