import { useId } from 'react'
import { SORT_KEYS, type Sort } from './sort-targets.ts'
import { useToolWords } from './use-tool-words.ts'

interface SortChoiceProps {
  readonly sort: Sort | null
  readonly onSort: (sort: Sort | null) => void
}

const SORTS = SORT_KEYS.flatMap((key) => [
  { name: key, key, isDescending: false } as const,
  { name: `-${key}`, key, isDescending: true } as const,
])

/** The name of an order as the address has it; empty for the plan's own. */
export function sortName(sort: Sort | null): (typeof SORTS)[number]['name'] | '' {
  const found = SORTS.find(({ key, isDescending }) => key === sort?.key && isDescending === sort.isDescending)
  return found?.name ?? ''
}

export function SortChoice({ sort, onSort }: SortChoiceProps) {
  const texts = useToolWords()
  const choiceId = useId()
  return (
    <span className="flex min-w-24 flex-[1_1_6rem] items-center gap-2 lg:flex-none">
      <label htmlFor={choiceId} className="text-sm text-muted max-xl:sr-only">
        {texts.sort}
      </label>
      <select
        id={choiceId}
        value={sortName(sort)}
        className="min-h-9 w-full min-w-0 truncate rounded-lg border border-line bg-surface px-2 py-1.5 text-sm text-ink hover:bg-sunken lg:w-auto"
        onChange={({ target: { value } }) => {
          onSort(SORTS.find(({ name }) => name === value) ?? null)
        }}
      >
        <option value="">{texts.planOrder}</option>
        {SORTS.map(({ name }) => (
          <option key={name} value={name}>
            {texts.sorts[name]}
          </option>
        ))}
      </select>
    </span>
  )
}
