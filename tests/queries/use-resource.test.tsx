// @vitest-environment jsdom
import { QueryClientProvider } from '@tanstack/react-query'
import { act, cleanup, render, renderHook, screen } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createApiClient, type ApiClient } from '#src/api/client.ts'
import { ApiProvider, useApi } from '#src/queries/api-context.tsx'
import { plansOptions } from '#src/queries/plans.ts'
import { createQueryClient } from '#src/queries/query-client.ts'
import { useResource } from '#src/queries/use-resource.ts'

const MINUTE = 60_000

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'] })
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

function clientOf(answer: (count: number, request: Request) => Promise<Response> | Response): ApiClient {
  let count = 0
  return createApiClient({
    baseUrl: 'http://backend.test/api/v1',
    fetch: async (request) => {
      count += 1
      return answer(count, request)
    },
  })
}

function providersOf(api: ApiClient) {
  const queryClient = createQueryClient()
  return function Providers({ children }: { readonly children: ReactNode }) {
    return (
      <QueryClientProvider client={queryClient}>
        <ApiProvider api={api}>{children}</ApiProvider>
      </QueryClientProvider>
    )
  }
}

async function pass(ms: number): Promise<void> {
  await act(async () => {
    await vi.advanceTimersByTimeAsync(ms)
  })
}

describe('useResource', () => {
  test('goes from loading to data', async () => {
    const wrapper = providersOf(clientOf(() => Response.json({ items: [] })))
    const { result } = renderHook(() => useResource(plansOptions(useApi())), { wrapper })
    expect(result.current).toMatchObject({ data: undefined, error: null, fetchStatus: 'fetching' })
    await pass(10)
    expect(result.current).toMatchObject({ data: { items: [] }, error: null, fetchStatus: 'idle' })
    expect(result.current.dataUpdatedAt).toBeGreaterThan(0)
  })

  test('keeps the failure in sight while the next request is on its way', async () => {
    const wrapper = providersOf(
      clientOf((count) => (count === 1 ? new Response(null, { status: 404 }) : Promise.race<Response>([]))),
    )
    const { result } = renderHook(() => useResource(plansOptions(useApi())), { wrapper })
    await pass(10)
    const { error } = result.current
    expect(error).toMatchObject({ kind: 'http', status: 404 })
    await pass(MINUTE)
    expect(result.current).toMatchObject({ data: undefined, fetchStatus: 'fetching' })
    expect(result.current.error).toBe(error)
  })

  test('keeps it when asked again by hand, and forgets it once the answer is there', async () => {
    const wrapper = providersOf(
      clientOf(async (count) => {
        if (count === 1) return new Response(null, { status: 404 })
        await new Promise<void>((resolve) => {
          setTimeout(resolve, 1_000)
        })
        return Response.json({ items: [] })
      }),
    )
    const { result } = renderHook(() => useResource(plansOptions(useApi())), { wrapper })
    await pass(10)
    act(() => {
      result.current.refetch()
    })
    await pass(500)
    expect(result.current).toMatchObject({ error: { status: 404 }, fetchStatus: 'fetching' })
    await pass(1_000)
    expect(result.current).toMatchObject({ data: { items: [] }, error: null })
  })

  test('is asked again by hand while the first answer is still awaited', async () => {
    const signals: AbortSignal[] = []
    const wrapper = providersOf(
      clientOf((count, { signal }) => {
        signals.push(signal)
        return count === 1 ? Promise.race<Response>([]) : Response.json({ items: [] })
      }),
    )
    const { result } = renderHook(() => useResource(plansOptions(useApi())), { wrapper })
    await pass(10)
    act(() => {
      result.current.refetch()
    })
    await pass(10)
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, false])
    expect(result.current).toMatchObject({ data: { items: [] }, error: null })
  })

  test('abandons the request when its view goes', async () => {
    const signals: AbortSignal[] = []
    const wrapper = providersOf(
      clientOf((_count, { signal }) => {
        signals.push(signal)
        return Promise.race<Response>([])
      }),
    )
    const { unmount } = renderHook(() => useResource(plansOptions(useApi())), { wrapper })
    await pass(10)
    expect(signals.map(({ aborted }) => aborted)).toEqual([false])
    unmount()
    await pass(10)
    expect(signals.map(({ aborted }) => aborted)).toEqual([true])
  })

  test('asks once for two views of the same thing', async () => {
    const answer = vi.fn<() => Response>(() => Response.json({ items: [] }))
    const api = clientOf(answer)
    function View() {
      const { data } = useResource(plansOptions(useApi()))
      return <p>{data === undefined ? 'waiting' : 'there'}</p>
    }
    const wrapper = providersOf(api)
    render(
      <>
        <View />
        <View />
      </>,
      { wrapper },
    )
    await pass(10)
    expect(screen.getAllByText('there')).toHaveLength(2)
    expect(answer).toHaveBeenCalledOnce()
  })
})

describe('useApi', () => {
  test('says what to do outside its provider', () => {
    const stray = vi.spyOn(console, 'error').mockReturnValue()
    expect(() => renderHook(() => useApi())).toThrow(
      'useApi is called outside ApiProvider. Wrap the tree in one.',
    )
    stray.mockRestore()
  })
})
