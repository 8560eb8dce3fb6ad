import type { Series, SeriesRole, Source, Target } from '#src/core/model.ts'
import { useEvidence } from '#src/ui/evidence-language.ts'
import { useReading } from '#src/ui/language.tsx'
import { NoteList } from '#src/ui/note-list.tsx'
import { Entries } from './entries.tsx'
import { useMethod } from './use-method.ts'

interface SeriesUse {
  readonly target: Target
  readonly role: SeriesRole
}

/** A series once, with every target that it serves. */
export interface UsedSeries {
  readonly series: Series
  readonly uses: readonly SeriesUse[]
}

/** Every series of the targets, in the order in which they first come. */
export function usedSeries(targets: readonly Target[]): readonly UsedSeries[] {
  const found = new Map<string, { readonly series: Series; readonly uses: SeriesUse[] }>()
  for (const target of targets) {
    for (const { role, series } of target.series) {
      const known = found.get(series.id)
      if (known === undefined) found.set(series.id, { series, uses: [{ target, role }] })
      else known.uses.push({ target, role })
    }
  }
  return [...found.values()]
}

export function SeriesList({
  list,
  sources,
}: {
  readonly list: readonly UsedSeries[]
  readonly sources: readonly Source[]
}) {
  return (
    <ul className="mt-4 grid items-start gap-5 xl:grid-cols-2">
      {list.map((used) => (
        <li key={used.series.id} className="min-w-0 rounded-2xl border border-line bg-surface p-5 sm:p-6">
          <SeriesEntry used={used} sources={sources} />
        </li>
      ))}
    </ul>
  )
}

function SeriesEntry({
  used: { series, uses },
  sources,
}: {
  readonly used: UsedSeries
  readonly sources: readonly Source[]
}) {
  const { format, text } = useReading()
  const evidence = useEvidence()
  const { data, example } = useMethod().method
  const { definition, ended, notes, publication, unit } = series
  return (
    <>
      <h4 className="text-base font-semibold">{text(series.name)}</h4>
      <Entries
        entries={[
          {
            term: data.term.roles,
            meaning: uses.map(({ target, role }) => (
              <p key={target.id}>
                <span className="font-semibold">{evidence.roles[role]}</span> · {text(target.name)}
              </p>
            )),
          },
          { term: data.term.unit, meaning: text(unit.name) },
          { term: data.term.definition, meaning: definition === null ? data.noDefinition : text(definition) },
          {
            term: data.term.schedule,
            meaning:
              publication === null
                ? data.noSchedule
                : example.everyMonths(publication.intervalMonths, publication.lagDays),
          },
          {
            term: data.term.ended,
            meaning: ended === null ? null : data.endedAt(format.period(ended.asOf), text(ended.reason)),
          },
        ]}
      />
      {notes.length === 0 ? null : (
        <>
          <h5 className="mt-1.5 border-t border-line pt-2 text-sm text-muted">{data.term.caveats}</h5>
          <NoteList notes={notes} sources={sources} />
        </>
      )}
    </>
  )
}
