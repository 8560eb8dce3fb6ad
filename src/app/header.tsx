import { lazy } from 'react'
import { useResource } from '#src/queries/use-resource.ts'
import { useLocation } from 'wouter'
import { LANGUAGES, type Language } from '#src/core/model.ts'
import { useApi } from '#src/queries/api-context.tsx'
import { planOptions } from '#src/queries/plan.ts'
import { plansOptions } from '#src/queries/plans.ts'
import { useHasPassed } from '#src/ui/clock.ts'
import { useReading } from '#src/ui/language.tsx'
import { LatePart } from '#src/ui/late-part.tsx'
import { methodPath, PageLink, planPath, trajectoriesPath, usePageHref } from '#src/ui/link.tsx'
import { LANGUAGE_NAMES } from '#src/words/load-words.ts'
import { AsOfControl } from './as-of-control.tsx'
import { CONTROL } from './control.ts'
import { THEMES, type Theme } from './chosen-theme.ts'

const OriginBadge = lazy(async () => ({ default: (await import('./origin-badge.tsx')).OriginBadge }))

/** Nobody wants another plan at once, and the line is better used for this one. */
const OTHERS_AFTER_MS = 500

interface HeaderProps {
  /** Null on a page that belongs to no plan. */
  readonly planId: string | null
  readonly onLanguage: (language: Language) => void
  readonly theme: Theme
  readonly onTheme: (theme: Theme) => void
}

export function Header({ planId, onLanguage, theme, onTheme }: HeaderProps) {
  const { language, words } = useReading()
  const other = LANGUAGES[(LANGUAGES.indexOf(language) + 1) % LANGUAGES.length] ?? language
  return (
    <header className="border-b border-line bg-surface">
      <a
        href="#content"
        className="sr-only focus:not-sr-only focus:absolute focus:z-10 focus:bg-surface focus:p-3"
        onClick={(event) => {
          event.preventDefault()
          document.getElementById('content')?.focus()
        }}
      >
        {words.skipToContent}
      </a>
      <div className="relative mx-auto flex max-w-7xl flex-wrap items-center gap-x-4 gap-y-2 px-4 2xl:max-w-[90rem] py-2.5 sm:px-8">
        <nav
          aria-label={words.mainNavigation}
          className="flex min-w-0 flex-[1_1_18rem] flex-wrap items-center gap-x-3 xl:flex-nowrap"
        >
          <div className="flex min-w-0 items-center gap-3">
            <Logo />
            <PlanSwitcher planId={planId} />
          </div>
          {planId === null ? null : (
            <div className="-mx-1 flex gap-x-3 xl:shrink-0">
              <NavLink to={planPath(planId)}>{words.overview}</NavLink>
              <NavLink to={trajectoriesPath(planId)}>{words.trajectories}</NavLink>
              <NavLink to={methodPath(planId)}>{words.method}</NavLink>
            </div>
          )}
        </nav>
        <div className="flex flex-wrap items-center gap-2">
          <span className="flex min-h-9 min-w-28 lg:justify-end">
            <LatePart>
              <OriginBadge planId={planId} />
            </LatePart>
          </span>
          {planId === null ? null : <AsOfControl planId={planId} />}
          <button
            type="button"
            lang={other}
            className={CONTROL}
            onClick={() => {
              onLanguage(other)
            }}
          >
            {LANGUAGE_NAMES[other]}
          </button>
          <select
            aria-label={words.theme}
            className={CONTROL}
            value={theme}
            onChange={(event) => {
              const next = THEMES.find((name) => name === event.target.value)
              if (next !== undefined) onTheme(next)
            }}
          >
            {THEMES.map((name) => (
              <option key={name} value={name}>
                {words.themes[name]}
              </option>
            ))}
          </select>
        </div>
      </div>
    </header>
  )
}

function NavLink(props: { readonly to: string; readonly children: string }) {
  return (
    <PageLink
      {...props}
      className="inline-flex min-h-9 items-center px-1 text-sm font-medium decoration-2 underline-offset-4 hover:underline aria-[current=page]:underline"
    />
  )
}

function PlanSwitcher({ planId }: { readonly planId: string | null }) {
  const { text, words } = useReading()
  const api = useApi()
  const shown = useResource({ ...planOptions(api, planId ?? ''), enabled: planId !== null })
  const plans = useResource({ ...plansOptions(api), enabled: useHasPassed(OTHERS_AFTER_MS) })
  const [, navigate] = useLocation()
  const hrefFor = usePageHref()
  const items = plans.data?.items ?? (shown.data === undefined ? [] : [shown.data.plan])
  const isListed = items.some(({ id }) => id === planId)
  return (
    <select
      aria-label={words.choosePlan}
      className={`${CONTROL} min-w-0 truncate font-semibold`}
      value={isListed ? (planId ?? '') : ''}
      onChange={(event) => {
        navigate(hrefFor(planPath(event.target.value)))
      }}
    >
      {isListed ? null : <option value="">{words.choosePlan}</option>}
      {items.map((plan) => (
        <option key={plan.id} value={plan.id}>
          {text(plan.name)}
        </option>
      ))}
    </select>
  )
}

function Logo() {
  return (
    <svg viewBox="0 0 32 32" className="size-7 shrink-0" aria-hidden="true">
      <rect width="32" height="32" rx="8" className="fill-ink" />
      <path d="M7 17h11v6H7z" className="fill-accent" />
      <path d="M22 8h3v16h-3z" className="fill-surface" />
    </svg>
  )
}
