import { lazy, startTransition, Suspense, useEffect, useState, type ReactNode } from 'react'
import { QueryClientProvider, type QueryClient } from '@tanstack/react-query'
import { Router, useRoute } from 'wouter'
import type { ApiClient } from '#src/api/client.ts'
import { ApiProvider } from '#src/queries/api-context.tsx'
import { MadeAt } from '#src/ui/clock.ts'
import { firstLook } from '#src/ui/first-look.ts'
import { FaultBoundary } from '#src/ui/fault-boundary.tsx'
import { LatePart } from '#src/ui/late-part.tsx'
import { ReadingProvider, type LoadedLanguage } from '#src/ui/language.tsx'
import { Notice } from '#src/ui/notice.tsx'
import { LANGUAGE_NAMES } from '#src/words/load-words.ts'
import { Header } from './header.tsx'
import { Routes } from './routes.tsx'
import { useLanguage } from './use-language.ts'
import { useTheme } from './use-theme.ts'

const BesidePlan = lazy(async () => ({ default: (await import('./beside-plan.tsx')).BesidePlan }))

const BareRoutes = lazy(async () => ({ default: (await import('./bare-routes.tsx')).BareRoutes }))

const PrintHead = lazy(async () => ({ default: (await import('./print-head.tsx')).PrintHead }))

interface AppProps {
  readonly api: ApiClient
  readonly queryClient: QueryClient
  readonly defaultPlan: string
  /** The language to begin in. */
  readonly language: LoadedLanguage
  /** The path that the app lives under, without a slash at its end. */
  readonly basePath: string
  /** When the page was made, in milliseconds since 1970; until it is taken over, that is now. */
  readonly madeAt?: number | null
  /** Where the page is made: the path that it is made for. */
  readonly madeFor?: { readonly path: string; readonly search: string }
}

export function App({ api, queryClient, defaultPlan, language, basePath, madeAt = null, madeFor }: AppProps) {
  return (
    <QueryClientProvider client={queryClient}>
      <ApiProvider api={api}>
        <AsMade madeAt={madeAt}>
          <Router
            base={basePath}
            {...(madeFor === undefined ? {} : { ssrPath: madeFor.path, ssrSearch: madeFor.search })}
          >
            <Frame defaultPlan={defaultPlan} language={language} />
          </Router>
        </AsMade>
      </ApiProvider>
    </QueryClientProvider>
  )
}

/** What stood in a page that was made shows first; what it is now comes without haste, and not before the chart. */
function AsMade({ madeAt, children }: { readonly madeAt: number | null; readonly children: ReactNode }) {
  const [shownAt, setShownAt] = useState(madeAt)
  useEffect(() => {
    const letGo = async (): Promise<void> => {
      await firstLook
      startTransition(() => {
        setShownAt(null)
      })
    }
    void letGo()
  }, [])
  return <MadeAt value={shownAt}>{children}</MadeAt>
}

export function isFramed(): boolean {
  return typeof window !== 'undefined' && window.top !== window.self
}

function Frame({ defaultPlan, language }: Pick<AppProps, 'defaultPlan' | 'language'>) {
  const { loaded, failed, choose } = useLanguage(language)
  const [theme, chooseTheme] = useTheme()
  const [, match] = useRoute('/plans/:planId/*?')
  const [isEmbed] = useRoute('/embed/*?')
  const planId = match?.planId ?? null
  if (isEmbed || match?.['*']?.startsWith('present') === true || isFramed()) {
    return (
      <ReadingProvider language={loaded.language} words={loaded.words}>
        <FaultBoundary>
          <Suspense>
            <BareRoutes />
          </Suspense>
        </FaultBoundary>
      </ReadingProvider>
    )
  }
  return (
    <ReadingProvider language={loaded.language} words={loaded.words}>
      <Header planId={planId} onLanguage={choose} theme={theme} onTheme={chooseTheme} />
      {failed === null ? null : (
        <div className="mx-auto max-w-7xl px-4 sm:px-8 2xl:max-w-[90rem]">
          <Notice>{loaded.words.languageFailed(LANGUAGE_NAMES[failed])}</Notice>
        </div>
      )}
      {planId === null ? null : (
        <LatePart>
          <PrintHead planId={planId} />
        </LatePart>
      )}
      <Routes defaultPlan={defaultPlan} />
      {planId === null ? null : (
        <LatePart>
          <BesidePlan planId={planId} />
        </LatePart>
      )}
    </ReadingProvider>
  )
}
