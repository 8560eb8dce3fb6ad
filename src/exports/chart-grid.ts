import { dateOfDay } from '#src/core/calendar.ts'
import type { Chart } from './slide-model.ts'
import { dateCell, numberCell, type Table } from './table.ts'

/** The numbers of a chart as rows, a column a line: what its workbook holds and what it is drawn from. */
export interface ChartGrid {
  /** Days since 1 January 1970, one a row, none before the other. */
  readonly days: readonly number[]
  /** The place of each point of each line among the rows. */
  readonly rowsOf: readonly (readonly number[])[]
}

/** A day stands once for all lines, and again for a line that has more than one point on it. */
export function chartGrid({ lines }: Pick<Chart, 'lines'>): ChartGrid {
  const keys = lines.map(({ points }) => {
    const seen = new Map<number, number>()
    return points.map(({ day }) => {
      const turn = seen.get(day) ?? 0
      seen.set(day, turn + 1)
      return { day, turn, key: `${String(day)}#${String(turn)}` }
    })
  })
  const rows = [...new Map(keys.flat().map((row) => [row.key, row])).values()].toSorted(
    (a, b) => a.day - b.day || a.turn - b.turn,
  )
  const placeOf = new Map(rows.map(({ key }, index) => [key, index]))
  return {
    days: rows.map(({ day }) => day),
    rowsOf: keys.map((line) => line.flatMap(({ key }) => placeOf.get(key) ?? [])),
  }
}

/** The same rows as a table: the day, then a column a line, empty where a line has no point. */
export function gridTable(
  { lines }: Chart,
  { days, rowsOf }: ChartGrid,
  name: string,
  dayHead: string,
): Table {
  const valueAt = lines.map(
    ({ points }, line) => new Map(points.map(({ value }, index) => [rowsOf[line]?.[index], value])),
  )
  return {
    name,
    columns: [
      { header: dayHead, kind: 'date' },
      ...lines.map((line) => ({ header: line.name, kind: 'number' }) as const),
    ],
    rows: days.map((day, row) => [
      dateCell(dateOfDay(day)),
      ...valueAt.map((values) => numberCell(values.get(row) ?? null)),
    ]),
  }
}
