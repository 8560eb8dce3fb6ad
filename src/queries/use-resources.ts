import { useQueries, useQueryClient } from '@tanstack/react-query'
import type { ResourceOptions } from './resource-options.ts'
import { resourceOf, type Resource } from './use-resource.ts'

/** One for each of the options, in their order. */
export function useResources<Data>(options: readonly ResourceOptions<Data>[]): readonly Resource<Data>[] {
  const client = useQueryClient()
  const results = useQueries({ queries: [...options] })
  return options.flatMap((each, index) => {
    const result = results[index]
    return result === undefined ? [] : [resourceOf(client, each, result)]
  })
}
