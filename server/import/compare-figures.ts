import { lastDayOf } from '#src/core/calendar.ts'
import type { Observation } from '#src/core/model.ts'
import { differencesOf } from './differences.ts'

/** A record, with the moment that stands in the row of the plan folder from which it came. */
export interface RecordedFigure {
  readonly observation: Observation
  /** Milliseconds since 1970. */
  readonly rowMoment: number
}

export interface AddedFigure extends RecordedFigure {
  /** What it takes the place of; null where it is the first of its period and source, or an earlier vintage. */
  readonly corrects: Observation | null
}

export interface FiguresCompared {
  readonly added: readonly AddedFigure[]
  readonly unchanged: number
  /** On record and not in the folder, or no longer so. */
  readonly kept: readonly string[]
}

function momentOf({ recordedAt }: Observation): number {
  return Date.parse(recordedAt)
}

function contentOf({ id: _id, recordedAt: _recordedAt, ...content }: Observation): object {
  return content
}

function nameOf(seriesId: string, { asOf, sourceId, recordedAt }: Observation): string {
  return `figure ${seriesId} ${asOf} ${sourceId} recorded ${recordedAt}`
}

/** Figures of one series for one period from one source: the vintages of each other. */
function vintages<Item>(
  items: readonly Item[],
  observationOf: (item: Item) => Observation,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>()
  const sorted = items.toSorted((a, b) => momentOf(observationOf(a)) - momentOf(observationOf(b)))
  for (const item of sorted) {
    const { asOf, sourceId } = observationOf(item)
    const key = `${lastDayOf(asOf) ?? asOf} ${sourceId}`
    groups.set(key, [...(groups.get(key) ?? []), item])
  }
  return groups
}

/** How the figures of one series in a folder differ from those on record. `now` is in milliseconds. */
export function compareFigures(
  seriesId: string,
  recorded: readonly RecordedFigure[],
  given: readonly Observation[],
  now: number,
): FiguresCompared {
  const added: AddedFigure[] = []
  const kept: string[] = []
  let unchanged = 0
  const ids = new Set(recorded.map(({ observation }) => observation.id))
  const givenVintages = vintages(given, (observation) => observation)
  const recordedVintages = vintages(recorded, ({ observation }) => observation)

  for (const [key, rows] of givenVintages) {
    const onRecord = [...(recordedVintages.get(key) ?? [])]
    for (const row of rows) {
      const rowMoment = momentOf(row)
      const current = onRecord.findLast((figure) => figure.rowMoment === rowMoment)
      if (current !== undefined && differencesOf(contentOf(current.observation), contentOf(row)) === null) {
        unchanged += 1
        continue
      }
      const isNewest = row === rows.at(-1)
      if (current !== undefined && !isNewest) {
        // As a new record it would pass for the newest figure, which it is not.
        kept.push(`${nameOf(seriesId, current.observation)}, which the folder words otherwise now`)
        continue
      }
      const newest = onRecord.at(-1)?.observation
      const isLater = newest === undefined || momentOf(newest) < rowMoment
      const observation = isLater || !isNewest ? row : recordedNow(seriesId, row, newest, now)
      const unique = ids.has(observation.id) ? withOwnId(seriesId, observation) : observation
      ids.add(unique.id)
      const figure = { observation: unique, rowMoment }
      added.push({ ...figure, corrects: isNewest || isLater ? (newest ?? null) : null })
      onRecord.push(figure)
      onRecord.sort((a, b) => momentOf(a.observation) - momentOf(b.observation))
    }
  }

  for (const [key, figures] of recordedVintages) {
    const rowMoments = new Set((givenVintages.get(key) ?? []).map(momentOf))
    const gone = figures.filter(({ rowMoment }) => !rowMoments.has(rowMoment))
    kept.push(...gone.map(({ observation }) => nameOf(seriesId, observation)))
  }
  return { added, unchanged, kept }
}

/** A row that was edited in place, or written after such an edit: learned of now, and after all others. */
function recordedNow(seriesId: string, row: Observation, newest: Observation, now: number): Observation {
  const seconds = Math.max(Math.floor(now / 1000), Math.floor(momentOf(newest) / 1000) + 1)
  const recordedAt = new Date(seconds * 1000).toISOString().replace('.000Z', 'Z')
  return withOwnId(seriesId, { ...row, recordedAt })
}

function withOwnId(seriesId: string, observation: Observation): Observation {
  const { asOf, sourceId, recordedAt } = observation
  return { ...observation, id: [seriesId, asOf, sourceId, recordedAt].join('_') }
}
