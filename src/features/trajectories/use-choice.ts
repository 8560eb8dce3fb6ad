import { useMemo } from 'react'
import { useLocation, useSearch } from 'wouter'
import { readChoice, writeChoice, type Choice, type ReadChoice } from './choice.ts'

export interface ChoiceInAddress extends ReadChoice {
  /** Each change is a step that Back undoes, but for targets put in and taken out one after the other. */
  readonly choose: (changed: Partial<Choice>) => void
}

/** How the address asks for the trajectories to be shown, and what asks for something else. */
export function useChoice(isTarget: (id: string) => boolean): ChoiceInAddress {
  const search = useSearch()
  const [path, navigate] = useLocation()
  return useMemo(() => {
    const read = readChoice(new URLSearchParams(search), isTarget)
    return {
      ...read,
      choose: (changed) => {
        const query = writeChoice({ ...read.choice, ...changed }, search)
        navigate(query === '' ? path : `${path}?${query}`, { replace: 'targets' in changed })
      },
    }
  }, [search, path, navigate, isTarget])
}
