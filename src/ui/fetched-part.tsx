import { lazy, useState, type ComponentType } from 'react'

export interface FetchedPart<Props> {
  /** Stands at once where it was fetched before. */
  readonly Part: ComponentType<Props>
  /** Until it was fetched, or could not be: a failure has its words where the part should stand. */
  readonly fetchAhead: () => Promise<void>
}

/** A part that is fetched late and that paper can't wait for: a lazy one leaves its place empty in its first frame. */
export function fetchedPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): FetchedPart<Props> {
  const fetched: { part: ComponentType<Props> | null } = { part: null }
  const fetchPart = async () => {
    fetched.part ??= await load()
    return { default: fetched.part }
  }
  const Late = lazy(fetchPart)
  return {
    Part: (props) => {
      const [Shown] = useState<ComponentType<Props>>(() => fetched.part ?? Late)
      return <Shown {...props} />
    },
    fetchAhead: async () => {
      await fetchPart().catch(() => undefined)
    },
  }
}
