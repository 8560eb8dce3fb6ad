import { STATUSES, type FreshnessState } from '#src/core/assessment.ts'
import type { GrowthClass } from '#src/core/crosscheck-growth.ts'
import type { SlopeClass } from '#src/core/crosscheck-slope.ts'
import type { PaceStatus } from '#src/core/pace.ts'
import { useReading } from '#src/ui/language.tsx'
import type { MethodTable } from '#src/words/method.ts'
import { whyFor } from '#src/words/why-for.ts'
import { Publications } from './publications.tsx'
import { RuleTable } from './rule-table.tsx'
import { StatusWord } from './status-word.tsx'
import { useMethod } from './use-method.ts'

const PACE_STATUSES: readonly PaceStatus[] = ['on-track', 'behind', 'off-track', 'regressing']

const FRESHNESS: readonly FreshnessState[] = ['fresh', 'due', 'overdue', 'ended', 'no-schedule']

const GROWTH_CLASSES: readonly GrowthClass[] = [
  'target-achieved',
  'substantial-progress',
  'moderate-progress',
  'limited-progress',
  'deterioration',
]

const SLOPE_CLASSES: readonly SlopeClass[] = ['on-track', 'slightly-off', 'off', 'moving-away']

export function MethodTableView({ table }: { readonly table: MethodTable }) {
  const { language } = useReading()
  const { method, numbers } = useMethod()
  const why = whyFor(language)
  const { columns } = method
  const caption = method.tables[table]
  switch (table) {
    case 'statuses':
      return (
        <RuleTable
          caption={caption}
          columns={[columns.status, columns.rule]}
          rows={STATUSES.map((status) => ({
            key: status,
            head: <StatusWord status={status} />,
            rule: method.statusRules[status](numbers),
          }))}
        />
      )
    case 'pace-thresholds':
      return (
        <RuleTable
          caption={caption}
          columns={[columns.status, columns.ratio]}
          rows={PACE_STATUSES.map((status) => ({
            key: status,
            head: <StatusWord status={status} />,
            rule: method.paceRules[status](numbers),
          }))}
        />
      )
    case 'freshness-states':
      return (
        <RuleTable
          caption={caption}
          columns={[columns.state, columns.when]}
          rows={FRESHNESS.map((state) => ({
            key: state,
            head: method.freshnessNames[state],
            rule: method.freshnessRules[state],
          }))}
        />
      )
    case 'growth-classes':
      return (
        <RuleTable
          caption={caption}
          columns={[columns.class, why.growthName]}
          rows={GROWTH_CLASSES.map((name) => ({
            key: name,
            head: <ClassName name={why.growthClasses[name]} original={whyFor('en').growthClasses[name]} />,
            rule: method.growthRules[name](numbers),
          }))}
        />
      )
    case 'slope-classes':
      return (
        <RuleTable
          caption={caption}
          columns={[columns.class, columns.uncovered]}
          rows={SLOPE_CLASSES.map((name) => ({
            key: name,
            head: <span className="first-letter:uppercase inline-block">{why.slopeClasses[name]}</span>,
            rule: method.slopeRules[name](numbers),
          }))}
        />
      )
    case 'publications':
      return <Publications />
  }
}

/** A published name, as published below it where the page is read in another language. */
function ClassName({ name, original }: { readonly name: string; readonly original: string }) {
  return (
    <>
      <span className="inline-block first-letter:uppercase">{name}</span>
      {name === original ? null : (
        <span lang="en" className="block text-sm font-normal text-muted">
          {original}
        </span>
      )}
    </>
  )
}
