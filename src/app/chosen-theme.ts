import { recall } from '#src/ui/device-memory.ts'

export const THEMES = ['system', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

export const DARK = '(prefers-color-scheme: dark)'

export function chosenTheme(): Theme {
  const name = recall('theme')
  return THEMES.find((theme) => theme === name) ?? 'system'
}

export function showTheme(shown: 'light' | 'dark'): void {
  document.documentElement.dataset['theme'] = shown
}

/** Before the first paint, so that a dark page does not begin light. */
export function showChosenTheme(): void {
  const theme = chosenTheme()
  const isDark = theme === 'dark' || (theme === 'system' && window.matchMedia(DARK).matches)
  showTheme(isDark ? 'dark' : 'light')
}
