import { useMemo } from 'react'
import { useLocation, useSearch } from 'wouter'
import type { Theme } from '#src/core/model.ts'
import { readArrangement, writeArrangement, type Arrangement, type Ignored } from './arrangement.ts'

export interface ArrangementChoice {
  readonly arrangement: Arrangement
  readonly ignored: readonly Ignored[]
  /** Every change is a step that Back undoes, but for one that continues the step before. */
  readonly change: (changes: Partial<Arrangement>, isContinued?: boolean) => void
}

/** How the address asks for the targets to be arranged, and what asks for something else. */
export function useArrangement(themes: readonly Theme[]): ArrangementChoice {
  const search = useSearch()
  const [path, navigate] = useLocation()
  const read = useMemo(
    () =>
      readArrangement(
        new URLSearchParams(search),
        themes.map(({ id }) => id),
      ),
    [search, themes],
  )
  return {
    ...read,
    change: (changes, isContinued = false) => {
      const query = writeArrangement({ ...read.arrangement, ...changes }, search)
      navigate(query === '' ? path : `${path}?${query}`, { replace: isContinued })
    },
  }
}
