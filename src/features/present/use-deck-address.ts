import { useMemo } from 'react'
import { useLocation, useSearch } from 'wouter'
import { readDeckChoice, writeDeckChoice, type DeckChoice, type ReadDeckChoice } from './deck-address.ts'

export interface DeckInAddress extends ReadDeckChoice {
  /** Each change is a step that Back undoes, unless it takes the place of the one before. */
  readonly choose: (changed: Partial<DeckChoice>, isInPlace?: boolean) => void
}

/** How the address asks for the slides. `known`: those that the plan gives. */
export function useDeckAddress(known: ReadonlySet<string>): DeckInAddress {
  const search = useSearch()
  const [path, navigate] = useLocation()
  return useMemo(() => {
    const read = readDeckChoice(new URLSearchParams(search), known)
    return {
      ...read,
      choose: (changed, isInPlace = false) => {
        const query = writeDeckChoice({ ...read.choice, ...changed }, search)
        navigate(query === '' ? path : `${path}?${query}`, { replace: isInPlace })
      },
    }
  }, [search, path, navigate, known])
}
