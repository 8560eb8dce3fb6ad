import { useEffect, useState, useSyncExternalStore } from 'react'
import { remember } from '#src/ui/device-memory.ts'
import { chosenTheme, DARK, showTheme, type Theme } from './chosen-theme.ts'

function subscribe(onChange: () => void): () => void {
  const query = window.matchMedia(DARK)
  query.addEventListener('change', onChange)
  return () => {
    query.removeEventListener('change', onChange)
  }
}

function isDeviceDark(): boolean {
  return typeof window !== 'undefined' && window.matchMedia(DARK).matches
}

export function useTheme(): readonly [Theme, (theme: Theme) => void] {
  const [theme, setTheme] = useState(chosenTheme)
  const deviceIsDark = useSyncExternalStore(subscribe, isDeviceDark, isDeviceDark)
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
