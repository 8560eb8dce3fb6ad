import { STATUSES } from '#src/core/assessment.ts'
import { writeParameters } from '#src/ui/write-parameters.ts'
import { COLUMNS, USUAL_COLUMNS, type Column } from './columns.ts'
import { NO_FILTERS, NO_THEME, type Filters } from './filter-targets.ts'
import { SORT_KEYS, type Sort } from './sort-targets.ts'
import { AGE_STATES } from './target-row.ts'

/** How somebody wants to see the targets. All of it stands in the address and nowhere else. */
export interface Arrangement extends Filters {
  readonly view: 'cards' | 'table'
  /** Null for the plan's own order. */
  readonly sort: Sort | null
  readonly columns: readonly Column[]
}

export const PLAIN: Arrangement = { ...NO_FILTERS, view: 'cards', sort: null, columns: USUAL_COLUMNS }

export type Parameter = 'view' | 'q' | 'status' | 'theme' | 'age' | 'sort' | 'columns'

/** Something in the address that says nothing here. */
export interface Ignored {
  readonly parameter: Parameter
  readonly value: string
}

/** With these an address stays under 2,000 characters, 9 for each character of a search in Chinese. */
export const LONGEST_SEARCH = 80
const LONGEST_THEMES = 700

/** Whether these themes fit into an address. */
export function doThemesFit(themes: readonly string[]): boolean {
  return themes.join().length <= LONGEST_THEMES
}

/** What the address asks for, and what of it is not understood. */
export function readArrangement(
  parameters: URLSearchParams,
  themeIds: readonly string[],
): { readonly arrangement: Arrangement; readonly ignored: readonly Ignored[] } {
  const ignored: Ignored[] = []
  const ignore = (parameter: Parameter, value: string) => {
    ignored.push({ parameter, value })
  }
  const list = <Value extends string>(parameter: Parameter, known: readonly Value[]): readonly Value[] => {
    const asked = new Set((parameters.get(parameter) ?? '').split(',').filter((value) => value !== ''))
    const found = known.filter((value) => asked.delete(value))
    for (const value of asked) ignore(parameter, value)
    return found
  }
  const one = <Value extends string>(parameter: Parameter, known: readonly Value[]): Value | null => {
    const asked = parameters.get(parameter)
    const found = known.find((value) => value === asked) ?? null
    if (asked !== null && asked !== '' && found === null) ignore(parameter, asked)
    return found
  }
  const search = parameters.get('q') ?? ''
  if (search.length > LONGEST_SEARCH) ignore('q', search.slice(LONGEST_SEARCH))
  const sorts = SORT_KEYS.flatMap((key) => [key, `-${key}` as const])
  const sort = one('sort', sorts)
  const key = SORT_KEYS.find((name) => sort === name || sort === `-${name}`)
  const columns = list('columns', COLUMNS)
  const arrangement: Arrangement = {
    view: one('view', ['table', 'cards']) ?? PLAIN.view,
    search: search.slice(0, LONGEST_SEARCH),
    statuses: list('status', STATUSES),
    themes: list('theme', [...themeIds, NO_THEME]),
    ages: list('age', AGE_STATES),
    sort: key === undefined ? null : { key, isDescending: sort?.startsWith('-') === true },
    columns: parameters.get('columns') === '' || columns.length > 0 ? columns : USUAL_COLUMNS,
  }
  return { arrangement, ignored }
}

/** The query with this arrangement in it, and what else stood there. */
export function writeArrangement(arrangement: Arrangement, search: string): string {
  const { view, search: asked, statuses, themes, ages, sort, columns } = arrangement
  const list = (values: readonly string[]) => (values.length === 0 ? null : values.join())
  const texts: Readonly<Record<Parameter, string | null>> = {
    view: view === 'cards' ? null : view,
    q: asked === '' ? null : asked,
    status: list(statuses),
    theme: list(themes),
    age: list(ages),
    sort: sort === null ? null : `${sort.isDescending ? '-' : ''}${sort.key}`,
    columns: columns.join() === USUAL_COLUMNS.join() ? null : columns.join(),
  }
  return writeParameters(search, texts)
}
