import { Icon } from './icon.tsx'
import type { Sort, SortKey } from './sort-targets.ts'

interface SortHeaderProps {
  readonly name: string
  /** What the column is sorted by; undefined where its values have no order. */
  readonly sortKey: SortKey | undefined
  readonly sort: Sort | null
  readonly onSort: (sort: Sort | null) => void
  readonly isNumber?: boolean
  /** Stays in sight when the table is scrolled to its side. */
  readonly isFirst?: boolean
}

/** Each press leads on: upwards, downwards, and back to the plan's order. */
function nextSort(key: SortKey, sort: Sort | null): Sort | null {
  if (sort?.key !== key) return { key, isDescending: false }
  return sort.isDescending ? null : { key, isDescending: true }
}

export function SortHeader({
  name,
  sortKey,
  sort,
  onSort,
  isNumber = false,
  isFirst = false,
}: SortHeaderProps) {
  const isSorted = sortKey !== undefined && sort?.key === sortKey
  const order = sort?.isDescending === true ? 'descending' : 'ascending'
  return (
    <th
      scope="col"
      aria-sort={isSorted ? order : undefined}
      className={`sticky top-0 border-b border-line bg-surface px-3 py-2 font-medium whitespace-nowrap text-muted last:pr-5 ${isNumber ? 'text-right' : ''} ${isFirst ? 'left-0 z-20 border-r pl-5' : 'z-10'}`}
    >
      {sortKey === undefined ? (
        <span className="inline-flex min-h-7 items-center">{name}</span>
      ) : (
        <button
          type="button"
          className={`-mx-1.5 inline-flex min-h-7 items-center gap-1 rounded-md px-1.5 font-medium hover:bg-sunken ${isNumber ? 'flex-row-reverse' : ''} ${isSorted ? 'text-ink' : ''}`}
          onClick={() => {
            onSort(nextSort(sortKey, sort))
          }}
        >
          {name}
          <Icon shape={isSorted ? order : 'unsorted'} className={isSorted ? '' : 'opacity-50 print:hidden'} />
        </button>
      )}
    </th>
  )
}
