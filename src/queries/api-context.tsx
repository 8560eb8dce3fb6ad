import { createContext, useContext, type ReactNode } from 'react'
import type { ApiClient } from '#src/api/client.ts'

const ApiContext = createContext<ApiClient | null>(null)

interface ApiProviderProps {
  readonly api: ApiClient
  readonly children: ReactNode
}

export function ApiProvider({ api, children }: ApiProviderProps): ReactNode {
  return <ApiContext value={api}>{children}</ApiContext>
}

export function useApi(): ApiClient {
  const api = useContext(ApiContext)
  if (api === null) throw new Error('useApi is called outside ApiProvider. Wrap the tree in one.')
  return api
}
