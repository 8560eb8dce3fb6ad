import { useEffect, useState, useSyncExternalStore } from 'react'
import { recall, remember } from '#src/ui/device-memory.ts'

export const THEMES = ['system', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

const DARK = '(prefers-color-scheme: dark)'

function subscribe(onChange: () => void): () => void {
  const query = window.matchMedia(DARK)
  query.addEventListener('change', onChange)
  return () => {
    query.removeEventListener('change', onChange)
  }
}

function asTheme(name: string | null): Theme {
  return THEMES.find((theme) => theme === name) ?? 'system'
}

function showTheme(shown: 'light' | 'dark'): void {
  document.documentElement.dataset['theme'] = shown
}

/** Before the first paint of the app, so that a dark page does not begin light. */
export function showChosenTheme(): void {
  const theme = asTheme(recall('theme'))
  const isDark = theme === 'dark' || (theme === 'system' && window.matchMedia(DARK).matches)
  showTheme(isDark ? 'dark' : 'light')
}

export function useTheme(): readonly [Theme, (theme: Theme) => void] {
  const [theme, setTheme] = useState<Theme>(() => asTheme(recall('theme')))
  const deviceIsDark = useSyncExternalStore(
    subscribe,
    () => window.matchMedia(DARK).matches,
    () => false,
  )
  const shown = theme === 'system' ? (deviceIsDark ? 'dark' : 'light') : theme

  useEffect(() => {
    showTheme(shown)
  }, [shown])

  const choose = (next: Theme) => {
    remember('theme', next)
    setTheme(next)
  }
  return [theme, choose]
}
