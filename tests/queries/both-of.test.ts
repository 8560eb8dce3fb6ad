import { describe, expect, test, vi } from 'vitest'
import { ApiError } from '#src/api/api-error.ts'
import { bothOf } from '#src/queries/both-of.ts'
import type { Resource } from '#src/queries/use-resource.ts'

function resource<Data>(state: Partial<Resource<Data>>): Resource<Data> {
  return {
    data: undefined,
    error: null,
    fetchStatus: 'idle',
    dataUpdatedAt: 0,
    refetch: vi.fn<() => void>(),
    ...state,
  }
}

const failure = new ApiError('target idle-ships', { kind: 'network', reason: 'no answer came' })
const there = resource({ data: 'plan', dataUpdatedAt: 1_200 })

describe('two resources as one', () => {
  test('are there once both are, and as old as the older', () => {
    const waiting = resource<number>({ fetchStatus: 'fetching' })
    expect(bothOf(there, waiting)).toMatchObject({ data: undefined, error: null, fetchStatus: 'fetching' })
    const other = resource({ data: 7, dataUpdatedAt: 900 })
    expect(bothOf(there, other)).toMatchObject({ data: ['plan', 7], fetchStatus: 'idle', dataUpdatedAt: 900 })
  })

  test.each([
    ['the first', resource<string>({ error: failure }), there],
    ['the second', there, resource<string>({ error: failure })],
  ])('have failed where %s has', (_which, first, second) => {
    expect(bothOf(first, second)).toMatchObject({ data: undefined, error: failure })
  })

  test('pause where one does', () => {
    const paused = resource<string>({ fetchStatus: 'paused' })
    expect(bothOf(resource<string>({ fetchStatus: 'fetching' }), paused).fetchStatus).toBe('paused')
  })

  test('ask again for what is missing or could not be refreshed, and for nothing else', () => {
    const old = resource({ data: 7, error: failure })
    const missing = resource<string>({})
    bothOf(there, old).refetch()
    bothOf(missing, there).refetch()
    expect(old.refetch).toHaveBeenCalledOnce()
    expect(missing.refetch).toHaveBeenCalledOnce()
    expect(there.refetch).not.toHaveBeenCalled()
  })
})
