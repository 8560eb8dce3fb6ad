import { QueryClientProvider, type QueryClient } from '@tanstack/react-query'
import { Router, useRoute } from 'wouter'
import type { ApiClient } from '#src/api/client.ts'
import { ApiProvider } from '#src/queries/api-context.tsx'
import { ReadingProvider } from '#src/ui/language.tsx'
import { Header } from './header.tsx'
import { Routes } from './routes.tsx'
import { useLanguage } from './use-language.ts'
import { useTheme } from './use-theme.ts'

interface AppProps {
  readonly api: ApiClient
  readonly queryClient: QueryClient
  readonly defaultPlan: string
  /** The path that the app lives under, without a slash at its end. */
  readonly basePath: string
}

export function App({ api, queryClient, defaultPlan, basePath }: AppProps) {
  return (
    <QueryClientProvider client={queryClient}>
      <ApiProvider api={api}>
        <Router base={basePath}>
          <Frame defaultPlan={defaultPlan} />
        </Router>
      </ApiProvider>
    </QueryClientProvider>
  )
}

function Frame({ defaultPlan }: { readonly defaultPlan: string }) {
  const [language, chooseLanguage] = useLanguage()
  const [theme, chooseTheme] = useTheme()
  const [, match] = useRoute('/plans/:planId/*?')
  return (
    <ReadingProvider language={language}>
      <Header
        planId={match?.planId ?? null}
        onLanguage={chooseLanguage}
        theme={theme}
        onTheme={chooseTheme}
      />
      <Routes defaultPlan={defaultPlan} />
    </ReadingProvider>
  )
}
